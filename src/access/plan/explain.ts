import type { Verdict } from '../../law/disclosure/decide.ts';
import type { FieldRule } from '../../law/disclosure/field.ts';
import { DISCLOSURE } from '../../law/disclosure/table.ts';
import type { ArgumentVerdict } from './arguments.ts';
import { eachField } from './node.ts';
import type { Plan } from './plan.ts';

/** What is said of one field of an operation, or of the field that an argument tells about. */
export interface ExplainedField {
  readonly path: readonly string[];
  /** `Type.field` */
  readonly field: string;
  /** Null for what belongs to GraphQL itself. */
  readonly rule: FieldRule | null;
  readonly verdict: Verdict;
}

/** Everything that was judged of an operation, where it first stands: its fields, kinds out of reach, its arguments. */
export function explainPlan(plan: Plan, told: readonly ArgumentVerdict[]): ExplainedField[] {
  const selected = [...eachField(plan.root)].flatMap(({ path, field: { qualified } }) => {
    const verdict = plan.verdicts.get(qualified);
    return verdict ? [{ path, field: qualified, rule: ruleOf(qualified), verdict }] : [];
  });
  const outOfReach = plan.refusals
    .filter(({ withheld }) => withheld.reason === 'KIND')
    .map(({ path, field, withheld }) => ({ path, field, rule: ruleOf(field), verdict: withheld }));
  return [...selected, ...outOfReach, ...told];
}

function ruleOf(qualified: string): FieldRule | null {
  const [type = '', name = ''] = qualified.split('.');
  return DISCLOSURE[type]?.[name] ?? null;
}
