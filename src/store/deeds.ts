import postgres from 'postgres';
import type { LedgerLines } from './supply.ts';
import type { CarriedOut, Mutation } from './units.ts';

/** An act outside of any case; see `carry_out_deed` in the migrations. What was done already is done. */
export type Deed =
  | {
      readonly kind: 'RECORD_JOINT_MEASURE';
      readonly subjectId: number;
      readonly recordNo: number;
      /** The number of the new measure. */
      readonly no: number;
      readonly measure: string;
    }
  | { readonly kind: 'END_JOINT_MEASURE' | 'ACKNOWLEDGE_RECALL'; readonly subjectId: number; readonly no: number };

/** Everything that is committed with a deed. */
export interface DeedUnit {
  readonly at: Date;
  readonly mutation: Mutation;
  readonly actingOrganisationId: number;
  readonly deed: Deed;
}

const REFUSED: Readonly<Record<string, CarriedOut>> = {
  CRG03: { outcome: 'NO_OFFICER' },
  CRG05: { outcome: 'MOVED_ON' },
};

/** Does a deed and writes the lines that account for it, in one statement. MOVED_ON: its record is no longer disclosed. */
export async function carryOutDeed(sql: postgres.Sql, unit: DeedUnit, lines: LedgerLines): Promise<CarriedOut> {
  try {
    const [row] = await sql<{ done: CarriedOut }[]>`
      select carry_out_deed(${JSON.stringify(unit)}::text::jsonb, ${lines.fieldSets}::text::json,
        ${lines.entries}::text::json) as done`;
    if (!row) throw new Error('a deed came to nothing');
    return row.done;
  } catch (failure) {
    const refused = failure instanceof postgres.PostgresError ? REFUSED[failure.code] : undefined;
    if (refused === undefined) throw failure;
    return refused;
  }
}
