import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { KINDS } from '../law/disclosure/kinds/index.ts';
import { texts } from '../store/array.ts';
import type { Database } from '../store/database.ts';
import { behind, type Order, type Page, type Slice, sliceOf, sorted } from '../store/page.ts';
import { type Entry, type EntryOutcome, OUTCOMES, type Outcome, type Run } from './entry.ts';
import { inSpan } from './span.ts';
import { entries, fieldSets } from './tables.ts';
import { firstIdBeyond } from './uuid.ts';

/** An entry as it is stored. */
export type EntryRow = typeof entries.$inferSelect;

/** What entries can be looked for by. */
export interface EntryFilter {
  readonly subjectId?: number | null;
  readonly principal?: string | null;
  readonly organisationId?: number | null;
  readonly purpose?: string | null;
  readonly caseNumber?: string | null;
  /** `Type.field` */
  readonly field?: string | null;
  readonly outcome?: EntryOutcome | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

const NEWEST: Order = { columns: [entries.at, entries.id], direction: 'desc' };

/** A page of the ledger, newest first. */
export async function listEntries(db: Database, filter: EntryFilter, page: Page): Promise<Slice<EntryRow>> {
  const rows = await db
    .select()
    .from(entries)
    .where(and(matching(filter), behind(NEWEST, page.after)))
    .orderBy(...sorted(NEWEST))
    .limit(page.limit + 1);
  return sliceOf(rows, page.limit);
}

function matching(filter: EntryFilter): SQL | undefined {
  return and(
    filter.subjectId ? sql`${entries.objectSubject} @> array[${filter.subjectId}]::bigint[]` : undefined,
    filter.principal ? eq(entries.principal, filter.principal) : undefined,
    filter.organisationId ? eq(entries.organisationId, filter.organisationId) : undefined,
    filter.purpose ? eq(entries.purpose, filter.purpose) : undefined,
    filter.caseNumber ? eq(entries.caseNumber, filter.caseNumber) : undefined,
    filter.outcome ? eq(entries.outcome, filter.outcome) : undefined,
    inSpan(filter),
    filter.field
      ? sql`${entries.runFieldSet} && array(select ${fieldSets.id} from ${fieldSets} where ${fieldSets.fields} @> array[${filter.field}])`
      : undefined,
  );
}

/** The members of these field sets, by id. */
export async function fieldSetsByIds(
  db: Pick<Database, 'select'>,
  ids: readonly bigint[],
): Promise<Map<bigint, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(fieldSets)
    .where(inArray(fieldSets.id, [...ids]));
  return new Map(rows.map(({ id, fields }) => [id, fields]));
}

/** The entry that a row holds, as it was appended; its field sets by id. What is not known of a damaged row is left out. */
export function entryOf(row: EntryRow, sets: ReadonlyMap<bigint, readonly string[]>): Entry {
  const { runFieldSet, runOutcome, runLength, objectSubject, objectNo, salt: _salt, leaf: _leaf, ...said } = row;
  let end = 0;
  const runs = runFieldSet.map((id, run): Run => {
    const start = end;
    end += runLength[run] ?? 0;
    const objects = objectSubject
      .slice(start, end)
      .map((subject, index) => ({ subject, no: objectNo[start + index] ?? 0 }));
    const outcome = OUTCOME_OF.get(runOutcome[run] ?? 0) ?? 'FAILED';
    return { fieldSet: { id, fields: sets.get(id) ?? [] }, outcome, objects };
  });
  return { ...said, runs };
}

/** One object of an entry: which of its fields had which outcome. */
export interface ObjectAccess {
  readonly subjectId: number | null;
  readonly objectNo: number | null;
  readonly outcome: Outcome;
  readonly fieldSet: bigint;
}

const OUTCOME_OF: ReadonlyMap<number, Outcome> = new Map(
  Object.entries(OUTCOMES).map(([name, number]) => [number, name as Outcome]), // entries() forgets the keys
);

/** Reads the runs of an entry, object by object; only those of one subject if one is named. */
export function accessesOf(entry: EntryRow, subjectId: number | null): ObjectAccess[] {
  let end = 0;
  return entry.runFieldSet.flatMap((fieldSet, run) => {
    const start = end;
    end += entry.runLength[run] ?? 0;
    const outcome = OUTCOME_OF.get(entry.runOutcome[run] ?? 0) ?? 'FAILED';
    return entry.objectSubject
      .slice(start, end)
      .flatMap((subject, index) =>
        subjectId !== null && subject !== subjectId
          ? []
          : [{ subjectId: subject || null, objectNo: entry.objectNo[start + index] || null, outcome, fieldSet }],
      );
  });
}

const RECORD_TYPES = Object.values(KINDS).map(({ type }) => type);

/**
 * The partners to whom anything of this record was released until an instant, or ever: they are told when it is stopped,
 * corrected or deleted.
 */
export async function partnersThatReceived(
  db: Database,
  subjectId: number,
  recordNo: number,
  until: Date | null = null,
): Promise<number[]> {
  const soFar = (id: SQL): SQL =>
    until === null
      ? sql`true`
      : sql`at <= ${until.toISOString()}::timestamptz and ${id} < ${firstIdBeyond(until)}::uuid`;
  const rows = await db.execute<{ organisation_id: number }>(sql`
    select distinct a.organisation_id from ledger.field_accesses a
    where a.entry_id = any (array(
        select id from ledger.entries
        where object_subject @> array[${subjectId}]::bigint[] and role = 'PARTNER' and outcome = 'RELEASED'
          and ${soFar(sql`id`)}))
      and ${soFar(sql`a.entry_id`)} and a.subject_id = ${subjectId} and a.object_no = ${recordNo} and a.outcome = 'RELEASED'
      and split_part(a.field, '.', 1) = any(${texts(RECORD_TYPES)})`); // cases of the subject are numbered from 1 too
  return rows.map(({ organisation_id }) => organisation_id);
}

/** Which of these ids are entries of the ledger. */
export async function existingEntries(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: entries.id })
    .from(entries)
    .where(inArray(entries.id, [...ids]));
  return new Set(rows.map(({ id }) => id));
}
