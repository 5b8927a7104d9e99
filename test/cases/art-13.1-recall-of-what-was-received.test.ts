import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AcknowledgeRecallDocument,
  AcknowledgeStopDocument,
  CarryOutDeletionDocument,
  ConfirmDeletionDocument,
  CorrectOwnFaultDocument,
  ProposeDeletionDocument,
  RecallsDocument,
  RecordByIdDocument,
  ReplyToCheckDocument,
  RestorationToStopDocument,
  SubjectIncomesDocument,
} from '../../schema/generated/operations.ts';
import { partnersThatReceived } from '../../src/ledger/read.ts';
import { encodeId } from '../../src/store/ids.ts';
import { act, actsOf, newId, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { askProvider, beginCheck, file, handIn, ownerOf } from '../support/objections.ts';
import { apply, daysAfter, grant, MONDAY, onMonday } from '../support/restorations.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  await onMonday(gateway);
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const PENALTY_NUMBER = 'query Number($id: ID!) { record(id: $id) { id ... on PenaltyRecord { documentNo } } }';

async function recallsOf(partner: Client) {
  return taken(await partner.run(RecallsDocument, {})).recalls.nodes;
}

async function recallOf(partner: Client, record: string) {
  return (await recallsOf(partner)).find((recall) => recall.record === record);
}

/** The one record of income that this subject has first. */
async function incomeOf({ subjectId }: { readonly subjectId: number }) {
  const [row] = await gateway.sql<{ no: string }[]>`
    select no from records where subject_id = ${subjectId} and kind = 'INCOME' order by no limit 1`;
  const no = Number(row?.no);
  return { subjectId, no, id: encodeId('record', subjectId, no), documentNo: '' };
}

/** Corrects a record as the agency’s own fault. */
async function correct(record: Parameters<typeof file>[1]): Promise<number> {
  const { objection, no } = await file(gateway, record);
  await beginCheck(callers, objection);
  const change = { objection, outcome: 'CORRECT', reason: '录入有误', correction: { title: '更正后的标题' } } as const;
  taken(await act(callers.handler, CorrectOwnFaultDocument, change));
  return no;
}

describe('whoever had received a record is told when it changes', () => {
  it('corrected: the partner that read it is told; one that was refused, and one that read another, are not', async () => {
    const { ofSilent, ofExpired } = gateway.city.records;
    taken(await callers.bank.run(RecordByIdDocument, { id: ofSilent.id }));
    const refused = await callers.bidding.run(RecordByIdDocument, { id: ofSilent.id });
    expect(refusalOf(refused)).toBe('OVER_SCOPE');
    expect((await gateway.lines(refused.requestId)).map(({ outcome }) => outcome)).toContain('REFUSED');
    taken(await callers.bidding.raw(PENALTY_NUMBER, { id: ofExpired.id }));

    const no = await correct(ofSilent);
    expect(await recallsOf(callers.bank)).toEqual([
      expect.objectContaining({ record: ofSilent.id, change: 'CORRECTED', acknowledgedAt: null, restoration: null }),
    ]);
    expect(await recallsOf(callers.bidding)).toEqual([]);
    const told = (await noticesOf(gateway, no)).filter(({ party }) => party === 'PARTNER');
    expect(told.map(({ kind, organisation_id }) => [kind, organisation_id])).toEqual([
      ['RECORD_CHANGED', gateway.city.organisations['demo-bank']],
    ]);
  });

  it('corrected while a partner was reading: told as soon as the reading is on the ledger, once', async () => {
    const { ofOtherReader } = gateway.city.records;
    const { requestId } = await callers.bank.run(RecordByIdDocument, { id: ofOtherReader.id });
    const { sql } = gateway;
    // As if the entry of the reading were not committed yet.
    await sql`update ledger.entries set outcome = 'FAILED' where id = ${requestId}`;
    const no = await correct(ofOtherReader);
    expect(await recallOf(callers.bank, ofOtherReader.id)).toBeUndefined();
    await sql`update ledger.entries set outcome = 'RELEASED' where id = ${requestId}`;
    const later = (seconds: number) => new Date(MONDAY.getTime() + seconds * 1000);
    await gateway.runJob('recall-late-readers', later(20));
    expect(await recallOf(callers.bank, ofOtherReader.id)).toBeUndefined();
    await Promise.all([31, 31, 90].map((seconds) => gateway.runJob('recall-late-readers', later(seconds))));
    expect(await recallOf(callers.bank, ofOtherReader.id)).toMatchObject({ change: 'CORRECTED' });
    expect((await noticesOf(gateway, no)).filter(({ party }) => party === 'PARTNER')).toHaveLength(1);
    expect(await actsOf(gateway, no)).toContain('RECALL');
  });

  it('hidden for want of consent: nothing was received, so nobody is told; with consent it was', async () => {
    const { citizen, neighbour } = gateway.city.subjects;
    await gateway.sql`
      update consents set notice_given_at = '2025-12-01', written_at = '2025-12-01', valid_from = '2026-01-01',
        valid_to = '2027-01-01' where subject_id = ${citizen.subjectId}`;
    const open = await callers.bank.run(SubjectIncomesDocument, { id: citizen.id });
    expect(open.data?.subject?.incomes?.length).toBeGreaterThan(0);
    const closed = await callers.bank.run(SubjectIncomesDocument, { id: neighbour.id });
    expect(closed.data?.subject?.incomes).toBeNull();
    const [received, hidden] = [await incomeOf(citizen), await incomeOf(neighbour)];
    await correct(received);
    await correct(hidden);
    expect(await recallOf(callers.bank, received.id)).toMatchObject({ change: 'CORRECTED' });
    expect(await recallOf(callers.bank, hidden.id)).toBeUndefined();
  });

  it('stopped by an objection: told', async () => {
    const { ofDistant } = gateway.city.records;
    taken(await callers.bank.run(RecordByIdDocument, { id: ofDistant.id }));
    const evidence = [
      { file: await handIn(gateway, await ownerOf(gateway, ofDistant)), kind: 'DISCLOSURE_AND_ITS_END' as const },
    ];
    const { objection } = await file(gateway, ofDistant, { ground: 'BEYOND_PERIOD', evidence });
    await beginCheck(callers, objection);
    taken(await act(callers.handler, CorrectOwnFaultDocument, { objection, outcome: 'STOP', reason: '期限已满' }));
    expect(await recallOf(callers.bank, ofDistant.id)).toMatchObject({ change: 'STOPPED', restoration: null });
    expect((await callers.bank.run(RecordByIdDocument, { id: ofDistant.id })).data?.record).toBeNull();
  });

  it('taken off the list of severe dishonesty: told', async () => {
    const [row] = await gateway.sql<{ subject_id: string; no: string }[]>`
      select subject_id, no from records where kind = 'SEVERE_LISTING' order by subject_id limit 1`;
    const [subjectId, no] = [Number(row?.subject_id), Number(row?.no)];
    const listed = { subjectId, no, id: encodeId('record', subjectId, no), documentNo: '' };
    taken(await callers.bank.raw('query Listed($id: ID!) { record(id: $id) { id title } }', { id: listed.id }));
    const shown = await handIn(gateway, await ownerOf(gateway, listed));
    const evidence = [{ file: shown, kind: 'LISTING_CONDITIONS' as const }];
    const { objection } = await file(gateway, listed, { ground: 'WRONGLY_LISTED', evidence });
    await beginCheck(callers, objection);
    taken(await act(callers.handler, CorrectOwnFaultDocument, { objection, outcome: 'DELIST', reason: '不符合条件' }));
    expect(await recallOf(callers.bank, listed.id)).toMatchObject({ change: 'STOPPED', acknowledgedAt: null });
  });

  it('deleted: told, and nothing of what it said', async () => {
    const record = gateway.city.records.ofExpired;
    const { objection, no } = await file(gateway, record);
    await askProvider(callers, objection);
    const reply = { objection, outcome: 'UNVERIFIABLE', reason: '卷宗遗失' } as const;
    taken(await act(callers.provider, ReplyToCheckDocument, reply));
    taken(
      await act(callers.handler, ProposeDeletionDocument, { objection, deletion: 'UNVERIFIABLE', reason: '无法核实' }),
    );
    taken(await act(callers.reviewer, ConfirmDeletionDocument, { objection }));
    expect(await recallOf(callers.bidding, record.id)).toBeUndefined();
    taken(await act(callers.handler, CarryOutDeletionDocument, { objection }));
    const answer = await callers.bidding.run(RecallsDocument, {});
    expect(taken(answer).recalls.nodes).toEqual([expect.objectContaining({ record: record.id, change: 'DELETED' })]);
    const told = (await noticesOf(gateway, no)).filter(({ party }) => party === 'PARTNER');
    expect(told).toHaveLength(1);
    for (const text of [answer.text, told[0]?.zh ?? '', told[0]?.en ?? '']) {
      expect(text).not.toContain(record.documentNo);
      expect(text).not.toContain('广告');
      expect(text).not.toContain(gateway.city.subjects.expired.name);
    }
  });
});

describe('a recall is acknowledged', () => {
  it('by its partner, once, however often it is sent; the first time stays', async () => {
    const recall = (await recallOf(callers.bank, gateway.city.records.ofSilent.id))?.id ?? '';
    expect(refusalOf(await act(callers.bidding, AcknowledgeRecallDocument, { recall }))).toBe('RECALL_UNKNOWN');
    expect(refusedFields(await act(callers.handler, AcknowledgeRecallDocument, { recall }))).toContain(
      'Mutation.acknowledgeRecall: ROLE',
    );
    const input = { clientMutationId: newId(), recall };
    const sent = await Promise.all([1, 2, 3].map(() => callers.bank.run(AcknowledgeRecallDocument, { input })));
    for (const answer of sent) expect(taken(answer).acknowledgeRecall.recall.acknowledgedAt).toBe(MONDAY.toISOString());
    const other = (await recallOf(callers.bank, gateway.city.records.ofDistant.id))?.id ?? '';
    const reused = await callers.bank.run(AcknowledgeRecallDocument, { input: { ...input, recall: other } });
    expect(refusalOf(reused)).toBe('MUTATION_ID_REUSED');
    const entries = await gateway.sql`select act, outcome from ledger.entries where act = 'acknowledgeRecall'`;
    expect(entries).toEqual([{ act: 'acknowledgeRecall', outcome: 'RELEASED' }]);

    gateway.setClock(daysAfter(MONDAY, 1));
    callers = await callersOf(gateway);
    const again = taken(await act(callers.bank, AcknowledgeRecallDocument, { recall }));
    expect(again.acknowledgeRecall.recall.acknowledgedAt).toBe(MONDAY.toISOString());
  });

  it('in a repair, it is the partner’s acknowledgement there: it is never said twice', async () => {
    const { ofNotYet } = gateway.city.records;
    taken(await callers.bank.run(RecordByIdDocument, { id: ofNotYet.id }));
    const { restoration, no } = await apply(gateway, ofNotYet);
    await grant(callers, restoration);
    const recall = await recallOf(callers.bank, ofNotYet.id);
    expect(recall).toMatchObject({ change: 'STOPPED', acknowledgedAt: null, restoration });
    const input = { clientMutationId: newId(), recall: recall?.id ?? '' };
    const first = taken(await callers.bank.run(AcknowledgeRecallDocument, { input }));
    expect(first.acknowledgeRecall.recall.acknowledgedAt).toBe(daysAfter(MONDAY, 1).toISOString());
    expect(taken(await callers.bank.run(AcknowledgeRecallDocument, { input }))).toEqual(first);
    expect(refusalOf(await act(callers.bank, AcknowledgeStopDocument, { restoration }))).toContain(
      'ACKNOWLEDGEMENT_NOT_AWAITED',
    );
    const events = await gateway.sql`
      select act, party, organisation_id from case_events where case_no = ${no} and act = 'ACKNOWLEDGE'`;
    expect(events).toEqual([
      { act: 'ACKNOWLEDGE', party: 'PARTNER', organisation_id: gateway.city.organisations['demo-bank'] },
    ]);
  });

  it('meeting a case is not receiving a record, though their numbers may be the same', async () => {
    const { subjectId } = gateway.city.records.ofNotYet;
    const { restoration = '' } = (await recallOf(callers.bank, gateway.city.records.ofNotYet.id)) ?? {};
    expect(
      taken(await callers.bank.run(RestorationToStopDocument, { id: restoration ?? '' })).restoration,
    ).not.toBeNull();
    const caseNo = Number(
      Buffer.from(restoration ?? '', 'base64url')
        .toString()
        .split(':')[2],
    );
    expect(await partnersThatReceived(drizzle(gateway.sql), subjectId, caseNo)).toEqual([]);
    expect(await partnersThatReceived(drizzle(gateway.sql), subjectId, gateway.city.records.ofNotYet.no)).toEqual([
      gateway.city.organisations['demo-bank'],
    ]);
  });

  it('the agency, for a purpose, and the department see whether all did; nobody else sees any', async () => {
    const all = (await recallsOf(callers.handler)).length;
    expect(all).toBe((await recallsOf(callers.bank)).length + (await recallsOf(callers.bidding)).length);
    expect(await recallsOf(callers.department)).toHaveLength(all);
    const { anyone, citizen, provider, auditor } = callers;
    for (const reader of [anyone, citizen, provider, auditor]) {
      expect(refusedFields(await reader.run(RecallsDocument, {}))).toContain('Query.recalls: ROLE');
    }
    // What it had received it must stop using, whether or not it may still ask for anything.
    const withoutPurpose = await gateway.as({ sub: 'somebody', role: 'PARTNER', org: 'demo-bank' });
    expect(await recallsOf(withoutPurpose)).toEqual(await recallsOf(callers.bank));
    const aimless = await gateway.as({ sub: 'the handler', role: 'AGENCY', org: 'credit-centre', office: 'HANDLER' });
    expect(refusedFields(await aimless.run(RecallsDocument, {}))).toContain('Query.recalls: PURPOSE_MISSING');
  });
});
