import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNull,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { CaseScope } from '../law/disclosure/scope.ts';
import { UNSERVED } from '../law/procedure/listing.ts';
import { bigints, texts } from './array.ts';
import type { Database } from './database.ts';
import type { IdType } from './ids.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import {
  caseClocks,
  caseEvents,
  cases,
  type Particulars,
  type ProcedureName,
  recalls,
  records,
} from './tables/index.ts';

export type CaseRow = typeof cases.$inferSelect;
/** An event with the ids of the files it rested on. */
export type CaseEventRow = typeof caseEvents.$inferSelect & { readonly evidence: string[] };
export type CaseClockRow = typeof caseClocks.$inferSelect;

/** Under which type its id names a case. A consent has an id of its own beside the case in which it was given. */
export const idTypeOf = (procedure: ProcedureName): IdType => (procedure === 'consent' ? 'consent-case' : procedure);

/** Narrows a list of cases. */
export interface CaseFilter {
  readonly subjectId?: number | null;
  readonly recordNo?: number | null;
  readonly states?: readonly string[] | null;
  readonly grounds?: readonly string[] | null;
  /** Consents of which coercion was complained. */
  readonly complained?: boolean;
  /** Of Art. 14. */
  readonly items?: readonly number[] | null;
  readonly organisationId?: number | null;
}

function casesWithin({
  subjectId,
  organisationId,
  orNobody,
  states,
  toldOfRepair,
  unserved,
}: CaseScope): SQL | undefined {
  return and(
    unserved ? undefined : or(ne(cases.procedure, 'listing'), notInArray(cases.state, [...UNSERVED])),
    subjectId === null ? undefined : eq(cases.subjectId, subjectId),
    organisationId === null
      ? undefined
      : or(
          eq(cases.organisationId, organisationId),
          orNobody ? isNull(cases.organisationId) : undefined,
          toldOfRepair ? repairToldTo(organisationId) : undefined,
        ),
    states ? inArray(cases.state, [...states]) : undefined,
  );
}

/** Repairs of records that this organisation had received: it was told of each by a recall. */
const repairToldTo = (organisationId: number): SQL =>
  sql`${cases.procedure} = 'restoration' and ${cases.no} in (
    select ${recalls.caseNo} from ${recalls} where ${recalls.organisationId} = ${organisationId})`;

const NEWEST_FIRST: Order = { columns: [cases.openedAt, cases.no], direction: 'desc' };

/** A page of the cases of a procedure within the scope, newest first. */
export async function listCases(
  db: Database,
  procedure: ProcedureName,
  scope: CaseScope,
  filter: CaseFilter,
  page: Page,
): Promise<Slice<CaseRow>> {
  const rows = await db
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.procedure, procedure),
        casesWithin(scope),
        filter.subjectId == null ? undefined : eq(cases.subjectId, filter.subjectId),
        filter.organisationId == null ? undefined : eq(cases.organisationId, filter.organisationId),
        filter.items ? sql`(${cases.memory}->>'item')::integer = any(${bigints(filter.items)})` : undefined,
        filter.recordNo == null ? undefined : eq(cases.recordNo, filter.recordNo),
        filter.states ? inArray(cases.state, [...filter.states]) : undefined,
        filter.grounds ? sql`${cases.memory}->>'ground' = any(${texts(filter.grounds)})` : undefined,
        filter.complained ? sql`${cases.memory}->>'complainedAt' is not null` : undefined,
        behind(NEWEST_FIRST, page.after),
      ),
    )
    .orderBy(...sorted(NEWEST_FIRST))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** Where a case stands in its list. */
export const casePosition = ({ openedAt, no }: CaseRow): (string | number)[] => [openedAt.toISOString(), no];

/** The cases of these numbers within the scope, in their order. */
export async function casesByNos(db: Database, scope: CaseScope, nos: readonly number[]): Promise<(CaseRow | null)[]> {
  const rows = await db
    .select()
    .from(cases)
    .where(and(sql`${cases.no} = any(${bigints(nos)})`, casesWithin(scope)));
  const byNo = new Map(rows.map((row) => [row.no, row]));
  return nos.map((no) => byNo.get(no) ?? null);
}

/** A case by its number, whoever asks. */
export async function caseByNo(db: Database, no: number): Promise<CaseRow | null> {
  const [row] = await db.select().from(cases).where(eq(cases.no, no));
  return row ?? null;
}

/**
 * A case as it stood after one of its events: a repeated mutation is answered with it. Whether that event closed it is
 * for its procedure to say; if so, then when it was done.
 */
export async function caseAt(db: Database, no: number, version: number): Promise<CaseRow | null> {
  const row = await caseByNo(db, no);
  if (row === null || row.version === version) return row;
  const [event] = await db
    .select()
    .from(caseEvents)
    .where(and(eq(caseEvents.caseNo, no), eq(caseEvents.version, version)));
  if (!event) return null;
  return { ...row, version, state: event.state, memory: event.memory, closedAt: event.at };
}

/** The events of these cases, oldest first, in the order of the numbers. */
export async function eventsOf(db: Database, nos: readonly number[]): Promise<CaseEventRow[][]> {
  // Written out: in a statement on one table, drizzle leaves its name away, and the inner one would be meant.
  const files = sql<string[]>`array_to_json(array(select distinct e.evidence_id from case_evidence e
    where e.case_no = case_events.case_no and e.version = case_events.version))`;
  const rows = await db
    .select({ ...getTableColumns(caseEvents), evidence: files })
    .from(caseEvents)
    .where(sql`${caseEvents.caseNo} = any(${bigints(nos)})`)
    .orderBy(asc(caseEvents.caseNo), asc(caseEvents.version));
  return nos.map((no) => rows.filter(({ caseNo }) => caseNo === no));
}

/** The clocks of these cases in the order in which they began. */
export async function clocksOf(db: Database, nos: readonly number[]): Promise<CaseClockRow[][]> {
  const rows = await db
    .select()
    .from(caseClocks)
    .where(sql`${caseClocks.caseNo} = any(${bigints(nos)})`)
    .orderBy(asc(caseClocks.caseNo), asc(caseClocks.startVersion), asc(caseClocks.clock));
  return nos.map((no) => rows.filter(({ caseNo }) => caseNo === no));
}

/** The listing in force behind a record of the list; null: none. */
export async function listingOf(
  db: Database,
  subjectId: number | null,
  recordNo: number | null,
): Promise<CaseRow | null> {
  if (subjectId === null || recordNo === null) return null;
  const [row] = await db
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.procedure, 'listing'),
        eq(cases.state, 'LISTED'),
        eq(cases.subjectId, subjectId),
        eq(cases.recordNo, recordNo),
      ),
    );
  return row ?? null;
}

/** Listings in force whose records are past their disclosure period on a day (Asia/Shanghai), by their numbers. */
export async function endedListings(
  db: Database,
  today: string,
  { after, limit }: { readonly after: number | null; readonly limit: number },
): Promise<Slice<number>> {
  const rows = await db
    .select({ no: cases.no })
    .from(cases)
    .innerJoin(records, and(eq(records.subjectId, cases.subjectId), eq(records.no, cases.recordNo)))
    .where(
      and(
        eq(cases.procedure, 'listing'),
        eq(cases.state, 'LISTED'),
        lte(records.disclosedUntil, today),
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

/** What the provider’s latest reply says should change in the record; null: nothing was said. */
export async function latestCorrection(db: Database, caseNo: number): Promise<Particulars | null> {
  const [row] = await db
    .select({ correction: sql<Particulars | null>`${caseEvents.particulars}->'correction'` })
    .from(caseEvents)
    .where(and(eq(caseEvents.caseNo, caseNo), eq(caseEvents.act, 'REPLY')))
    .orderBy(desc(caseEvents.version))
    .limit(1);
  return row?.correction ?? null;
}
