import { asc, eq, inArray } from 'drizzle-orm';
import type { Role } from '../law/vocabulary.ts';
import type { Database } from './database.ts';
import { organisations } from './tables/index.ts';

/** A party that is not a subject. */
export type Organisation = typeof organisations.$inferSelect;

/** The organisation of this code, or null. */
export async function organisationByCode(db: Database, code: string): Promise<Organisation | null> {
  const [row] = await db.select().from(organisations).where(eq(organisations.code, code));
  return row ?? null;
}

/** The organisations of these ids, in their order; null where there is none. */
export async function organisationsByIds(db: Database, ids: readonly number[]): Promise<(Organisation | null)[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(inArray(organisations.id, [...ids]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** All organisations, or those of one role, by code. */
export async function listOrganisations(db: Database, role: Role | null): Promise<Organisation[]> {
  const all = db.select().from(organisations).orderBy(asc(organisations.code));
  return role === null ? all : all.where(eq(organisations.role, role));
}
