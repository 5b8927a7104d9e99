import type postgres from 'postgres';
import type { Basis } from '../law/articles.ts';
import type { Deadline } from '../law/deadlines/deadline.ts';
import type { DeletionGround, NoticeKind, RecordEffect } from '../law/procedure/effect.ts';
import type { Party } from '../law/procedure/person.ts';
import type { Text } from '../law/text.ts';
import { type CarriedOut, carriedOut, type Mutation } from './mutations.ts';
import type { LedgerLines } from './supply.ts';
import type { Particulars, ProcedureName, RecordChange } from './tables/cases.ts';
import type { RecordBody } from './tables/records.ts';

/** A new version of a record, made of the disclosed one. */
export interface Revision {
  /** The disclosed version that was changed. */
  readonly version: number;
  readonly body: RecordBody;
  /** SHA-256 of the body, hexadecimal. */
  readonly digest: string;
  readonly reason: string;
}

/** What a unit does beside moving its cases; see `take_effect` in the migrations. */
export type StoredEffect =
  | { readonly kind: Exclude<RecordEffect['kind'], 'CORRECT' | 'SUPPLEMENT' | 'DELETE_WITH_TOMBSTONE'> }
  | ({ readonly kind: 'REVISE' } & Revision)
  | {
      readonly kind: 'DELETE_WITH_TOMBSTONE';
      readonly ground: DeletionGround;
      readonly article: string;
      readonly handler: string;
      readonly reviewer: string;
    }
  | {
      readonly kind: 'ENTER_LISTING';
      readonly recordNo: number;
      /** 16 bytes, hexadecimal. */
      readonly naturalKey: string;
      readonly body: RecordBody;
      readonly digest: string;
      readonly reason: string;
      readonly measures: readonly string[];
    }
  | { readonly kind: 'END_JOINT_MEASURES' }
  | {
      readonly kind: 'BEGIN_CONSENT';
      readonly gates: readonly string[];
      readonly purposes: readonly string[];
      readonly evidence: string;
      readonly shownAt: Date;
      readonly signedAt: Date;
      readonly validFrom: Date;
      readonly validTo: Date;
    }
  | { readonly kind: 'END_CONSENT' | 'VOID_CONSENT'; readonly from: Date };

/** A notice as it is served: to one subject, one organisation, or all organisations of a party. */
export interface ServedNotice {
  readonly kind: NoticeKind;
  readonly party: Party;
  readonly subjectId: number | null;
  readonly organisationId: number | null;
  readonly title: Text;
  readonly body: Text;
}

/** A partner that had received what was changed. */
export interface Recall {
  readonly organisationId: number;
  readonly change: RecordChange;
}

/** One act in one case, decided and ready to be written. */
export interface Step {
  readonly caseNo: number;
  readonly procedure: ProcedureName;
  readonly subjectId: number | null;
  readonly recordNo: number | null;
  readonly organisationId: number | null;
  /** The version that was decided on; 0 for a new case. */
  readonly before: number;
  readonly state: string;
  readonly memory: Particulars;
  /** What the case is about; null: as before. */
  readonly particulars: Particulars | null;
  readonly closed: boolean;
  readonly event: {
    readonly act: string;
    readonly party: Party;
    readonly principal: string;
    readonly organisationId: number | null;
    readonly particulars: Particulars;
    /** What became of the record by it; whoever had received it is told. */
    readonly change: RecordChange | null;
  } & Basis;
  readonly starts: readonly (Pick<Deadline, 'dueDate' | 'amberFrom' | 'endsAt' | 'edition' | 'provisional'> & {
    readonly clock: string;
    readonly startedAt: Date;
  })[];
  readonly meets: readonly string[];
  readonly drops: readonly string[];
  readonly evidence: readonly { readonly id: string; readonly kind: string }[];
  readonly effects: readonly StoredEffect[];
  readonly notices: readonly ServedNotice[];
  readonly recalls: readonly Recall[];
}

/** Everything that is committed together. */
export interface Unit {
  readonly at: Date;
  readonly mutation: Mutation | null;
  /** The organisation that acts: without a responsible officer it may not (Art. 8(1)). */
  readonly actingOrganisationId: number | null;
  readonly steps: readonly Step[];
}

/** Writes a unit and the lines that account for it, in one statement. */
export function carryOut(sql: postgres.Sql, unit: Unit, lines: LedgerLines): Promise<CarriedOut> {
  const statement = sql`
    select carry_out(${JSON.stringify(unit)}::text::jsonb, ${lines.fieldSets}::text::json,
      ${lines.entries}::text::json) as done`;
  return carriedOut(statement, unit.mutation);
}

/** Numbers for new cases, records or notices. */
export async function takeNumber(sql: postgres.Sql, sequence: 'case_no' | 'record_no'): Promise<number> {
  const [row] = await sql<{ no: string }[]>`select nextval(${sequence}) as no`;
  return Number(row?.no);
}
