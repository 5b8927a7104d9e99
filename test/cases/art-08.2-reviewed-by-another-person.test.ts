import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  ApproveBatchDocument,
  RecordByIdDocument,
  RecordsDocument,
  RefuseBatchDocument,
  StatisticsDocument,
  SubjectByUsccDocument,
  SubjectsDocument,
} from '../../schema/generated/operations.ts';
import { encodeId } from '../../src/store/ids.ts';
import { act, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { aboutCompany, newUscc, suppliedBy, supplyPenalties } from '../support/supplies.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

let companies = 0;
/** A company that only this batch knows, and the record that the batch brought of it. */
let supplied: { readonly batch: string; readonly uscc: string; readonly record: string };

beforeEach(async () => {
  const uscc = newUscc(++companies);
  const { batch } = await suppliedBy(gateway, await supplyPenalties(callers.provider, aboutCompany(uscc)));
  const [row] = await gateway.sql<{ subject: string; no: string }[]>`
    select r.subject_id as subject, r.no from records r join subjects s on s.id = r.subject_id where s.uscc = ${uscc}`;
  supplied = { batch, uscc, record: encodeId('record', Number(row?.subject), Number(row?.no)) };
});

/** What a reader meets of the batch: its record, by itself and in lists, its subject, and how many there are. */
async function seenBy(reader: Client) {
  const { uscc, record } = supplied;
  const decidedOn = { decidedFrom: '2024-07-01', decidedUntil: '2024-07-01' };
  const single = taken(await reader.run(RecordByIdDocument, { id: record })).record;
  const list = taken(await reader.run(RecordsDocument, { filter: decidedOn, first: 100 })).records;
  const subject = taken(await reader.run(SubjectByUsccDocument, { uscc })).subjectByUscc;
  const subjects = taken(
    await reader.run(SubjectsDocument, { filter: { nameStartsWith: `新设公司${uscc}` }, first: 100 }),
  ).subjects;
  return {
    record: single !== null,
    listed: list.nodes.some(({ id }) => id === record),
    subject: subject !== null,
    subjects: subjects.nodes.length,
    subjectsCounted: subjects.totalCount,
  };
}

const NOTHING = { record: false, listed: false, subject: false, subjects: 0, subjectsCounted: 0 };
const ALL = { record: true, listed: true, subject: true, subjects: 1, subjectsCounted: 1 };

it('nothing of a batch is disclosed before its review; all of it after', async () => {
  const counted = async () => {
    const { statistics } = taken(await callers.department.run(StatisticsDocument, {}));
    return statistics.records.reduce((sum, { count }) => sum + count, 0);
  };
  const before = await counted();
  for (const reader of [callers.anyone, callers.bank]) expect(await seenBy(reader)).toEqual(NOTHING);
  taken(await act(callers.reviewer, ApproveBatchDocument, { batch: supplied.batch }));
  for (const reader of [callers.anyone, callers.bank]) expect(await seenBy(reader)).toEqual(ALL);
  expect(await counted()).toBe(before + 1);
});

it('whoever supplied it does not review it, though the token names the reviewer’s office', async () => {
  const { batch } = supplied;
  const supplier = await gateway.as(
    { sub: 'someone of market-supervision', role: 'AGENCY', org: 'credit-centre', office: 'REVIEWER' },
    { 'x-purpose': 'CONFIDENTIALITY_REVIEW' },
  );
  for (const refused of [
    await act(supplier, ApproveBatchDocument, { batch }),
    await act(supplier, RefuseBatchDocument, { batch }),
  ]) {
    expect([refused.status, refusalOf(refused)]).toEqual([403, 'OWN_ACT']);
    expect(refused.errors[0]?.message).toContain('Art. 8(2)');
  }
  expect(refusedFields(await act(callers.handler, ApproveBatchDocument, { batch }))).toContain(
    'Mutation.approveBatch: REVIEWER_ONLY',
  );
  expect(await seenBy(callers.anyone)).toEqual(NOTHING);
  const approved = taken(await act(callers.reviewer, ApproveBatchDocument, { batch })).approveBatch.batch;
  expect(approved).toMatchObject({ state: 'APPROVED', reviewedBy: 'the reviewer' });
});

it('a batch that was refused is never disclosed, and cannot be approved later', async () => {
  const { batch } = supplied;
  const refused = await act(callers.reviewer, RefuseBatchDocument, { batch });
  expect(taken(refused).refuseBatch.batch.state).toBe('REFUSED');
  const acts = await gateway.sql`
    select act, principal from ledger.entries where request_id = ${refused.requestId} and act is not null`;
  expect(acts).toEqual([{ act: 'refuseBatch', principal: 'the reviewer' }]);
  expect(refusalOf(await act(callers.reviewer, ApproveBatchDocument, { batch }))).toBe('BATCH_NOT_REVIEWABLE');
  for (const reader of [callers.anyone, callers.bank]) expect(await seenBy(reader)).toEqual(NOTHING);
});
