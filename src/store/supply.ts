import type { ISql } from 'postgres';
import type { BatchState } from './tables/batches.ts';

/** A batch as the intake and its review see it. */
export interface Batch {
  readonly id: string;
  readonly form: string;
  readonly state: BatchState;
  readonly suppliedBy: string;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsUnchanged: number;
  readonly rowsQuarantined: number;
}

/** A supplied file, before its batch exists. */
export interface NewBatch {
  readonly providerId: number;
  readonly form: string;
  readonly fileName: string;
  readonly fileDigest: Buffer;
  readonly suppliedBy: string;
  readonly suppliedAt: Date;
}

/** How often a fault occurs in a batch. */
export interface FaultCount {
  readonly code: string;
  readonly rows: number;
}

/** Why a batch was not approved or refused. */
export type ReviewRefusal = 'BATCH_UNKNOWN' | 'NOT_STAGED' | 'REVIEWER_IS_SUPPLIER';

/** A provider that may supply: registered as such (Art. 3). `officer` null: nobody is responsible (Art. 8(1)). */
export async function findProvider(sql: ISql, id: number): Promise<{ id: number; officer: string | null } | null> {
  const [provider] = await sql<{ id: number; officer: string | null }[]>`
    select id, officer from organisations where id = ${id} and role = 'PROVIDER'`;
  return provider ?? null;
}

/** The id of a provider by its code, e.g. `market-supervision`. */
export async function findProviderId(sql: ISql, code: string): Promise<number | null> {
  const [provider] = await sql<
    { id: number }[]
  >`select id from organisations where code = ${code} and role = 'PROVIDER'`;
  return provider?.id ?? null;
}

/** Opens the batch of a file, or finds the one that the same file opened before. */
export async function openBatch(sql: ISql, batch: NewBatch): Promise<Batch & { readonly isNew: boolean }> {
  const [opened] = await sql<{ id: string }[]>`
    insert into batches (id, provider_id, form, file_name, file_digest, state, supplied_by, supplied_at)
    values (gen_random_uuid(), ${batch.providerId}, ${batch.form}, ${batch.fileName}, ${batch.fileDigest}, 'STAGING',
      ${batch.suppliedBy}, ${batch.suppliedAt})
    on conflict (provider_id, file_digest) do nothing
    returning id`;
  const [found] = opened
    ? [opened]
    : await sql<{ id: string }[]>`
        select id from batches where provider_id = ${batch.providerId} and file_digest = ${batch.fileDigest}`;
  const known = found && (await findBatch(sql, found.id));
  if (!known) throw new Error('a batch vanished while it was opened');
  return { ...known, isNew: opened !== undefined };
}

/** Waits until nobody else reads the same file; from then on it is this connection’s until it ends. */
export async function awaitFile(sql: ISql, providerId: number, fileDigest: Buffer): Promise<void> {
  await sql`select pg_advisory_lock(hashtextextended(${`file ${providerId} ${fileDigest.toString('hex')}`}, 0))`;
}

/** A batch by its id. */
export async function findBatch(sql: ISql, id: string): Promise<Batch | null> {
  const [batch] = await sql<Batch[]>`
    select id, form, state, supplied_by as "suppliedBy", rows_read as "rowsRead", rows_accepted as "rowsAccepted",
      rows_unchanged as "rowsUnchanged", rows_quarantined as "rowsQuarantined"
    from batches where id = ${id}::uuid`;
  return batch ?? null;
}

/** All rows are read: from now on the batch waits for its review. */
export async function finishBatch(sql: ISql, id: string): Promise<void> {
  await sql`update batches set state = 'STAGED' where id = ${id}::uuid and state = 'STAGING'`;
}

/** The faults of a batch, the most frequent first. */
export async function countFaults(sql: ISql, batchId: string): Promise<FaultCount[]> {
  return sql<FaultCount[]>`
    select f->>'code' as code, count(distinct row_no)::integer as rows
    from quarantined_rows, jsonb_array_elements(faults) f
    where batch_id = ${batchId}::uuid group by 1 order by 2 desc, 1`;
}

/** Lines of the ledger as JSON, made by the ledger and written together with an act. */
export interface LedgerLines {
  readonly fieldSets: string;
  readonly entries: string;
}

/** A decision of the confidentiality review, and the lines that account for it. */
export interface Review {
  readonly reviewer: string;
  readonly at: Date;
  readonly lines: LedgerLines;
}

/**
 * Confidentiality review passed (Art. 8(2)): discloses what the batch brought and accounts for it, in one statement.
 * Null when done.
 */
export function approveBatch(sql: ISql, id: string, review: Review): Promise<ReviewRefusal | null> {
  return reviewBatch(sql, id, true, review);
}

/** Confidentiality review failed (Art. 8(2)): nothing of the batch is ever disclosed. Null when done. */
export function refuseBatch(sql: ISql, id: string, review: Review): Promise<ReviewRefusal | null> {
  return reviewBatch(sql, id, false, review);
}

async function reviewBatch(sql: ISql, id: string, passed: boolean, review: Review): Promise<ReviewRefusal | null> {
  const { reviewer, at, lines } = review;
  const [answer] = await sql<{ done: boolean }[]>`
    select review_batch(${id}::uuid, ${reviewer}, ${at}::timestamptz, ${passed}::boolean,
      ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as done`;
  return answer?.done ? null : whyNotReviewed(sql, id);
}

/** Why a batch that could not be approved or refused could not be. */
export async function whyNotReviewed(sql: ISql, id: string): Promise<ReviewRefusal> {
  const batch = await findBatch(sql, id);
  if (!batch) return 'BATCH_UNKNOWN';
  return batch.state === 'STAGED' ? 'REVIEWER_IS_SUPPLIER' : 'NOT_STAGED';
}
