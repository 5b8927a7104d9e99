import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Database } from './database.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import { type BatchState, batches, quarantinedRows } from './tables/index.ts';

export type BatchRow = typeof batches.$inferSelect;
export type QuarantinedRowRow = typeof quarantinedRows.$inferSelect;

const NEWEST: Order = { columns: [batches.suppliedAt, batches.id], direction: 'desc' };
const BY_ROW: Order = { columns: [quarantinedRows.rowNo], direction: 'asc' };

/** A page of batches, newest first: of one provider, or of all. */
export async function listBatches(
  db: Database,
  providerId: number | null,
  states: readonly BatchState[] | null,
  page: Page,
): Promise<Slice<BatchRow>> {
  const rows = await db
    .select()
    .from(batches)
    .where(
      and(
        providerId === null ? undefined : eq(batches.providerId, providerId),
        states ? inArray(batches.state, [...states]) : undefined,
        behind(NEWEST, page.after),
      ),
    )
    .orderBy(...sorted(NEWEST))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** A page of a batch's quarantined rows, in the order of the file. */
export async function listQuarantinedRows(
  db: Database,
  batchId: string,
  page: Page,
): Promise<Slice<QuarantinedRowRow>> {
  const rows = await db
    .select()
    .from(quarantinedRows)
    .where(and(eq(quarantinedRows.batchId, batchId), behind(BY_ROW, page.after)))
    .orderBy(...sorted(BY_ROW))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** A quarantined row, or null. */
export async function quarantinedRow(db: Database, batchId: string, rowNo: number): Promise<QuarantinedRowRow | null> {
  const [row] = await db
    .select()
    .from(quarantinedRows)
    .where(and(eq(quarantinedRows.batchId, batchId), eq(quarantinedRows.rowNo, rowNo)));
  return row ?? null;
}

/** The batch of this id, or null. */
export async function batchById(db: Database, id: string): Promise<BatchRow | null> {
  const [row] = await db.select().from(batches).where(eq(batches.id, id));
  return row ?? null;
}

/** The batch of a file that this provider supplied before, if all of its rows were read. */
export async function completeBatchOf(db: Database, providerId: number, fileDigest: Buffer): Promise<BatchRow | null> {
  const [row] = await db
    .select()
    .from(batches)
    .where(and(eq(batches.providerId, providerId), eq(batches.fileDigest, fileDigest), ne(batches.state, 'STAGING')));
  return row ?? null;
}
