import postgres from 'postgres';
import { type LedgerLines, type ReviewRefusal, whyNotReviewed } from './supply.ts';
import type { HeldRowDecision } from './tables/index.ts';
import { type CarriedOut, carriedOut, type Mutation } from './units.ts';

/** An act outside of the procedures, which is one statement with its ledger entry. */
interface PlainAct {
  readonly at: Date;
  readonly mutation: Mutation;
  readonly organisationId: number | null;
}

/** Appoints the organisation’s responsible officer in place of the present one; without a name, ends the present one (Art. 8(1)). */
export function changeOfficer(
  sql: postgres.Sql,
  act: PlainAct & { readonly name: string | null },
  lines: LedgerLines,
): Promise<CarriedOut> {
  return carriedOut(sql`
    select change_officer(${JSON.stringify(act)}::text::jsonb, ${lines.fieldSets}::text::json,
      ${lines.entries}::text::json) as done`);
}

/** Begins to supply a file: on the ledger, and once under its name, before its first row is taken. */
export function beginSupply(sql: postgres.Sql, act: PlainAct, lines: LedgerLines): Promise<CarriedOut> {
  return carriedOut(sql`
    select begin_supply(${JSON.stringify(act)}::text::jsonb, ${lines.fieldSets}::text::json,
      ${lines.entries}::text::json) as done`);
}

/** Decides the confidentiality review of a batch (Art. 8(2)), once under the name of its mutation. */
export async function decideReview(
  sql: postgres.Sql,
  act: PlainAct & { readonly batch: string; readonly passed: boolean },
  lines: LedgerLines,
): Promise<CarriedOut | ReviewRefusal> {
  try {
    return await carriedOut(sql`
      select decide_review(${JSON.stringify(act)}::text::jsonb, ${lines.fieldSets}::text::json,
        ${lines.entries}::text::json) as done`);
  } catch (failure) {
    if (failure instanceof postgres.PostgresError && failure.code === 'CRG06') return whyNotReviewed(sql, act.batch);
    throw failure;
  }
}

/** Decides a row that was held for review (Art. 3); null: it waits for no such decision, or not for this person’s. */
export async function decideHeldRow(
  sql: postgres.Sql,
  act: PlainAct & {
    readonly batch: string;
    readonly row: number;
    readonly decision: HeldRowDecision;
    readonly reason: string;
  },
  lines: LedgerLines,
): Promise<CarriedOut | null> {
  try {
    return await carriedOut(sql`
      select decide_held_row(${JSON.stringify(act)}::text::jsonb, ${lines.fieldSets}::text::json,
        ${lines.entries}::text::json) as done`);
  } catch (failure) {
    if (failure instanceof postgres.PostgresError && failure.code === 'CRG06') return null;
    throw failure;
  }
}
