import type { Sql } from 'postgres';
import type { IdentifierScheme, RecordKind, RecordState, SubjectKind } from '../law/vocabulary.ts';
import { SQLSTATES } from './sqlstates.ts';
import type { RecordBody, VersionState } from './tables/records.ts';

/** Where an identifier leads. Hashes and keys are hexadecimal text here and in `Chunk`. */
export interface KnownIdentifier {
  readonly scheme: IdentifierScheme;
  readonly blindIndex: string;
  readonly subjectId: number;
  /** The subject's USCC, if it is known. */
  readonly uscc: string | null;
}

/** What a record looks like before a row is compared with it. */
export interface KnownRecord {
  readonly subjectId: number;
  readonly no: number;
  readonly kind: RecordKind;
  readonly naturalKey: string;
  readonly latestVersion: number;
  readonly state: RecordState;
  /** Of the latest version, as all below. */
  readonly versionState: VersionState;
  readonly digest: string;
  readonly body: RecordBody;
  readonly sealed: Buffer | null;
}

/** Everything one chunk of rows changes; it is written as a whole or not at all. */
export interface Chunk {
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsUnchanged: number;
  readonly rowsQuarantined: number;
  readonly subjects: readonly {
    readonly id: number;
    readonly kind: SubjectKind;
    readonly name: string;
    readonly uscc: string | null;
    readonly usccCheckMismatch: boolean;
    readonly region: string | null;
  }[];
  /** Subjects found by an older code whose USCC is known from now on. */
  readonly completedSubjects: readonly {
    readonly id: number;
    readonly uscc: string;
    readonly usccCheckMismatch: boolean;
    readonly region: string;
  }[];
  readonly identifiers: readonly {
    readonly subjectId: number;
    readonly scheme: IdentifierScheme;
    readonly blindIndex: string;
    readonly sealed: string;
  }[];
  readonly records: readonly {
    readonly subjectId: number;
    readonly no: number;
    readonly kind: RecordKind;
    readonly naturalKey: string;
    readonly latestVersion: number;
  }[];
  readonly revisedRecords: readonly {
    readonly subjectId: number;
    readonly no: number;
    readonly latestVersion: number;
  }[];
  readonly versions: readonly {
    readonly subjectId: number;
    readonly recordNo: number;
    readonly version: number;
    readonly body: RecordBody;
    readonly sealed: string | null;
    readonly digest: string;
    readonly changeReason: string;
    readonly rowNo: number;
  }[];
  readonly quarantined: readonly {
    readonly rowNo: number;
    readonly faults: readonly { readonly column: string | null; readonly code: string }[];
    readonly sealedRow: string | null;
  }[];
}

/** Finds subjects by the blind indexes of their identifiers. */
export async function findIdentifiers(
  sql: Sql,
  wanted: readonly { readonly scheme: IdentifierScheme; readonly blindIndex: string }[],
): Promise<KnownIdentifier[]> {
  if (wanted.length === 0) return [];
  const rows = await sql<{ scheme: IdentifierScheme; blindIndex: string; subjectId: string; uscc: string | null }[]>`
    select d.scheme, encode(d.blind_index, 'hex') as "blindIndex", d.subject_id as "subjectId", s.uscc
    from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) as w(scheme text, "blindIndex" text)
    join identifier_directory d on d.blind_index = decode(w."blindIndex", 'hex') and d.scheme = w.scheme
    join subjects s on s.id = d.subject_id`;
  return rows.map((row) => ({ ...row, subjectId: Number(row.subjectId) }));
}

/** Finds a provider's records of these subjects by their natural keys, with their latest versions. */
export async function findRecords(
  sql: Sql,
  providerId: number,
  wanted: readonly { readonly subjectId: number; readonly kind: RecordKind; readonly naturalKey: string }[],
): Promise<KnownRecord[]> {
  if (wanted.length === 0) return [];
  const rows = await sql<(Omit<KnownRecord, 'subjectId' | 'no'> & { subjectId: string; no: string })[]>`
    select r.subject_id as "subjectId", r.no, r.kind, encode(r.natural_key, 'hex') as "naturalKey",
      r.latest_version as "latestVersion", r.state, v.state as "versionState", encode(v.digest, 'hex') as digest, v.body, v.sealed
    from (
      select distinct "subjectId", kind, "naturalKey"
      from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) as w("subjectId" bigint, kind text, "naturalKey" text)
    ) w
    join records r on r.subject_id = w."subjectId" and r.provider_id = ${providerId} and r.kind = w.kind
      and r.natural_key = decode(w."naturalKey", 'hex')
    join record_versions v on v.subject_id = r.subject_id and v.record_no = r.no and v.version = r.latest_version`;
  return rows.map((row) => ({ ...row, subjectId: Number(row.subjectId), no: Number(row.no) }));
}

/** Takes ids for as many subjects and records as a chunk may create; those that are not used stay unused. */
export async function takeIds(sql: Sql, count: number): Promise<{ subjectIds: number[]; recordNos: number[] }> {
  const rows = await sql<{ subjectId: string; recordNo: string }[]>`
    select new_subject_id() as "subjectId", nextval('record_no') as "recordNo" from generate_series(1, ${count}::integer)`;
  return { subjectIds: rows.map((row) => Number(row.subjectId)), recordNos: rows.map((row) => Number(row.recordNo)) };
}

/** Why a chunk was not written: the batch stands elsewhere, or other writers were faster and it must be planned anew. */
export type StageRefusal = 'BATCH_MOVED' | 'PLAN_OUTDATED';

/** Unique violation, serialization failure, deadlock. */
const OUTDATED = new Set(['23505', '40001', '40P01']);

/** Writes a chunk and moves the batch's position, in one statement; null when it is written. */
export async function stageChunk(
  sql: Sql,
  batch: { readonly id: string; readonly rowsBefore: number },
  at: Date,
  chunk: Chunk,
): Promise<StageRefusal | null> {
  try {
    await sql`select stage_chunk(${batch.id}::uuid, ${batch.rowsBefore}::integer, ${at}::timestamptz, ${JSON.stringify(chunk)}::text::jsonb)`;
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === SQLSTATES.BATCH_MOVED) return 'BATCH_MOVED';
    if (typeof code === 'string' && OUTDATED.has(code)) return 'PLAN_OUTDATED';
    throw error;
  }
}
