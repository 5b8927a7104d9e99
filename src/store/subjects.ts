import { and, eq, inArray, like, type SQL, sql } from 'drizzle-orm';
import type { RecordScope } from '../law/disclosure/scope.ts';
import type { IdentifierScheme, SubjectKind } from '../law/vocabulary.ts';
import { SUBJECT_KINDS } from '../law/vocabulary.ts';
import { bigints, texts } from './array.ts';
import { identifierBinding } from './bindings.ts';
import type { Database } from './database.ts';
import { firstRow } from './first-row.ts';
import { behind, COUNT_LIMIT, type Order, type Page, type Slice, sliceOf, sorted } from './page.ts';
import { identifierDirectory, identifiers, records, subjects } from './tables/index.ts';
import type { Vault } from './vault.ts';

/** A subject as it is stored. */
export type SubjectRow = typeof subjects.$inferSelect;

/** What subjects can be looked for by. */
export interface SubjectFilter {
  readonly kind?: SubjectKind | null;
  readonly nameStartsWith?: string | null;
  readonly region?: string | null;
}

/** Names by code point: one index serves both their prefixes and their order. */
const NAME = sql`${subjects.name} collate "C"`;

/** The orders a list of subjects can have; `id` is stable and tells nothing. */
export const SUBJECT_ORDERS = {
  ID: { columns: [subjects.id], direction: 'asc' },
  NAME_ASC: { columns: [NAME, subjects.id], direction: 'asc' },
  NAME_DESC: { columns: [NAME, subjects.id], direction: 'desc' },
} satisfies Record<string, Order>;
export type SubjectOrder = keyof typeof SUBJECT_ORDERS;

/** Where a row stands in an order. */
export function subjectPosition(row: SubjectRow, order: SubjectOrder): (string | number)[] {
  return order === 'ID' ? [row.id] : [row.name, row.id];
}

/** The subjects within a scope: those whose records the reader may meet. */
export function subjectsWithin(scope: RecordScope): SQL | undefined {
  return and(
    scope.subjectId === null ? undefined : eq(subjects.id, scope.subjectId),
    scope.subjectKinds.length === SUBJECT_KINDS.length ? undefined : inArray(subjects.kind, [...scope.subjectKinds]),
    scope.regions === null ? undefined : sql`${subjects.region} like any(${texts(scope.regions.map(likePrefix))})`,
    scope.disclosedOnly || scope.providerId !== null ? isOnRecord(scope.providerId) : undefined,
  );
}

/** Whether a batch that passed its review, or a case, brought a record of the subject: until then nobody heard of it (Art. 8(2)). */
function isOnRecord(providerId: number | null): SQL {
  const ofProvider = providerId === null ? sql`` : sql` and ${records.providerId} = ${providerId}`;
  return sql`exists (select 1 from ${records} where ${records.subjectId} = ${subjects.id} and ${records.version} > 0${ofProvider})`;
}

const likePrefix = (prefix: string): string => `${prefix.replaceAll(/[\\%_]/g, '\\$&')}%`;

function matching(filter: SubjectFilter): SQL | undefined {
  return and(
    filter.kind ? eq(subjects.kind, filter.kind) : undefined,
    filter.nameStartsWith ? like(NAME, likePrefix(filter.nameStartsWith)) : undefined,
    filter.region ? like(subjects.region, likePrefix(filter.region)) : undefined,
  );
}

/** A page of the subjects within the scope that fit the filter. */
export async function listSubjects(
  db: Database,
  scope: RecordScope,
  filter: SubjectFilter,
  order: SubjectOrder,
  page: Page,
): Promise<Slice<SubjectRow>> {
  const by = SUBJECT_ORDERS[order];
  const rows = await db
    .select()
    .from(subjects)
    .where(and(subjectsWithin(scope), matching(filter), behind(by, page.after)))
    .orderBy(...sorted(by))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

/** How many they are, up to `COUNT_LIMIT` + 1. */
export async function countSubjects(db: Database, scope: RecordScope, filter: SubjectFilter): Promise<number> {
  const some = db
    .select({ one: sql`1` })
    .from(subjects)
    .where(and(subjectsWithin(scope), matching(filter)))
    .limit(COUNT_LIMIT + 1)
    .as('some');
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(some);
  return row?.count ?? 0;
}

/** The subjects of these ids within the scope, in their order; null where there is none to be met. */
export async function subjectsByIds(
  db: Database,
  scope: RecordScope,
  ids: readonly number[],
): Promise<(SubjectRow | null)[]> {
  const rows = await db
    .select()
    .from(subjects)
    .where(and(sql`${subjects.id} = any(${bigints(ids)})`, subjectsWithin(scope)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** What kind of subject it is and under which credit code, whoever asks. */
export async function subjectSort(db: Database, id: number): Promise<Pick<SubjectRow, 'kind' | 'uscc'> | null> {
  const rows = await db.select({ kind: subjects.kind, uscc: subjects.uscc }).from(subjects).where(eq(subjects.id, id));
  return firstRow(rows) ?? null;
}

/** The id of the subject with this identifier, or null. */
export async function subjectIdByIdentifier(
  db: Database,
  vault: Vault,
  scheme: IdentifierScheme,
  value: string,
): Promise<number | null> {
  const [row] = await db
    .select({ id: identifierDirectory.subjectId })
    .from(identifierDirectory)
    .where(
      and(eq(identifierDirectory.blindIndex, vault.blindIndex(scheme, value)), eq(identifierDirectory.scheme, scheme)),
    );
  return row?.id ?? null;
}

/** One identifier, opened. */
export interface OpenedIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** The identifiers of these subjects, opened, in their order. */
export async function identifiersOf(
  db: Database,
  vault: Vault,
  subjectIds: readonly number[],
): Promise<OpenedIdentifier[][]> {
  const rows = await db
    .select()
    .from(identifiers)
    .where(sql`${identifiers.subjectId} = any(${bigints(subjectIds)})`)
    .orderBy(identifiers.scheme, identifiers.blindIndex);
  return subjectIds.map((id) =>
    rows
      .filter(({ subjectId }) => subjectId === id)
      .map(({ scheme, sealed }) => ({ scheme, value: vault.open(sealed, identifierBinding(id, scheme)) })),
  );
}
