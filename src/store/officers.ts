import { asc, sql } from 'drizzle-orm';
import { bigints } from './array.ts';
import type { Database } from './database.ts';
import { officers } from './tables/index.ts';

export type OfficerRow = typeof officers.$inferSelect;

/** The responsible officers of these organisations, first to last, in the order of the ids. */
export async function officersOf(db: Database, organisationIds: readonly number[]): Promise<OfficerRow[][]> {
  const rows = await db
    .select()
    .from(officers)
    .where(sql`${officers.organisationId} = any(${bigints(organisationIds)})`)
    .orderBy(asc(officers.organisationId), asc(officers.no));
  return organisationIds.map((id) => rows.filter(({ organisationId }) => organisationId === id));
}
