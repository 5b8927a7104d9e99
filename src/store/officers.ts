import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { bigints } from './array.ts';
import type { Database } from './database.ts';
import { officers, organisations } from './tables/index.ts';

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

/** Whether somebody is responsible in this organisation now: without, it may not act (Art. 8(1)). */
export async function hasOfficer(db: Database, organisationId: number): Promise<boolean> {
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, organisationId), isNotNull(organisations.officer)));
  return rows.length > 0;
}
