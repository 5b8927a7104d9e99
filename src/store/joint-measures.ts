import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { jointMeasures } from './tables/index.ts';

/** A measure of a subject that this organisation took, by its number; null: there is none. */
export async function measureOf(
  db: Database,
  organisationId: number,
  { subjectId, no }: { readonly subjectId: number; readonly no: number },
): Promise<typeof jointMeasures.$inferSelect | null> {
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
