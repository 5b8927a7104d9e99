import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Calendar, STATE_COUNCIL } from '../../src/law/deadlines/calendar.ts';
import { objection } from '../../src/procedure/registry.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openProceeding } from '../support/proceedings.ts';

/** The State Council's notice for 2027 has come: the Monday after New Year is off as well. */
const ANNOUNCED: Calendar = {
  edition: 'with 2027',
  years: [2018, 2027],
  isWorkingDay: (date) => (date.startsWith('2027') ? date > '2027-01-04' : STATE_COUNCIL.isWorkingDay(date)),
};
const WEDNESDAY = new Date('2026-12-30T02:00:00Z');
const NOW = new Date('2026-12-31T02:00:00Z');

let before: TestGateway;
let after: TestGateway;
let caseNo: number;

beforeAll(async () => {
  before = await startGateway();
  after = await before.sibling({ calendar: ANNOUNCED });
  const filed = await openProceeding(before, objection, before.city.records.corrected, {
    act: {
      name: 'FILE',
      ground: 'ERROR_OR_OMISSION',
      evidence: [{ kind: 'TRUE_CONTENT', digest: 'ab' }],
    },
    by: 'SUBJECT',
    at: WEDNESDAY,
  });
  caseNo = filed.caseNo;
});
afterAll(async () => {
  await after.drain();
  await before.close();
});

const clock = async () =>
  (
    await before.sql`
      select due_date::text, ends_at, amber_from, edition, provisional from case_clocks where case_no = ${caseNo}`
  )[0];

const entries = () => before.sql`
  select act from ledger.entries where operation_name = 'passage of time' and object_no @> array[${caseNo}]::bigint[]`;

const linesAbout = ({ log }: TestGateway) =>
  log.map((line) => JSON.parse(line)).filter(({ msg, case: of }) => msg === 'due date reckoned again' && of === caseNo);

describe('a due date in a year without a calendar', () => {
  // 31 December, then 4 and 5 January of a year whose holidays nobody knows.
  it('stays provisional until the calendar comes', async () => {
    await before.runJob('reckon-provisional', NOW);
    expect(await clock()).toMatchObject({ due_date: '2027-01-05', provisional: true, edition: STATE_COUNCIL.edition });
    expect(await entries()).toEqual([]);
    expect(linesAbout(before)).toEqual([]);
  });

  it('is reckoned again once when it comes, with a line in the log and in the ledger', async () => {
    await Promise.all([after.runJob('reckon-provisional', NOW), after.runJob('reckon-provisional', NOW)]);
    await after.runJob('reckon-provisional', NOW);
    expect(await clock()).toEqual({
      due_date: '2027-01-06',
      amber_from: new Date('2027-01-06T09:00:00Z'),
      ends_at: new Date('2027-01-06T16:00:00Z'),
      edition: 'with 2027',
      provisional: false,
    });
    expect(linesAbout(after)).toEqual([
      expect.objectContaining({ clock: 'D1', from: '2027-01-05', to: '2027-01-06', provisional: false }),
    ]);
    expect(await entries()).toEqual([{ act: 'RECKON_AGAIN' }]);
  });

  it('is not taken back by a gateway with the calendar of before', async () => {
    await before.runJob('reckon-provisional', NOW);
    expect(await clock()).toMatchObject({ due_date: '2027-01-06' });
  });
});
