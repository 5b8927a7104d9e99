import { eq, sql } from 'drizzle-orm';
import type { RecordKind, SubjectKind } from '../law/vocabulary.ts';
import type { Database } from './database.ts';
import { batches, quarantinedRows, records, subjects } from './tables/index.ts';

const count = sql<number>`count(*)::int`;

/** How many subjects of each kind. */
export async function countSubjectsByKind(db: Database): Promise<{ kind: SubjectKind; count: number }[]> {
  return db.select({ kind: subjects.kind, count }).from(subjects).groupBy(subjects.kind).orderBy(subjects.kind);
}

/** How many disclosed records of each kind from each provider. */
export async function countRecordsByKind(
  db: Database,
): Promise<{ kind: RecordKind; providerId: number; count: number }[]> {
  return db
    .select({ kind: records.kind, providerId: records.providerId, count })
    .from(records)
    .where(sql`${records.version} > 0 and ${records.state} <> 'DELETED'`)
    .groupBy(records.kind, records.providerId)
    .orderBy(records.kind, records.providerId);
}

/** How many rows wait in quarantine. */
export async function countQuarantinedRows(db: Database): Promise<number> {
  const [row] = await db.select({ count }).from(quarantinedRows);
  return row?.count ?? 0;
}

/** How many batches wait for their confidentiality review. */
export async function countBatchesAwaitingReview(db: Database): Promise<number> {
  const [row] = await db.select({ count }).from(batches).where(eq(batches.state, 'STAGED'));
  return row?.count ?? 0;
}
