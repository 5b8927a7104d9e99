import { and, eq, getTableColumns, gt, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import type { Basis } from '../law/articles.ts';
import type { RecallScope } from '../law/disclosure/scope.ts';
import type { Database } from './database.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import type { LedgerLines } from './supply.ts';
import { caseEvents, cases, type ProcedureName, type RecordChange, recalls } from './tables/index.ts';
import type { ServedNotice } from './units.ts';

/** A recall as it stands, and the procedure that brought it about. */
export type RecallRow = typeof recalls.$inferSelect & { readonly procedure: ProcedureName };

/**
 * Nobody acknowledges twice: what a partner said in a repair is its acknowledgement of the recall too. It is read from
 * the event, so that there is one account of it.
 */
const acknowledgedAt = sql`coalesce(${recalls.acknowledgedAt}, (
  select min(e.at) from case_events e where e.case_no = ${recalls.caseNo} and e.version > ${recalls.version}
    and e.act = 'ACKNOWLEDGE' and e.party = 'PARTNER' and e.organisation_id = ${recalls.organisationId}))`.mapWith(
  recalls.acknowledgedAt,
);

const recallsWithin = ({ organisationId }: RecallScope): SQL | undefined =>
  organisationId === null ? undefined : eq(recalls.organisationId, organisationId);

const NEWEST_FIRST: Order = { columns: [recalls.sentAt, recalls.no], direction: 'desc' };

const read = (db: Database) =>
  db
    .select({ ...getTableColumns(recalls), acknowledgedAt, procedure: cases.procedure })
    .from(recalls)
    .innerJoin(cases, eq(cases.no, recalls.caseNo));

/** A page of the recalls within the scope, newest first. */
export async function listRecalls(db: Database, scope: RecallScope, page: Page): Promise<Slice<RecallRow>> {
  const rows = await read(db)
    .where(and(recallsWithin(scope), behind(NEWEST_FIRST, page.after)))
    .orderBy(...sorted(NEWEST_FIRST))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** A change of a record by an act in a case. */
export interface ChangeRow {
  readonly caseNo: number;
  readonly version: number;
  readonly at: Date;
  readonly change: RecordChange | null;
  readonly basis: Basis;
  readonly subjectId: number | null;
  readonly recordNo: number | null;
}

const BY_TIME: Order = { columns: [caseEvents.at, caseEvents.caseNo, caseEvents.version], direction: 'asc' };

/** A page of the changes of records in a span of time, oldest first. */
export async function listChanges(db: Database, from: Date, until: Date, page: Page): Promise<Slice<ChangeRow>> {
  const { caseNo, version, at, change, article, authority } = caseEvents;
  const { subjectId, recordNo } = cases;
  const rows = await db
    .select({ caseNo, version, at, change, article, authority, subjectId, recordNo })
    .from(caseEvents)
    .innerJoin(cases, eq(cases.no, caseNo))
    .where(and(isNotNull(change), gt(at, from), lte(at, until), behind(BY_TIME, page.after)))
    .orderBy(...sorted(BY_TIME))
    .limit(page.limit + 1);
  return sliceOf(
    rows.map(({ article, authority, ...row }) => ({ ...row, basis: { article, authority } })),
    page.limit,
  );
}

/** Where a change stands in its list. */
export const changePosition = ({ at, caseNo, version }: ChangeRow): (string | number)[] => [
  at.toISOString(),
  caseNo,
  version,
];

/** Recalls a change from one more organisation, with its notice, in one statement; false: that was done before. */
export async function recallLate(
  sql: postgres.Sql,
  { caseNo, version }: ChangeRow,
  organisationId: number,
  { notices, at, lines }: { readonly notices: readonly ServedNotice[]; readonly at: Date; readonly lines: LedgerLines },
): Promise<boolean> {
  const recall = JSON.stringify({ caseNo, version, organisationId, notices });
  const [row] = await sql<{ done: boolean }[]>`
    select recall_late(${recall}::text::jsonb, ${at}::timestamptz, ${lines.fieldSets}::text::json,
      ${lines.entries}::text::json) as done`;
  return row?.done ?? false;
}

/** Where a recall stands in its list. */
export const recallPosition = ({ sentAt, no }: RecallRow): (string | number)[] => [sentAt.toISOString(), no];

/** A recall within the scope by its number; null: there is none. */
export async function recallByNo(db: Database, scope: RecallScope, no: number): Promise<RecallRow | null> {
  const [row] = await read(db).where(and(recallsWithin(scope), eq(recalls.no, no)));
  return row ?? null;
}

/** Whether an organisation was told in this case that a record it had received is no longer disclosed. */
export async function wasTold(db: Database, caseNo: number, organisationId: number): Promise<boolean> {
  const [row] = await db
    .select({ no: recalls.no })
    .from(recalls)
    .where(and(eq(recalls.caseNo, caseNo), eq(recalls.organisationId, organisationId)))
    .limit(1);
  return row !== undefined;
}
