import type { Sql } from 'postgres';
import { statute } from '../../law/articles.ts';
import type { MarkState } from '../../law/vocabulary.ts';
import type { Step } from '../../store/units.ts';
import type { RecordHandle, RecordReference } from './city.ts';
import type { CityWork } from './supplies.ts';

/** The records that stand for a situation. */
type Records = Readonly<Record<RecordHandle, RecordReference>>;

/** A case as the city knows it: one event that tells where it stands. */
interface CityCase {
  readonly about: RecordReference;
  readonly procedure: 'objection' | 'restoration';
  readonly state: string;
  readonly memory: Readonly<Record<string, unknown>>;
  readonly particulars: Readonly<Record<string, unknown>>;
  readonly opened: Date;
  readonly closed?: Date;
  readonly effects?: Step['effects'];
}

const objected = (ground: string, mark: MarkState, statement: string) =>
  ({
    procedure: 'objection',
    memory: { ground, round: 1, mark, suspended: false, result: mark === 'CHECKED_TRUE' ? 'UPHELD' : null },
    particulars: { statement },
  }) as const;

/** Objections and applications for repair, with what they did to their records. */
export async function enterCases({ sql, calendar }: CityWork, records: Records): Promise<void> {
  const { at } = calendar;
  const wrong = '处罚事实与本人（本单位）实际情况不符，已附证据。';
  const disputed = { ...objected('ERROR_OR_OMISSION', 'DISPUTED', wrong), effects: [{ kind: 'MARK' }] } as const;
  const methods = ['COMMITMENT', 'RECTIFICATION'];
  const repair = { procedure: 'restoration', particulars: { methods, statement: '' } } as const;
  const stopped = [{ kind: 'STOP_DISCLOSURE' }, { kind: 'END_JOINT_MEASURES' }] as const;
  const cases: readonly CityCase[] = [
    { ...disputed, about: records.disputed, state: 'VERIFYING', opened: at(4) },
    { ...disputed, about: records.disputedByCitizen, state: 'ACCEPTED', opened: at(2) },
    {
      ...objected('ERROR_OR_OMISSION', 'CHECKED_TRUE', wrong),
      about: records.checked,
      state: 'CLOSED',
      opened: at(25),
      closed: at(14),
      effects: [{ kind: 'MARK_CHECKED_TRUE' }],
    },
    {
      ...objected('BEYOND_PERIOD', 'NONE', '公示期限已届满。'),
      about: records.ended,
      state: 'CLOSED',
      opened: at(60),
      closed: at(50),
    },
    {
      ...repair,
      about: records.stopped,
      state: 'COMPLETED',
      memory: {},
      opened: at(22),
      closed: at(12),
      effects: stopped,
    },
    { ...repair, about: records.corrected, state: 'SUBMITTED', memory: { methods }, opened: at(3) },
  ];
  for (const each of cases) await enter(sql, each);
}

/** Enters a case by the same statement that carries out acts. */
async function enter(sql: Sql, entered: CityCase): Promise<void> {
  const { about, procedure, state, memory, particulars, opened, closed } = entered;
  const [row] = await sql<{ no: string; provider: number }[]>`
    select nextval('case_no') as no, provider_id as provider from records
    where subject_id = ${about.subjectId} and no = ${about.no}`;
  if (!row) throw new Error('a record of the city is missing');
  const step: Step = {
    caseNo: Number(row.no),
    procedure,
    subjectId: about.subjectId,
    recordNo: about.no,
    organisationId: row.provider,
    before: 0,
    state,
    memory,
    particulars,
    closed: closed !== undefined,
    event: {
      act: procedure === 'objection' ? 'FILE' : 'APPLY',
      party: 'SUBJECT',
      principal: 'demonstration city',
      organisationId: null,
      particulars,
      change: null,
      ...statute(procedure === 'objection' ? '9b' : '13.1'),
    },
    starts: [],
    meets: [],
    drops: [],
    evidence: [],
    effects: entered.effects ?? [],
    notices: [],
    recalls: [],
  };
  await enterStep(sql, step, opened, closed ?? null);
}

/** Enters a case that is older than the city: when it was opened, and when it ended, if it did. */
export async function enterStep(sql: Sql, step: Step, opened: Date, closed: Date | null): Promise<void> {
  await sql`select take_step(${JSON.stringify(step)}::text::jsonb, ${opened}::timestamptz)`;
  if (closed) await sql`update cases set closed_at = ${closed} where no = ${step.caseNo}`;
}
