import postgres from 'postgres';
import type { Basis } from '../law/articles.ts';
import type { Deadline } from '../law/deadlines/deadline.ts';
import type { DeletionGround, NoticeKind, RecordEffect } from '../law/procedure/effect.ts';
import type { Party } from '../law/procedure/person.ts';
import type { Text } from '../law/text.ts';
import type { LedgerLines } from './supply.ts';
import type { Particulars, ProcedureName } from './tables/cases.ts';
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
  readonly change: 'STOPPED' | 'CORRECTED' | 'DELETED';
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

/** Names a mutation, so that it is done once: who sent it, its id, and what it asked for. */
export interface Mutation {
  readonly principal: string;
  readonly id: string;
  /** SHA-256 of the act and its input, hexadecimal. */
  readonly digest: string;
  /** What the answer is made of. */
  readonly answer: Particulars;
}

/** Everything that is committed together. */
export interface Unit {
  readonly at: Date;
  readonly mutation: Mutation | null;
  /** The organisation that acts: without a responsible officer it may not (Art. 8(1)). */
  readonly actingOrganisationId: number | null;
  readonly steps: readonly Step[];
}

/** What became of a unit. */
export type CarriedOut =
  /** With what was answered, where the store made it. */
  | { readonly outcome: 'DONE'; readonly answer?: Particulars }
  | { readonly outcome: 'REPLAYED'; readonly digest: string; readonly answer: Particulars }
  /** A case or record is no longer what was decided on; nothing was done. */
  | { readonly outcome: 'MOVED_ON' }
  | { readonly outcome: 'NO_OFFICER' };

const REFUSED: Readonly<Record<string, CarriedOut>> = {
  CRG02: { outcome: 'MOVED_ON' },
  CRG03: { outcome: 'NO_OFFICER' },
  CRG04: { outcome: 'MOVED_ON' },
  // Two cases were opened under one number: the same mutation, or a repeated violation.
  '23505': { outcome: 'MOVED_ON' },
  // Two units about the same record met; one of them was given up.
  '40P01': { outcome: 'MOVED_ON' },
};

/** Writes a unit and the lines that account for it, in one statement. */
export function carryOut(sql: postgres.Sql, unit: Unit, lines: LedgerLines): Promise<CarriedOut> {
  return carriedOut(sql`
    select carry_out(${JSON.stringify(unit)}::text::jsonb, ${lines.fieldSets}::text::json,
      ${lines.entries}::text::json) as done`);
}

/** What became of a statement that selects what was `done`, whether it says so or was refused as a whole. */
export async function carriedOut(statement: PromiseLike<readonly postgres.Row[]>): Promise<CarriedOut> {
  try {
    const [row] = await statement;
    if (!row) throw new Error('a unit came to nothing');
    return row.done;
  } catch (failure) {
    const refused = failure instanceof postgres.PostgresError ? REFUSED[failure.code] : undefined;
    if (refused === undefined) throw failure;
    return refused;
  }
}

/** The first answer to a mutation, if it was sent before. */
export async function answerTo(
  sql: postgres.Sql,
  principal: string,
  id: string,
): Promise<Extract<CarriedOut, { outcome: 'REPLAYED' }> | null> {
  const [row] = await sql<{ digest: string; answer: Particulars }[]>`
    select encode(digest, 'hex') as digest, answer from mutations
    where principal = ${principal} and client_mutation_id = ${id}`;
  return row ? { outcome: 'REPLAYED', ...row } : null;
}

/** Numbers for new cases, records or notices. */
export async function takeNumber(sql: postgres.Sql, sequence: 'case_no' | 'record_no'): Promise<number> {
  const [row] = await sql<{ no: string }[]>`select nextval(${sequence}) as no`;
  return Number(row?.no);
}
