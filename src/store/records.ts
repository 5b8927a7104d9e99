import { and, eq, gte, inArray, like, lte, type SQL, sql } from 'drizzle-orm';
import type { RecordScope } from '../law/disclosure/scope.ts';
import { type MarkState, type RecordKind, type Severity, SUBJECT_KINDS } from '../law/vocabulary.ts';
import { bigints, texts } from './array.ts';
import type { Database } from './database.ts';
import { behind, COUNT_LIMIT, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import { subjectsWithin } from './subjects.ts';
import { batches, type RecordBody, records, recordVersions, subjects } from './tables/index.ts';

/** A record as it is disclosed. */
export type RecordRow = typeof records.$inferSelect;

/** What records can be looked for by. */
export interface RecordFilter {
  readonly kinds?: readonly RecordKind[] | null;
  readonly decidedFrom?: string | null;
  readonly decidedUntil?: string | null;
  readonly severities?: readonly Severity[] | null;
  readonly titleStartsWith?: string | null;
  readonly documentNo?: string | null;
  readonly providerId?: number | null;
  readonly mark?: MarkState | null;
}

/** The orders a list of records can have. `ID` is stable and tells nothing of the records. */
export const RECORD_ORDERS = {
  ID: { columns: [records.subjectId, records.no], direction: 'asc' },
  DECISION_DATE_DESC: { columns: [records.decisionDate, records.subjectId, records.no], direction: 'desc' },
  DECISION_DATE_ASC: { columns: [records.decisionDate, records.subjectId, records.no], direction: 'asc' },
} satisfies Record<string, Order>;
export type RecordOrder = keyof typeof RECORD_ORDERS;

/** Where a row stands in an order. */
export function recordPosition(row: RecordRow, order: RecordOrder): (string | number)[] {
  return order === 'ID' ? [row.subjectId, row.no] : [row.decisionDate ?? '', row.subjectId, row.no];
}

/** The records within a scope on a day (Asia/Shanghai): the disclosure end is judged here, at reading time. */
function recordsWithin(scope: RecordScope, today: string): SQL | undefined {
  const anySubject = scope.subjectKinds.length === SUBJECT_KINDS.length && scope.regions === null;
  const ofSubjects = { ...scope, subjectId: null, providerId: null };
  return and(
    sql`${records.kind} = any(${texts(scope.kinds)})`,
    sql`${records.version} > 0`,
    scope.subjectId === null ? undefined : eq(records.subjectId, scope.subjectId),
    scope.providerId === null ? undefined : eq(records.providerId, scope.providerId),
    scope.disclosedOnly
      ? sql`${records.state} = 'ACTIVE' and ${records.suspendedBy} = '{}' and (${records.disclosedUntil} is null or ${records.disclosedUntil} > ${today})`
      : scope.hidden
        ? sql`${records.state} <> 'DELETED'`
        : sql`${records.state} in ('ACTIVE', 'STOPPED')`,
    anySubject
      ? undefined
      : sql`exists (select 1 from ${subjects} where ${subjects.id} = ${records.subjectId} and ${subjectsWithin(ofSubjects)})`,
  );
}

function matching(filter: RecordFilter): SQL | undefined {
  return and(
    filter.kinds ? sql`${records.kind} = any(${texts(filter.kinds)})` : undefined,
    filter.decidedFrom ? gte(records.decisionDate, filter.decidedFrom) : undefined,
    filter.decidedUntil ? lte(records.decisionDate, filter.decidedUntil) : undefined,
    filter.severities ? inArray(records.severity, [...filter.severities]) : undefined,
    filter.titleStartsWith
      ? like(records.title, `${filter.titleStartsWith.replaceAll(/[\\%_]/g, '\\$&')}%`)
      : undefined,
    filter.documentNo ? eq(records.documentNo, filter.documentNo) : undefined,
    filter.providerId ? eq(records.providerId, filter.providerId) : undefined,
    filter.mark ? eq(records.mark, filter.mark) : undefined,
    // Says what the index of the few marked records needs to hear.
    filter.mark && filter.mark !== 'NONE' ? sql`${records.mark} <> 'NONE'` : undefined,
  );
}

/** A page of the records within the scope that fit the filter. */
export async function listRecords(
  db: Database,
  scope: RecordScope,
  today: string,
  filter: RecordFilter,
  order: RecordOrder,
  page: Page,
): Promise<Slice<RecordRow>> {
  const by = RECORD_ORDERS[order];
  const rows = await db
    .select()
    .from(records)
    .where(and(recordsWithin(scope, today), matching(filter), behind(by, page.after)))
    .orderBy(...sorted(by))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** How many they are, up to `COUNT_LIMIT` + 1. */
export async function countRecords(
  db: Database,
  scope: RecordScope,
  today: string,
  filter: RecordFilter,
): Promise<number> {
  const some = db
    .select({ one: sql`1` })
    .from(records)
    .where(and(recordsWithin(scope, today), matching(filter)))
    .limit(COUNT_LIMIT + 1)
    .as('some');
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(some);
  return row?.count ?? 0;
}

/** The same page for each of several subjects, in one statement. */
export async function recordsOfSubjects(
  db: Database,
  scope: RecordScope,
  today: string,
  filter: RecordFilter,
  order: RecordOrder,
  page: Page,
  subjectIds: readonly number[],
): Promise<Slice<RecordRow>[]> {
  const by = RECORD_ORDERS[order];
  const wanted = sql`unnest(${bigints(subjectIds)}) as wanted(id)`;
  const own = db
    .select()
    .from(records)
    .where(
      and(sql`${records.subjectId} = wanted.id`, recordsWithin(scope, today), matching(filter), behind(by, page.after)),
    )
    .orderBy(...sorted(by))
    .limit(page.limit + 1)
    .as('own');
  const rows = await db.select().from(wanted).innerJoinLateral(own, sql`true`);
  return subjectIds.map((id) => {
    const ofSubject = rows.flatMap(({ own: row }) => (row.subjectId === id ? [row] : []));
    return sliceOf(ofSubject, page.limit);
  });
}

/** Names a record. */
export interface RecordKey {
  readonly subjectId: number;
  readonly no: number;
}

const inKeys = (
  keys: readonly RecordKey[],
  subjectId: typeof records.subjectId | typeof recordVersions.subjectId,
  no: typeof records.no | typeof recordVersions.recordNo,
): SQL =>
  sql`(${subjectId}, ${no}) in (select * from unnest(${bigints(keys.map((key) => key.subjectId))}, ${bigints(keys.map((key) => key.no))}))`;

/** The records of these keys within the scope, in their order; null where there is none to be met. */
export async function recordsByKeys(
  db: Database,
  scope: RecordScope,
  today: string,
  keys: readonly RecordKey[],
): Promise<(RecordRow | null)[]> {
  const rows = await db
    .select()
    .from(records)
    .where(and(inKeys(keys, records.subjectId, records.no), recordsWithin(scope, today)));
  const byKey = new Map(rows.map((row) => [`${row.subjectId}:${row.no}`, row]));
  return keys.map(({ subjectId, no }) => byKey.get(`${subjectId}:${no}`) ?? null);
}

/** The kind of a record, whoever asks and whatever became of it. */
export async function kindOfRecord(db: Database, { subjectId, no }: RecordKey): Promise<RecordKind | null> {
  const [row] = await db
    .select({ kind: records.kind })
    .from(records)
    .where(and(eq(records.subjectId, subjectId), eq(records.no, no)));
  return row?.kind ?? null;
}

/** A version with its source: the file it came in, or null where a case changed it. */
export type VersionRow = typeof recordVersions.$inferSelect & { fileName: string | null; providerId: number };

/** The disclosed versions of these records, oldest first, in the order of the keys. */
export async function versionsOf(db: Database, keys: readonly RecordKey[]): Promise<VersionRow[][]> {
  const rows = await db
    .select({ version: recordVersions, fileName: batches.fileName, providerId: records.providerId })
    .from(recordVersions)
    .innerJoin(records, and(eq(records.subjectId, recordVersions.subjectId), eq(records.no, recordVersions.recordNo)))
    .leftJoin(batches, eq(batches.id, recordVersions.batchId))
    .where(and(inKeys(keys, recordVersions.subjectId, recordVersions.recordNo), eq(recordVersions.state, 'DISCLOSED')))
    .orderBy(recordVersions.version);
  return keys.map(({ subjectId, no }) =>
    rows.flatMap(({ version, ...source }) =>
      version.subjectId === subjectId && version.recordNo === no ? [{ ...version, ...source }] : [],
    ),
  );
}

/** The version of a record that is disclosed now, whoever asks; null: none, or deleted. */
export async function disclosedVersion(
  db: Database,
  { subjectId, no }: RecordKey,
): Promise<{ kind: RecordKind; version: number; body: RecordBody } | null> {
  const [row] = await db
    .select({ kind: records.kind, version: records.version, body: recordVersions.body })
    .from(records)
    .innerJoin(
      recordVersions,
      and(
        eq(recordVersions.subjectId, records.subjectId),
        eq(recordVersions.recordNo, records.no),
        eq(recordVersions.version, records.version),
      ),
    )
    .where(and(eq(records.subjectId, subjectId), eq(records.no, no), sql`${records.state} <> 'DELETED'`));
  return row ?? null;
}
