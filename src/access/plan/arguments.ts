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
import { judge, type Verdict, withheld } from '../../law/disclosure/decide.ts';
import type { FieldRule } from '../../law/disclosure/field.ts';
import { KINDS } from '../../law/disclosure/kinds/index.ts';
import { recordScope } from '../../law/disclosure/scope.ts';
import { ARGUMENTS, DISCLOSURE } from '../../law/disclosure/table.ts';
import type { FieldRefusal } from './compile.ts';
import type { FieldSite, PlanField } from './node.ts';
import type { Variables } from './variables.ts';

/** What an argument would tell, and whether it may. */
export interface ArgumentVerdict {
  readonly path: readonly string[];
  /** The field it tells something about. */
  readonly field: string;
  readonly rule: FieldRule | null;
  readonly verdict: Verdict;
}

/**
 * Judges what the arguments of this request would tell: filtering or sorting by a field reads it, whether it is
 * selected or not. An argument whose input is wrong is left to graphql-js, which refuses it.
 */
export function judgeArguments(
  sites: readonly FieldSite[],
  variables: Variables,
  authority: Authority,
): ArgumentVerdict[] {
  return sites.flatMap(({ path, field }) =>
    inputsOf(field, variables).flatMap((input) => {
      const target = ARGUMENTS[input];
      const judged = target === undefined ? null : judgeTarget(target, authority);
      return target !== undefined && judged ? [{ path: [...path, input], field: target, ...judged }] : [];
    }),
  );
}

/** Those of the arguments that would tell too much. */
export const refusedArguments = (judged: readonly ArgumentVerdict[]): FieldRefusal[] =>
  judged.flatMap(({ path, field, verdict }) =>
    verdict.verdict === 'WITHHELD' ? [{ path, field, withheld: verdict }] : [],
  );

/** Whether a field, or a field of all record types in reach, may be told to this authority. */
export const mayTell = (target: string, authority: Authority): boolean =>
  judgeTarget(target, authority)?.verdict.verdict !== 'WITHHELD';

/** The verdict that decides: the first that refuses, else the first; null where nothing in reach has such a field. */
function judgeTarget(target: string, authority: Authority): Pick<ArgumentVerdict, 'rule' | 'verdict'> | null {
  const [type = '', name = ''] = target.split('.');
  const types =
    type === 'CreditRecord' ? (recordScope(authority)?.kinds ?? []).map((kind) => KINDS[kind].type) : [type];
  let first: Pick<ArgumentVerdict, 'rule' | 'verdict'> | null = null;
  for (const each of types) {
    const rule = DISCLOSURE[each]?.[name] ?? null;
    const verdict = rule ? ungated(judge(each, name, rule, authority)) : withheld('ROLE', statute('9a(1)'));
    if (verdict.verdict === 'WITHHELD') return { rule, verdict };
    first ??= { rule, verdict };
  }
  return first;
}

/** A gate opens subject by subject; a filter runs over all of them, so it never passes one. */
const ungated = (verdict: Verdict): Verdict =>
  verdict.verdict === 'NEEDS_CONSENT' ? withheld('CONSENT_MISSING', verdict.basis) : verdict;

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
