import { and, inArray, type SQL, sql } from 'drizzle-orm';
import type { RecordScope } from '../law/disclosure/scope.ts';
import type { Database } from './database.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import { objections, records, restorations } from './tables/index.ts';

export type ObjectionRow = typeof objections.$inferSelect;
export type RestorationRow = typeof restorations.$inferSelect;

type CaseTable = typeof objections | typeof restorations;

/** Cases about records of the scope: a provider meets those about its own records. */
function casesWithin(table: CaseTable, scope: RecordScope): SQL | undefined {
  return and(
    scope.subjectId === null ? undefined : sql`${table.subjectId} = ${scope.subjectId}`,
    scope.providerId === null
      ? undefined
      : sql`exists (select 1 from ${records} where ${records.subjectId} = ${table.subjectId} and ${records.no} = ${table.recordNo} and ${records.providerId} = ${scope.providerId})`,
  );
}

const OBJECTION_ORDER: Order = {
  columns: [objections.filedAt, objections.subjectId, objections.no],
  direction: 'desc',
};
const RESTORATION_ORDER: Order = {
  columns: [restorations.appliedAt, restorations.subjectId, restorations.no],
  direction: 'desc',
};

/** Narrows a list of cases to one record, or to one subject. */
export interface CaseOf {
  readonly subjectId?: number;
  readonly recordNo?: number;
}

const of = (table: CaseTable, { subjectId, recordNo }: CaseOf): SQL | undefined =>
  and(
    subjectId === undefined ? undefined : sql`${table.subjectId} = ${subjectId}`,
    recordNo === undefined ? undefined : sql`${table.recordNo} = ${recordNo}`,
  );

/** A page of objections, newest first. */
export async function listObjections(
  db: Database,
  scope: RecordScope,
  filter: CaseOf & { readonly states?: readonly string[] | null; readonly grounds?: readonly string[] | null },
  page: Page,
): Promise<Slice<ObjectionRow>> {
  const rows = await db
    .select()
    .from(objections)
    .where(
      and(
        casesWithin(objections, scope),
        of(objections, filter),
        filter.states ? inArray(objections.state, [...filter.states]) : undefined,
        filter.grounds ? inArray(objections.ground, [...filter.grounds]) : undefined,
        behind(OBJECTION_ORDER, page.after),
      ),
    )
    .orderBy(...sorted(OBJECTION_ORDER))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** A page of applications for repair, newest first. */
export async function listRestorations(
  db: Database,
  scope: RecordScope,
  filter: CaseOf & { readonly states?: readonly string[] | null },
  page: Page,
): Promise<Slice<RestorationRow>> {
  const rows = await db
    .select()
    .from(restorations)
    .where(
      and(
        casesWithin(restorations, scope),
        of(restorations, filter),
        filter.states ? inArray(restorations.state, [...filter.states]) : undefined,
        behind(RESTORATION_ORDER, page.after),
      ),
    )
    .orderBy(...sorted(RESTORATION_ORDER))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}
