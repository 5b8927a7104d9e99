import type { Sql } from 'postgres';
import { encodeId } from '../../store/ids.ts';
import type { Vault } from '../../store/vault.ts';
import { NAMED, type SubjectHandle } from './inhabitants.ts';
import { findOrganisations, type OrganisationIds } from './organisations.ts';
import { NAMED_PENALTIES, STAGED_PENALTIES } from './penalties.ts';
import { findSubjects, type SubjectIds } from './subjects.ts';
import { STAGED_FILE } from './supplies.ts';

/** The demonstration city: handles to those in it who stand for a situation. */
export interface City {
  /** By code. */
  readonly organisations: OrganisationIds;
  readonly subjects: Readonly<Record<SubjectHandle, SubjectReference>>;
  readonly records: Readonly<Record<RecordHandle, RecordReference>>;
  /** The batch that waits for its review, while it does. */
  readonly stagedBatch: string;
}

/** A subject of the city. */
export interface SubjectReference {
  readonly subjectId: number;
  /** As the API names it. */
  readonly id: string;
  readonly name: string;
  /** USCC or resident id. */
  readonly identifier: string;
}

/** Names a record that stands for a situation. */
export type RecordHandle = keyof typeof PENALTIES;

/** A record of the city. */
export interface RecordReference {
  readonly subjectId: number;
  readonly no: number;
  /** As the API names it. */
  readonly id: string;
  readonly documentNo: string;
}

const PENALTIES = { ...NAMED_PENALTIES, ...STAGED_PENALTIES };

/** Finds the city in a database; null where it holds something else. */
export async function findCity(sql: Sql, vault: Vault): Promise<City | null> {
  const organisations = await findOrganisations(sql);
  if (organisations === null) return null;
  const ids = await findSubjects(sql, vault, Object.values(NAMED));
  if (ids === null) return null;
  const records = await findRecords(sql, ids);
  const [batch] = await sql<{ id: string }[]>`
    select id from batches where provider_id = ${organisations['market-supervision']} and file_name = ${STAGED_FILE}`;
  if (records === null || !batch) return null;
  return { organisations, subjects: referencesOf(ids), records, stagedBatch: batch.id };
}

function referencesOf(ids: SubjectIds): City['subjects'] {
  return mapValues(NAMED, (inhabitant) => {
    const subjectId = ids.of(inhabitant);
    const { name, identifier } = inhabitant;
    return { subjectId, id: encodeId('subject', subjectId), name, identifier: identifier.value };
  });
}

/** Looks up the penalties that have a handle, whether disclosed or not; null where one is missing. */
async function findRecords(sql: Sql, ids: SubjectIds): Promise<City['records'] | null> {
  const wanted = Object.values(PENALTIES).map(({ on, documentNo }) => ({ subjectId: ids.of(on), documentNo }));
  const rows = await sql<{ no: string; documentNo: string }[]>`
    select v.record_no as no, w."documentNo"
    from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) as w("subjectId" bigint, "documentNo" text)
    join record_versions v
      on v.subject_id = w."subjectId" and v.version = 1 and v.body->>'documentNo' = w."documentNo"`;
  if (rows.length !== wanted.length) return null;
  const numbers = new Map(rows.map(({ documentNo, no }) => [documentNo, Number(no)]));
  return mapValues(PENALTIES, ({ on, documentNo }) => {
    const [subjectId, no] = [ids.of(on), numbers.get(documentNo)];
    if (no === undefined) throw new Error(`${documentNo} was not looked up`);
    return { subjectId, no, id: encodeId('record', subjectId, no), documentNo };
  });
}

function mapValues<Key extends string, From, To>(
  from: Record<Key, From>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(from).map(([key, value]) => [key, change(value)] as const);
  return Object.fromEntries(entries) as Record<Key, To>; // fromEntries forgets the keys
}
