import { and, eq, getTableColumns, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import type { NoticeKind } from '../law/procedure/effect.ts';
import { bigints, texts } from './array.ts';
import { idTypeOf } from './cases.ts';
import type { Database } from './database.ts';
import { encodeId } from './ids.ts';
import { type CarriedOut, carriedOut, ifTheirs, type Sending } from './mutations.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import { cases, notices, type ProcedureName, webhookDeliveries } from './tables/index.ts';

/** A notice, and which case it belongs to. */
export type NoticeRow = typeof notices.$inferSelect & {
  readonly procedure: ProcedureName;
  readonly caseSubjectId: number | null;
};

/** What notices can be looked for by. */
export interface NoticeFilter {
  readonly kinds?: readonly NoticeKind[] | null;
  /** True: only those nobody has read; false: only those somebody has. */
  readonly unread?: boolean | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

const NEWEST: Order = { columns: [notices.deliveredAt, notices.no], direction: 'desc' };

/** A page of what lies in these inboxes, newest first. */
export async function listNotices(
  db: Database,
  inboxes: readonly string[],
  filter: NoticeFilter,
  page: Page,
): Promise<Slice<NoticeRow>> {
  const wanted = and(sql`${notices.inbox} = i.name`, matching(filter), behind(NEWEST, page.after));
  const order = sql.join(sorted(NEWEST), sql`, `);
  // Inbox by inbox, so that each is read in the order of the index and no further than the page reaches.
  const newest = sql`(select n.no from unnest(${texts(inboxes)}) i(name),
    lateral (select no from ${notices} where ${wanted} order by ${order} limit ${page.limit + 1}) n)`;
  const rows = await withCases(db, sql`${notices.no} in ${newest}`)
    .orderBy(...sorted(NEWEST))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** Those of these notices that lie in these inboxes, or in any if none are named, in the order they were served. */
export async function noticesByNos(
  db: Database,
  nos: readonly number[],
  inboxes: readonly string[] | null,
): Promise<NoticeRow[]> {
  const within = inboxes === null ? undefined : sql`${notices.inbox} = any(${texts(inboxes)})`;
  return withCases(db, and(sql`${notices.no} = any(${bigints(nos)})`, within)).orderBy(notices.no);
}

function withCases(db: Database, condition: SQL | undefined) {
  return db
    .select({ ...getTableColumns(notices), procedure: cases.procedure, caseSubjectId: cases.subjectId })
    .from(notices)
    .innerJoin(cases, eq(cases.no, notices.caseNo))
    .where(condition)
    .$dynamic();
}

function matching({ kinds, unread, from, until }: NoticeFilter): SQL | undefined {
  return and(
    kinds ? inArray(notices.kind, [...kinds]) : undefined,
    unread == null ? undefined : unread ? isNull(notices.readAt) : isNotNull(notices.readAt),
    from ? gte(notices.deliveredAt, from) : undefined,
    until ? lt(notices.deliveredAt, until) : undefined,
  );
}

/** The opaque id of the case that a notice belongs to. */
export function caseIdOf({
  procedure,
  caseSubjectId,
  caseNo,
}: Pick<NoticeRow, 'procedure' | 'caseSubjectId' | 'caseNo'>): string {
  return encodeId(idTypeOf(procedure), caseSubjectId ?? 0, caseNo);
}

export type DeliveryRow = typeof webhookDeliveries.$inferSelect;

/** The deliveries of these notices to webhooks: to that of one organisation, or to all. */
export async function deliveriesOf(
  db: Database,
  nos: readonly number[],
  organisationId: number | null,
): Promise<DeliveryRow[]> {
  return db
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        sql`${webhookDeliveries.noticeNo} = any(${bigints(nos)})`,
        organisationId === null ? undefined : eq(webhookDeliveries.organisationId, organisationId),
      ),
    );
}

/** Which notices were read; only those in the reader’s inboxes can be. */
export interface Reading {
  readonly nos: readonly number[];
  readonly inboxes: readonly string[];
}

/**
 * Marks notices as read and accounts for it, in one statement; those that somebody read before keep the first reader and
 * time. Null, with nothing marked, where one of them is not in these inboxes. It needs no responsible officer (Art. 8(1)):
 * what was served was disclosed already, and an organisation without one must still learn what it was told.
 */
export function markRead(
  sql: postgres.Sql,
  { at, mutation, lines }: Sending,
  { nos, inboxes }: Reading,
): Promise<CarriedOut | null> {
  const statement = sql`
    select mark_notices_read(${JSON.stringify(mutation)}::text::jsonb, ${at}::timestamptz, ${JSON.stringify(nos)}::text::jsonb,
      ${JSON.stringify(inboxes)}::text::jsonb, ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as done`;
  return ifTheirs(carriedOut(statement, mutation));
}
