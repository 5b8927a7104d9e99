import { and, eq, getTableColumns, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { ISql } from 'postgres';
import type { NoticeKind } from '../law/procedure/effect.ts';
import { bigints, texts } from './array.ts';
import { idTypeOf } from './cases.ts';
import type { Database } from './database.ts';
import { encodeId } from './ids.ts';
import { firstAnswer, type MutationAnswer } from './mutations.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import type { LedgerLines } from './supply.ts';
import { cases, notices, type ProcedureName, webhookDeliveries } from './tables/index.ts';
import type { Mutation } from './units.ts';

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

/** Which notices were read, by whom; only those in the reader’s inboxes can be. */
export interface Reading {
  readonly nos: readonly number[];
  readonly inboxes: readonly string[];
  readonly at: Date;
}

/**
 * Marks notices as read and accounts for it, in one statement; those that somebody read before keep the first reader and
 * time. UNKNOWN, with nothing marked, where one of them is not in these inboxes.
 */
export async function markRead(
  sql: ISql,
  mutation: Mutation,
  { nos, inboxes, at }: Reading,
  lines: LedgerLines,
): Promise<MutationAnswer | 'UNKNOWN'> {
  const [row] = await sql<{ answer: { outcome: string } }[]>`
    select mark_notices_read(${JSON.stringify(mutation)}::text::jsonb, ${at}::timestamptz, ${JSON.stringify(nos)}::text::jsonb,
      ${JSON.stringify(inboxes)}::text::jsonb, ${lines.fieldSets}::text::json, ${lines.entries}::text::json) as answer`;
  return row?.answer.outcome === 'UNKNOWN' ? 'UNKNOWN' : firstAnswer(mutation, row?.answer);
}
