import type postgres from 'postgres';
import { type CarriedOut, carriedOut, ifTheirs, type Sending } from './mutations.ts';
import { type ReviewRefusal, whyNotReviewed } from './supply.ts';
import type { HeldRowDecision } from './tables/index.ts';

// Acts that belong to no case. Their functions in the migrations refuse an organisation that has no responsible officer
// (Art. 8(1)).

/** For whom an act is done: without a responsible officer, the organisation may not. */
interface ForOrganisation {
  readonly organisationId: number | null;
}

/** A joint measure or a recall. */
interface OnObject extends ForOrganisation {
  readonly subjectId: number;
  readonly no: number;
}

/** Appoints the organisation’s responsible officer in place of the present one; without a name, ends the present one (Art. 8(1)). */
export function changeOfficer(
  sql: postgres.Sql,
  sending: Sending,
  act: ForOrganisation & { readonly name: string | null },
): Promise<CarriedOut> {
  return write(sql, 'change_officer', sending, act);
}

/** Begins to supply a file: on the ledger, and once under its name, before its first row is taken. */
export function beginSupply(sql: postgres.Sql, sending: Sending, act: ForOrganisation): Promise<CarriedOut> {
  return write(sql, 'begin_supply', sending, act);
}

/** Decides the confidentiality review of a batch (Art. 8(2)). */
export async function decideReview(
  sql: postgres.Sql,
  sending: Sending,
  act: ForOrganisation & { readonly batch: string; readonly passed: boolean },
): Promise<CarriedOut | ReviewRefusal> {
  return (await ifTheirs(write(sql, 'decide_review', sending, act))) ?? whyNotReviewed(sql, act.batch);
}

/** Decides a row that was held for review (Art. 3); null: it waits for no such decision, or not for this person’s. */
export function decideHeldRow(
  sql: postgres.Sql,
  sending: Sending,
  act: ForOrganisation & {
    readonly batch: string;
    readonly row: number;
    readonly decision: HeldRowDecision;
    readonly reason: string;
  },
): Promise<CarriedOut | null> {
  return ifTheirs(write(sql, 'decide_held_row', sending, act));
}

/** Records a joint measure under a new number (Art. 13.1). MOVED_ON: its record is no longer disclosed. */
export function recordJointMeasure(
  sql: postgres.Sql,
  sending: Sending,
  act: OnObject & { readonly recordNo: number; readonly measure: string },
): Promise<CarriedOut> {
  return write(sql, 'carry_out_deed', sending, { kind: 'RECORD_JOINT_MEASURE', ...act });
}

/** Ends a joint measure; one that has ended stays as it is. */
export function endJointMeasure(sql: postgres.Sql, sending: Sending, act: OnObject): Promise<CarriedOut> {
  return write(sql, 'carry_out_deed', sending, { kind: 'END_JOINT_MEASURE', ...act });
}

/** Acknowledges a recall (Art. 13.1); one that was acknowledged stays as it is. */
export function acknowledgeRecall(sql: postgres.Sql, sending: Sending, act: OnObject): Promise<CarriedOut> {
  return write(sql, 'carry_out_deed', sending, { kind: 'ACKNOWLEDGE_RECALL', ...act });
}

/** Writes an act and the lines that account for it, in one statement. */
function write(
  sql: postgres.Sql,
  by: 'change_officer' | 'begin_supply' | 'decide_review' | 'decide_held_row' | 'carry_out_deed',
  { lines, ...sending }: Sending,
  act: object,
): Promise<CarriedOut> {
  const statement = sql`
    select ${sql(by)}(${JSON.stringify({ ...sending, ...act })}::text::jsonb, ${lines.fieldSets}::text::json,
      ${lines.entries}::text::json) as done`;
  return carriedOut(statement, sending.mutation);
}
