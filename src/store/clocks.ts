import { and, eq, gt, inArray, isNull, lt, ne, not, or, type SQL, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import type { ClockId } from '../law/deadlines/clocks.ts';
import type { Deadline } from '../law/deadlines/deadline.ts';
import type { CaseRow } from './cases.ts';
import type { Database } from './database.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import type { LedgerLines } from './supply.ts';
import { caseClocks, cases } from './tables/index.ts';

/** A deadline of a case, with the subject and the other party of the case. */
export type ClockRow = typeof caseClocks.$inferSelect & Pick<CaseRow, 'subjectId' | 'organisationId'>;

const EARLIEST_FIRST: Order = {
  columns: [caseClocks.endsAt, caseClocks.caseNo, caseClocks.clock, caseClocks.startVersion],
  direction: 'asc',
};

/** Where a clock stands in the lists of clocks. */
export const clockPosition = ({ endsAt, caseNo, clock, startVersion }: ClockRow): (string | number)[] => [
  endsAt.toISOString(),
  caseNo,
  clock,
  startVersion,
];

async function listClocks(db: Database, condition: SQL | undefined, page: Page): Promise<Slice<ClockRow>> {
  const rows = await db
    .select({ clock: caseClocks, subjectId: cases.subjectId, organisationId: cases.organisationId })
    .from(caseClocks)
    .innerJoin(cases, eq(cases.no, caseClocks.caseNo))
    .where(and(condition, behind(EARLIEST_FIRST, page.after)))
    .orderBy(...sorted(EARLIEST_FIRST))
    .limit(page.limit + 1);
  return sliceOf(
    rows.map(({ clock, ...parties }) => ({ ...clock, ...parties })),
    page.limit,
  );
}

/**
 * Clocks that run, ended for good before an instant and were not found yet; of those in `unwaited`, also what has not
 * ended.
 */
export function overdueClocks(
  db: Database,
  at: Date,
  unwaited: readonly ClockId[],
  page: Page,
): Promise<Slice<ClockRow>> {
  const { metAt, droppedAt, overdueFoundAt, endsAt, clock, provisional } = caseClocks;
  const due = or(and(lt(endsAt, at), not(provisional)), inArray(clock, [...unwaited]));
  return listClocks(db, and(isNull(metAt), isNull(droppedAt), isNull(overdueFoundAt), due), page);
}

/** Clocks that were met too late before anybody found them overdue. */
export function clocksMetLate(db: Database, page: Page): Promise<Slice<ClockRow>> {
  const { metAt, overdueFoundAt, endsAt, provisional } = caseClocks;
  return listClocks(db, and(gt(metAt, endsAt), isNull(overdueFoundAt), not(provisional)), page);
}

/** Provisional clocks that were reckoned with another edition of the calendar. */
export function provisionalClocks(db: Database, edition: string, page: Page): Promise<Slice<ClockRow>> {
  return listClocks(db, and(caseClocks.provisional, ne(caseClocks.edition, edition)), page);
}

/** Remembers that a clock was found overdue and acted upon; the first instant stays. */
export async function markFound(sql: postgres.Sql, { caseNo, clock, startVersion }: ClockRow, at: Date): Promise<void> {
  await sql`
    update case_clocks set overdue_found_at = ${at}::timestamptz
    where case_no = ${caseNo} and clock = ${clock} and start_version = ${startVersion} and overdue_found_at is null`;
}

/**
 * Moves a provisional clock to where a newer calendar puts it, with the ledger lines of that, in one statement. False
 * where it was moved meanwhile; then nothing is done.
 */
export async function moveClock(
  sql: postgres.Sql,
  { caseNo, clock, startVersion, edition }: ClockRow,
  to: Deadline,
  lines: LedgerLines,
): Promise<boolean> {
  const moved = await sql`
    with moved as (
      update case_clocks set due_date = ${to.dueDate}::date, amber_from = ${to.amberFrom}::timestamptz,
        ends_at = ${to.endsAt}::timestamptz, edition = ${to.edition}, provisional = ${to.provisional}
      where case_no = ${caseNo} and clock = ${clock} and start_version = ${startVersion}
        and provisional and edition = ${edition}
      returning 1)
    select ledger.append(${lines.fieldSets}::text::json, ${lines.entries}::text::json) from moved`;
  return moved.length > 0;
}

/** Orders to supply that stand although their last instant to comply is past, by the numbers of their cases. */
export async function lapsedOrders(
  db: Database,
  at: Date,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): Promise<Slice<number>> {
  const complyBy = sql`(${cases.memory}->'complyBy'->>'$date')::timestamptz`;
  const rows = await db
    .select({ no: cases.no })
    .from(cases)
    .where(
      and(
        eq(cases.procedure, 'supply-order'),
        eq(cases.state, 'ORDERED'),
        sql`${complyBy} < ${at.toISOString()}::timestamptz`,
        after === null ? undefined : gt(cases.no, after),
      ),
    )
    .orderBy(cases.no)
    .limit(limit + 1);
  return sliceOf(
    rows.map(({ no }) => no),
    limit,
  );
}
