import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import type { EvidenceCase } from '../law/disclosure/evidence.ts';
import type { Role } from '../law/vocabulary.ts';
import { evidenceBinding, evidenceChunkBinding } from './bindings.ts';
import type { Database } from './database.ts';
import { within } from './deadline.ts';
import { firstRow } from './first-row.ts';
import type { LedgerLines } from './supply.ts';
import { evidence, evidenceChunks } from './tables/index.ts';
import type { Vault } from './vault.ts';

/** Every chunk of a file but its last has this many bytes. */
export const CHUNK_BYTES = 256 * 1024;

/** Longer than any of these statements may take. */
const DEADLINE_MS = 15_000;

/** A file that somebody begins to hand in. */
export interface NewEvidence {
  readonly id: string;
  readonly principal: string;
  readonly role: Role;
  readonly subjectId: number | null;
  readonly organisationId: number | null;
  readonly name: string;
  readonly receivedAt: Date;
}

/** What was found once the whole file had arrived. */
export interface Received {
  readonly mediaType: string;
  readonly byteLength: number;
  /** SHA-256. */
  readonly digest: Buffer;
}

/** A file that was received as a whole. */
export interface EvidenceRow {
  readonly id: string;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly mediaType: string;
  readonly byteLength: number;
}

/** The same with what decides who may read it. */
export interface StoredEvidence extends EvidenceRow {
  readonly principal: string;
  /** Whom it was handed in for, if a subject handed it in. */
  readonly subjectId: number | null;
  readonly name: string;
  readonly cases: readonly EvidenceCase[];
}

/** Where chunks and names go: sealed, each in a statement of its own. */
export interface EvidenceStore {
  readonly sql: postgres.Sql;
  readonly vault: Vault;
}

/** Opens the row of a file. Nobody finds it before it is complete. */
export async function beginEvidence({ sql, vault }: EvidenceStore, file: NewEvidence): Promise<void> {
  const name = vault.seal(file.name, evidenceBinding(file.id));
  await within(
    DEADLINE_MS,
    sql`insert into evidence (id, principal, role, subject_id, organisation_id, sealed_name, received_at)
      values (${file.id}::uuid, ${file.principal}, ${file.role}, ${file.subjectId}::bigint,
        ${file.organisationId}::integer, ${name}, ${file.receivedAt}::timestamptz)`,
  );
}

/** Adds the next chunk to a file that is being received. */
export async function appendChunk(
  { sql, vault }: EvidenceStore,
  id: string,
  no: number,
  content: Uint8Array,
): Promise<void> {
  const sealed = vault.sealBytes(content, evidenceChunkBinding(id, no));
  await within(
    DEADLINE_MS,
    sql`insert into evidence_chunks (evidence_id, no, sealed) values (${id}::uuid, ${no}::integer, ${sealed})`,
  );
}

/**
 * The file is there as a whole: from now on it is evidence, and accounted for, in one statement.
 * Returns its id: that of the first, where the same principal had handed in the same content before.
 */
export async function completeEvidence(
  { sql }: EvidenceStore,
  id: string,
  { mediaType, byteLength, digest }: Received,
  lines: LedgerLines,
): Promise<string> {
  const query = sql<{ id: string }[]>`
      select complete_evidence(${id}::uuid, ${mediaType}, ${byteLength}::integer, ${digest},
        ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as id`;
  const row = firstRow(await within(DEADLINE_MS, query));
  if (!row) throw new Error('a completed file has no id');
  return row.id;
}

/** Removes what was received of a file, unless it is complete. */
export async function removeRemains({ sql }: EvidenceStore, id: string): Promise<void> {
  await within(DEADLINE_MS, sql`select remove_unfinished_evidence(${id}::uuid, 'infinity')`);
}

/** Removes what is left of uploads that began before this instant and never ended, as when a process dies. */
export async function removeLeftovers({ sql }: EvidenceStore, before: Date): Promise<void> {
  await within(DEADLINE_MS, sql`select remove_unfinished_evidence(null, ${before}::timestamptz)`);
}

/** A complete file with the parties of its cases, or null. */
export async function evidenceById(db: Database, vault: Vault, id: string): Promise<StoredEvidence | null> {
  const query = db.execute<
    Omit<StoredEvidence, 'name' | 'subjectId'> & { sealedName: Buffer; subjectId: string | null }
  >(sql`
    select e.id, e.principal, e.subject_id as "subjectId", e.sealed_name as "sealedName", e.media_type as "mediaType",
      e.byte_length as "byteLength", encode(e.digest, 'hex') as digest,
      array_to_json(array(
        select json_build_object('subjectId', c.subject_id, 'organisationId', c.organisation_id) from cases c
        where c.no in (select case_no from case_evidence where evidence_id = e.id) order by c.no)) as cases
    from evidence e where e.id = ${id}::uuid and e.digest is not null`);
  const row = firstRow(await within(DEADLINE_MS, query));
  if (!row) return null;
  const { sealedName, subjectId, ...file } = row;
  const name = vault.open(sealedName, evidenceBinding(row.id));
  return { ...file, name, subjectId: subjectId === null ? null : Number(subjectId) };
}

/** The content of a complete file, chunk by chunk; each is read when the one before has been taken. */
export async function* readChunks(
  db: Database,
  vault: Vault,
  { id, byteLength }: Pick<EvidenceRow, 'id' | 'byteLength'>,
): AsyncGenerator<Buffer> {
  for (let no = 0; no * CHUNK_BYTES < byteLength; no++) {
    const query = db
      .select({ sealed: evidenceChunks.sealed })
      .from(evidenceChunks)
      .where(and(eq(evidenceChunks.evidenceId, id), eq(evidenceChunks.no, no)));
    const row = firstRow(await within(DEADLINE_MS, query.execute()));
    if (!row) throw new Error('a chunk of a complete file is missing');
    yield vault.openBytes(row.sealed, evidenceChunkBinding(id, no));
  }
}

/** The complete files among these that this principal handed in; nobody relies on what another brought. */
export async function evidenceOf(db: Database, principal: string, ids: readonly string[]): Promise<EvidenceRow[]> {
  if (ids.length === 0) return [];
  const { id, digest, mediaType, byteLength } = evidence;
  const rows = await db
    .select({ id, digest, mediaType, byteLength })
    .from(evidence)
    .where(and(inArray(id, [...ids]), eq(evidence.principal, principal), isNotNull(digest)));
  return rows.map((row) => ({
    id: row.id,
    digest: row.digest?.toString('hex') ?? '',
    mediaType: row.mediaType ?? '',
    byteLength: row.byteLength ?? 0,
  }));
}
