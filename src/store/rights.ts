import { and, asc, eq, sql } from 'drizzle-orm';
import { grantInForce } from '../law/authority.ts';
import { bigints } from './array.ts';
import type { Database } from './database.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import { consents, grants } from './tables/index.ts';

export type GrantRow = typeof grants.$inferSelect;
export type ConsentRow = typeof consents.$inferSelect;

/** All grants, or those of one partner. */
export async function listGrants(db: Database, partnerId: number | null): Promise<GrantRow[]> {
  return db
    .select()
    .from(grants)
    .where(partnerId === null ? undefined : eq(grants.partnerId, partnerId))
    .orderBy(asc(grants.id));
}

/** The consents that these subjects gave to one reader. */
export async function consentsForReader(
  db: Database,
  subjectIds: readonly number[],
  readerId: number,
): Promise<ConsentRow[]> {
  return db
    .select()
    .from(consents)
    .where(and(sql`${consents.subjectId} = any(${bigints(subjectIds)})`, eq(consents.readerId, readerId)));
}

const BY_ID: Order = { columns: [consents.subjectId, consents.no], direction: 'asc' };

/** A page of consents: of one subject, or of all. */
export async function listConsents(db: Database, subjectId: number | null, page: Page): Promise<Slice<ConsentRow>> {
  const rows = await db
    .select()
    .from(consents)
    .where(and(subjectId === null ? undefined : eq(consents.subjectId, subjectId), behind(BY_ID, page.after)))
    .orderBy(...sorted(BY_ID))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** The consents that were given in these cases, in the order of their numbers; null where none was. */
export async function consentsOfCases(db: Database, caseNos: readonly number[]): Promise<(ConsentRow | null)[]> {
  const rows = await db
    .select()
    .from(consents)
    .where(sql`${consents.caseNo} = any(${bigints(caseNos)})`);
  const byCase = new Map(rows.map((row) => [row.caseNo, row]));
  return caseNos.map((no) => byCase.get(no) ?? null);
}

/** Whether a partner’s grants in force name this purpose; null: no grant is in force. */
export async function isAgreedPurpose(
  db: Database,
  partnerId: number,
  purpose: string,
  at: Date,
): Promise<boolean | null> {
  const inForce = (await listGrants(db, partnerId)).filter((grant) => grantInForce(grant, at));
  return inForce.length === 0 ? null : inForce.some(({ purposes }) => purposes.includes(purpose));
}
