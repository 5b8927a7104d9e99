import { and, asc, eq, sql } from 'drizzle-orm';
import { bigints } from './array.ts';
import type { Database } from './database.ts';
import type { RecordKey } from './records.ts';
import { jointMeasures } from './tables/index.ts';

/** A joint measure, in force or ended. */
export type MeasureRow = typeof jointMeasures.$inferSelect;

/** The joint measures taken because of these records, oldest first, in the order of the keys. */
export async function measuresOf(db: Database, keys: readonly RecordKey[]): Promise<MeasureRow[][]> {
  const subjects = bigints(keys.map(({ subjectId }) => subjectId));
  const numbers = bigints(keys.map(({ no }) => no));
  const rows = await db
    .select()
    .from(jointMeasures)
    .where(
      sql`(${jointMeasures.subjectId}, ${jointMeasures.recordNo}) in (select * from unnest(${subjects}, ${numbers}))`,
    )
    .orderBy(asc(jointMeasures.begunAt), asc(jointMeasures.no));
  return keys.map((key) => rows.filter((row) => row.subjectId === key.subjectId && row.recordNo === key.no));
}

/** A measure of a subject that this organisation took, by its number; null: there is none. */
export async function measureOf(
  db: Database,
  organisationId: number,
  { subjectId, no }: { readonly subjectId: number; readonly no: number },
): Promise<MeasureRow | null> {
  const [row] = await db
    .select()
    .from(jointMeasures)
    .where(
      and(
        eq(jointMeasures.subjectId, subjectId),
        eq(jointMeasures.no, no),
        eq(jointMeasures.organisationId, organisationId),
      ),
    );
  return row ?? null;
}
