import {
  type GraphQLInputType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { statute } from '../../law/articles.ts';
import type { Authority } from '../../law/authority.ts';
import { judge, type Withheld, withheld } from '../../law/disclosure/decide.ts';
import { KINDS } from '../../law/disclosure/kinds/index.ts';
import { recordScope } from '../../law/disclosure/scope.ts';
import { ARGUMENTS, DISCLOSURE } from '../../law/disclosure/table.ts';
import type { FieldRefusal } from './compile.ts';
import type { PlanField } from './node.ts';
import type { Variables } from './variables.ts';

/** A field of the operation that has arguments, and where it stands. */
export interface ArgumentSite {
  readonly path: readonly string[];
  readonly field: PlanField;
}

/**
 * Judges what the arguments of this request would tell: filtering or sorting by a field reads it, whether it is
 * selected or not. An argument whose input is wrong is left to graphql-js, which refuses it.
 */
export function judgeArguments(
  sites: readonly ArgumentSite[],
  variables: Variables,
  authority: Authority,
): FieldRefusal[] {
  return sites.flatMap(({ path, field }) =>
    inputsOf(field, variables).flatMap((input) => {
      const target = ARGUMENTS[input];
      if (target === undefined) return [];
      const refusal = judgeTarget(target, authority);
      return refusal ? [{ path: [...path, input], field: target, withheld: refusal }] : [];
    }),
  );
}

/** Whether a field, or a field of all record types in reach, may be told to this authority. */
export function judgeTarget(target: string, authority: Authority): Withheld | null {
  const [type = '', name = ''] = target.split('.');
  const types =
    type === 'CreditRecord' ? (recordScope(authority)?.kinds ?? []).map((kind) => KINDS[kind].type) : [type];
  for (const each of types) {
    const rule = DISCLOSURE[each]?.[name];
    const verdict = rule ? judge(each, name, rule, authority) : withheld('ROLE', statute('9a(1)'));
    if (verdict.verdict === 'WITHHELD') return verdict;
    // A gate opens subject by subject; a filter runs over all of them, so it never passes one.
    if (verdict.verdict === 'NEEDS_CONSENT') return withheld('CONSENT_MISSING', verdict.basis);
  }
  return null;
}

function inputsOf({ qualified, definition, node }: PlanField, variables: Variables): string[] {
  const values = coerced(() => getArgumentValues(definition, node, variables));
  return definition.args.flatMap(({ name, type }) => {
    const value = values[name];
    return value == null ? [] : [`${qualified}(${name})`, ...inputsIn(type, value)];
  });
}

/** The names of all input fields and enum values that a value uses. */
function inputsIn(type: GraphQLInputType, value: unknown): string[] {
  const nullable = getNullableType(type);
  if (value == null) return [];
  if (isListType(nullable)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => inputsIn(nullable.ofType, item));
  }
  const named = getNamedType(nullable);
  if (isEnumType(named)) {
    const chosen = named.getValues().find((candidate) => candidate.value === value);
    return chosen ? [`${named.name}.${chosen.name}`] : [];
  }
  if (!isInputObjectType(named) || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = named.getFields()[name];
    return field && inner != null ? [`${named.name}.${name}`, ...inputsIn(field.type, inner)] : [];
  });
}

function coerced(read: () => Record<string, unknown>): Record<string, unknown> {
  try {
    return read();
  } catch {
    return {};
  }
}
