import type { Sql } from 'postgres';
import type { RecordHandle, RecordReference } from './city.ts';
import type { CityWork } from './supplies.ts';

/** The records that stand for a situation. */
type Records = Readonly<Record<RecordHandle, RecordReference>>;

/** Objections and applications for repair, with what they did to their records. */
export async function enterCases({ sql, calendar }: CityWork, records: Records): Promise<void> {
  const { at } = calendar;
  const object = { ground: 'ERROR_OR_OMISSION', statement: '处罚事实与本人（本单位）实际情况不符，已附证据。' };
  await insertCases(sql, 'objections', [
    { ...object, ...caseOf(records.disputed), state: 'VERIFYING', filed_at: at(4), closed_at: null },
    { ...object, ...caseOf(records.disputedByCitizen), state: 'ACCEPTED', filed_at: at(2), closed_at: null },
    { ...object, ...caseOf(records.checked), state: 'CLOSED', filed_at: at(25), closed_at: at(14) },
    {
      ...caseOf(records.ended),
      ground: 'BEYOND_PERIOD',
      statement: '公示期限已届满。',
      state: 'CLOSED',
      filed_at: at(60),
      closed_at: at(50),
    },
  ]);
  await mark(sql, records.disputed, 'DISPUTED', at(4));
  await mark(sql, records.disputedByCitizen, 'DISPUTED', at(2));
  await mark(sql, records.checked, 'CHECKED_TRUE', at(14));
  const repair = { methods: ['COMMITMENT', 'RECTIFICATION'] };
  await insertCases(sql, 'restorations', [
    { ...repair, ...caseOf(records.stopped), state: 'REPAIRED', applied_at: at(22), decided_at: at(12) },
    { ...repair, ...caseOf(records.corrected), state: 'SUBMITTED', applied_at: at(3), decided_at: null },
  ]);
  const { subjectId, no } = records.stopped;
  await sql`update records set state = 'STOPPED' where subject_id = ${subjectId} and no = ${no}`;
}

const caseOf = ({ subjectId, no }: RecordReference) => ({ subject_id: subjectId, record_no: no });

async function insertCases(sql: Sql, table: 'objections' | 'restorations', cases: readonly object[]): Promise<void> {
  await sql`insert into ${sql(table)} ${sql(cases)}`;
}

/** Art. 11: the record says that it is disputed, or that it was and is true. */
async function mark(
  sql: Sql,
  { subjectId, no }: RecordReference,
  state: 'DISPUTED' | 'CHECKED_TRUE',
  since: Date,
): Promise<void> {
  await sql`update records set mark = ${state}, marked_at = ${since} where subject_id = ${subjectId} and no = ${no}`;
}
