import type { Sql } from 'postgres';
import { forbiddenIn } from '../law/collection.ts';
import { shanghaiDate } from '../law/dates.ts';
import type { Jurisdiction } from '../law/jurisdiction.ts';
import { type Chunk, findIdentifiers, findRecords, stageChunk, takeIds } from '../store/staging.ts';
import {
  type Batch,
  countFaults,
  type FaultCount,
  findBatch,
  findProvider,
  finishBatch,
  openBatch,
} from '../store/supply.ts';
import type { Vault } from '../store/vault.ts';
import { createCheck, type RowCheck } from './check.ts';
import { keyRow } from './keys.ts';
import { type CheckedRow, planChunk } from './plan.ts';
import { createRecordBook, type RecordMemory } from './records.ts';
import { FileRefused, type RefusalCode } from './refusal.ts';
import type { RawRow } from './row.ts';
import { openTable, type Table } from './rows.ts';
import { type FileSource, survey } from './source.ts';
import { createSubjectBook, type SubjectMemory } from './subjects.ts';

/** What the intake works with. */
export interface IntakeDeps {
  /** May write the domain. Every unit is one statement, so a pool is as good as a client of its own. */
  readonly sql: Sql;
  readonly vault: Vault;
  readonly jurisdiction: Jurisdiction;
  readonly clock: () => Date;
  /** Told after each stored chunk. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a file is read. */
export interface Progress {
  readonly rowsRead: number;
  /** Of the rows read, those that an earlier, interrupted import had stored already. */
  readonly rowsResumed: number;
}

/** A file as it is supplied. */
export interface Supply {
  readonly file: FileSource;
  readonly providerId: number;
  /** Who supplies it; the confidentiality review is somebody else's (Art. 8(2)). */
  readonly suppliedBy: string;
  /** The provider's reason for changed rows (Art. 5.1). */
  readonly reason?: string | null;
  /** A reviewer released its rows, which had been held (Art. 3). */
  readonly isCapacityReviewed?: boolean;
}

/** What became of a file whose rows were read: rowsRead = rowsAccepted + rowsUnchanged + rowsQuarantined. */
export interface BatchResult {
  readonly outcome: 'PROCESSED';
  readonly batch: Batch;
  /** The very same file had been imported before; nothing was read again. */
  readonly repeated: boolean;
  /** Rows that an earlier, interrupted import had stored already. */
  readonly rowsResumed: number;
  readonly faults: readonly FaultCount[];
  readonly unknownColumns: readonly string[];
}

/** A file that was refused as a whole: nothing was stored, unless the import had begun before. */
export interface RefusedFile {
  readonly outcome: 'REFUSED';
  readonly code: RefusalCode;
  /** The columns it is about; never values. */
  readonly columns: readonly string[];
}

const CHUNK_ROWS = 2_000;
const MAX_PLANS = 5;

/**
 * Takes a provider's file: every row becomes a staged version of a record, is found unchanged, or is quarantined with
 * all its faults. One bad row never stops the others. The work is done in chunks, each stored as a whole together with
 * the batch's position, so an import that was killed goes on where it stopped when the same file is supplied again.
 */
export async function intakeFile(deps: IntakeDeps, supply: Supply): Promise<BatchResult | RefusedFile> {
  try {
    return await take(deps, supply);
  } catch (error) {
    if (error instanceof FileRefused) return { outcome: 'REFUSED', code: error.code, columns: error.columns };
    throw error;
  }
}

async function take(deps: IntakeDeps, supply: Supply): Promise<BatchResult> {
  const { file, providerId, suppliedBy, reason, isCapacityReviewed = false } = supply;
  const { sql, clock } = deps;
  const provider = await findProvider(sql, providerId);
  if (!provider) throw new FileRefused('PROVIDER_UNKNOWN');
  if (provider.officer === null) throw new FileRefused('OFFICER_MISSING');
  // It becomes the reason of every changed version, whomever that is about.
  if (reason != null && forbiddenIn(reason, 'PERSON') !== null) throw new FileRefused('REASON_FORBIDDEN');
  const surveyed = await survey(file);
  const table = await openTable(file, surveyed);
  const suppliedAt = clock();
  const batch = await openBatch(sql, {
    providerId,
    form: table.layout.form.id,
    fileName: file.name,
    fileDigest: surveyed.digest,
    suppliedBy,
    suppliedAt,
  });
  const repeated = batch.state !== 'STAGING';
  if (repeated) await table.rows.return(undefined);
  else
    await stageRows(deps, table, { batch, providerId, reason: reason?.trim() || null, suppliedAt, isCapacityReviewed });
  const result = (await findBatch(sql, batch.id)) ?? batch;
  return {
    outcome: 'PROCESSED',
    batch: repeated ? asRepeated(result) : result,
    repeated,
    rowsResumed: repeated ? 0 : batch.rowsRead,
    faults: await countFaults(sql, batch.id),
    unknownColumns: table.layout.unknownColumns,
  };
}

/** What was accepted the first time is unchanged now. */
const asRepeated = (batch: Batch): Batch => ({
  ...batch,
  rowsAccepted: 0,
  rowsUnchanged: batch.rowsAccepted + batch.rowsUnchanged,
});

interface Staging {
  readonly batch: Batch;
  readonly providerId: number;
  readonly reason: string | null;
  readonly suppliedAt: Date;
  readonly isCapacityReviewed: boolean;
}

/** A chunk that is planned, and what planning the next one must remember of it. */
interface Plan {
  readonly chunk: Chunk;
  readonly subjects: SubjectMemory;
  readonly records: RecordMemory;
}

/**
 * Reads, checks, plans and stores chunk after chunk. While PostgreSQL writes one, the next is checked and planned, on
 * what is stored and on the plan that is being written.
 */
async function stageRows(deps: IntakeDeps, table: Table, staging: Staging): Promise<void> {
  const { jurisdiction, vault, sql, onProgress } = deps;
  const { batch, suppliedAt, isCapacityReviewed } = staging;
  const suppliedOn = shanghaiDate(suppliedAt);
  const check = createCheck(table.layout, { jurisdiction, suppliedOn, isCapacityReviewed });
  const rowsResumed = batch.rowsRead;
  let rowsStored = batch.rowsRead;
  let inFlight: Plan | null = null;
  let writing: Promise<Plan | null> = Promise.resolve(null);
  for await (const rows of chunks(table.rows, batch.rowsRead)) {
    const checked = rows.map((row) => prepare(row, check, vault));
    let plan: Plan = await planRows(deps, staging, checked, inFlight);
    const written = await writing;
    if (written !== inFlight) plan = await planRows(deps, staging, checked, null);
    const rowsBefore = rowsStored;
    const rowsNow = rowsBefore + rows.length;
    rowsStored = rowsNow;
    inFlight = plan;
    writing = store(deps, staging, checked, plan, rowsBefore).then((stored) => {
      onProgress?.({ rowsRead: rowsNow, rowsResumed });
      return stored;
    });
    // A failure is thrown where it is awaited; until then it must not count as unhandled.
    writing.catch(() => undefined);
  }
  await writing;
  await finishBatch(sql, batch.id);
}

function prepare(row: RawRow, check: RowCheck, vault: Vault): CheckedRow {
  const checked = check(row);
  return 'faulty' in checked ? checked : { keyed: keyRow(checked.staged, vault) };
}

/** Plans a chunk from what is stored now and from the plan that is being written, if any. */
async function planRows(
  { sql, vault }: IntakeDeps,
  { batch, providerId, reason }: Staging,
  rows: readonly CheckedRow[],
  previous: Plan | null,
): Promise<Plan> {
  const good = rows.flatMap((row) => ('keyed' in row ? [row.keyed] : []));
  const identifiers = good.flatMap((row) => row.identifiers.map(({ scheme, blindIndex }) => ({ scheme, blindIndex })));
  const [known, ids] = await Promise.all([findIdentifiers(sql, identifiers), takeIds(sql, good.length)]);
  const subjects = createSubjectBook(known, ids.subjectIds, vault, previous?.subjects ?? null);
  const wanted = good.flatMap(({ row, identifiers, naturalKey }) => {
    const subjectId = subjects.find(identifiers);
    return subjectId === null ? [] : [{ subjectId, kind: row.kind, naturalKey }];
  });
  const records = createRecordBook(await findRecords(sql, providerId, wanted), {
    providerId,
    reason,
    vault,
    newNos: ids.recordNos,
    previous: previous?.records ?? null,
  });
  const chunk = planChunk(rows, { subjects, records }, batch.id, vault);
  return { chunk, subjects: subjects.memory, records: records.memory };
}

/** Writes a plan and returns what was written: another plan, where other imports were faster. */
async function store(
  deps: IntakeDeps,
  staging: Staging,
  rows: readonly CheckedRow[],
  planned: Plan,
  rowsBefore: number,
): Promise<Plan> {
  const { batch, suppliedAt } = staging;
  let plan = planned;
  for (let attempt = 1; ; attempt++) {
    const refusal = await stageChunk(deps.sql, { id: batch.id, rowsBefore }, suppliedAt, plan.chunk);
    if (refusal === null) return plan;
    if (refusal === 'BATCH_MOVED') throw new FileRefused('FILE_IN_PROGRESS');
    if (attempt === MAX_PLANS) throw new Error('a chunk could not be stored: other imports keep changing its records');
    plan = await planRows(deps, staging, rows, null);
  }
}

/** Chunks of rows behind the first `skip` ones. */
async function* chunks(batches: AsyncIterable<RawRow[]>, skip: number): AsyncGenerator<RawRow[]> {
  let chunk: RawRow[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      if (skip > 0) {
        skip--;
        continue;
      }
      chunk.push(row);
      if (chunk.length === CHUNK_ROWS) {
        yield chunk;
        chunk = [];
      }
    }
  }
  if (chunk.length > 0) yield chunk;
}
