import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AcknowledgeStopDocument,
  RecallsDocument,
  RecordByIdDocument,
  RecordJointMeasureDocument,
  RecordsDocument,
  RestorationDocument,
  RestorationsToStopDocument,
  RestorationToStopDocument,
} from '../../schema/generated/operations.ts';
import { act, actsOf, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields, shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { ownerOf } from '../support/objections.ts';
import { type Application, apply, daysAfter, grant, MONDAY, onMonday } from '../support/restorations.ts';

let gateway: TestGateway;
let callers: Callers;
let applied: Application;

beforeAll(async () => {
  gateway = await startGateway();
  await onMonday(gateway);
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const department = () => callers.department.with({ 'x-case-number': 'AXX-2026-0001' });
const titles = (nodes: readonly { readonly id: string }[] | undefined) => nodes?.map(({ id }) => id);

/** Moves the clock; tokens are of that moment. */
async function moveTo(at: Date): Promise<void> {
  gateway.setClock(at);
  callers = await callersOf(gateway);
}

async function listedTo(reader: keyof Callers): Promise<boolean> {
  const list = await callers[reader].run(RecordsDocument, { first: 100, filter: { kinds: ['PENALTY'] } });
  return titles(list.data?.records.nodes)?.includes(gateway.city.records.disclosed.id) ?? false;
}

describe('Art. 13.1: a repair, from its application to the last acknowledgement', () => {
  it('what is disclosed is read by the public and by one of two partners, and carries a measure', async () => {
    const { disclosed } = gateway.city.records;
    expect([await listedTo('anyone'), await listedTo('bank')]).toEqual([true, true]);
    const read = await callers.bank.run(RecordByIdDocument, { id: disclosed.id });
    expect(read.data?.record?.documentNo).toBe(disclosed.documentNo);
    taken(
      await act(callers.provider, RecordJointMeasureDocument, { record: disclosed.id, measure: '限制参加政府采购' }),
    );
  });

  it('a grant ends disclosure and measures in one unit, tells everybody, and D10 runs', async () => {
    const { disclosed } = gateway.city.records;
    applied = await apply(gateway, disclosed);
    await grant(callers, applied.restoration);

    const owner = await ownerOf(gateway, disclosed);
    const { restoration } = taken(await owner.run(RestorationDocument, { id: applied.restoration }));
    expect(restoration).toMatchObject({
      state: 'GRANTED',
      recordId: disclosed.id,
      methods: ['COMMITMENT', 'RECTIFICATION'],
      verified: ['COMMITMENT', 'RECTIFICATION'],
      statement: '已整改到位',
      closedAt: null,
      deadlines: [{ clock: 'D10', state: 'RUNNING', dueDate: '2026-08-13', basis: { article: '13.1' } }],
      acknowledgements: [
        { party: 'HANDLER', organisation: null, acknowledgedAt: null },
        { party: 'DEPARTMENT', organisation: null, acknowledgedAt: null },
        { party: 'PROVIDER', organisation: { code: 'market-supervision' }, acknowledgedAt: null },
        { party: 'PARTNER', organisation: { code: 'demo-bank' }, acknowledgedAt: null },
      ],
    });
    expect(restoration?.events[0]?.evidence).toHaveLength(2);

    const measures = await gateway.sql`
      select ended_at, ended_by from joint_measures where subject_id = ${disclosed.subjectId} and record_no = ${disclosed.no}`;
    expect(measures).toEqual([{ ended_at: MONDAY, ended_by: String(applied.no) }]);
    const { organisations } = gateway.city;
    expect(
      (await noticesOf(gateway, applied.no)).map(({ kind, party, organisation_id }) => [kind, party, organisation_id]),
    ).toEqual([
      ['REPAIR_GRANTED', 'SUBJECT', null],
      ['DISCLOSURE_STOPPED', 'HANDLER', null],
      ['DISCLOSURE_STOPPED', 'DEPARTMENT', null],
      ['DISCLOSURE_STOPPED', 'PROVIDER', organisations['market-supervision']],
      ['DISCLOSURE_STOPPED', 'PARTNER', organisations['demo-bank']],
    ]);
    expect(await actsOf(gateway, applied.no)).toEqual([
      'applyForRestoration',
      'beginVerification',
      'reportVerification',
      'grantRestoration',
    ]);
  });

  it('at once neither the public nor partners nor lists give it; its subject and its provider still meet it', async () => {
    const { id, subjectId, no } = gateway.city.records.disclosed;
    expect([await listedTo('anyone'), await listedTo('bank'), await listedTo('bidding')]).toEqual([
      false,
      false,
      false,
    ]);
    for (const reader of [callers.anyone, callers.bank]) {
      const read = await reader.run(RecordByIdDocument, { id });
      expect(read.data?.record).toBeNull();
      // The ledger shows that nothing of it was given.
      expect(shortLines(await gateway.lines(read.requestId))).toEqual(['-/- Query.record RELEASED']);
    }
    for (const reader of [applied.owner, callers.provider]) {
      const read = await reader.run(RecordByIdDocument, { id });
      expect(read.data?.record?.id).toBe(id);
      expect(shortLines(await gateway.lines(read.requestId))).toContain(
        `${subjectId}/${no} PenaltyRecord.title RELEASED`,
      );
    }
  });

  it('the partner that had received it meets the case, with the least data; the other partner does not', async () => {
    const met = taken(await callers.bank.run(RestorationsToStopDocument, {}));
    expect(met.restorations.nodes).toEqual([
      {
        id: applied.restoration,
        state: 'GRANTED',
        recordId: gateway.city.records.disclosed.id,
        deadlines: [expect.objectContaining({ clock: 'D10', dueDate: '2026-08-13' })],
      },
    ]);
    expect(
      (await callers.bank.run(RestorationToStopDocument, { id: applied.restoration })).data?.restoration?.state,
    ).toBe('GRANTED');
    expect(refusedFields(await callers.bank.run(RestorationDocument, { id: applied.restoration }))).toEqual(
      expect.arrayContaining(['Restoration.statement: ROLE', 'Restoration.methods: ROLE', 'Restoration.events: ROLE']),
    );
    const other = await callers.bidding.run(RestorationToStopDocument, { id: applied.restoration });
    expect(other.data?.restoration).toBeNull();
    expect((await callers.bidding.run(RestorationsToStopDocument, {})).data?.restorations.nodes).toEqual([]);
    const acknowledged = await act(callers.bidding, AcknowledgeStopDocument, { restoration: applied.restoration });
    expect(refusalOf(acknowledged)).toBe('CASE_UNKNOWN');
  });

  it('each body acknowledges once; the last, late by a day, completes it', async () => {
    const { restoration } = applied;
    const stops = (caller: Callers['bank']) => act(caller, AcknowledgeStopDocument, { restoration });
    expect(refusalOf(await stops(applied.owner))).toContain('NOT_THIS_PARTY');
    expect(refusalOf(await stops(callers.reviewer))).toContain('NOT_THIS_PARTY');
    expect(refusalOf(await stops(callers.otherProvider))).toBe('CASE_UNKNOWN');
    expect(taken(await stops(callers.provider)).acknowledgeStop.restoration.state).toBe('GRANTED');
    expect(refusalOf(await stops(callers.provider))).toBe('ACKNOWLEDGEMENT_NOT_AWAITED (Art. 13.1 [policy])');
    await moveTo(daysAfter(MONDAY, 1));
    taken(await stops(callers.bank));
    expect(refusalOf(await stops(callers.bank))).toBe('ACKNOWLEDGEMENT_NOT_AWAITED (Art. 13.1 [policy])');
    taken(await stops(callers.handler));

    await moveTo(daysAfter(MONDAY, 4));
    const overdue = taken(await callers.bank.run(RestorationToStopDocument, { id: restoration }));
    expect(overdue.restoration?.deadlines).toEqual([expect.objectContaining({ clock: 'D10', state: 'OVERDUE' })]);
    const last = taken(await stops(department())).acknowledgeStop.restoration;
    expect(last).toMatchObject({ state: 'COMPLETED', deadlines: [{ clock: 'D10', state: 'MET_LATE' }] });

    const owner = await ownerOf(gateway, gateway.city.records.disclosed);
    const whole = taken(await owner.run(RestorationDocument, { id: restoration })).restoration;
    expect(whole?.acknowledgements).toEqual([
      { party: 'PROVIDER', organisation: { code: 'market-supervision' }, acknowledgedAt: MONDAY.toISOString() },
      { party: 'PARTNER', organisation: { code: 'demo-bank' }, acknowledgedAt: daysAfter(MONDAY, 1).toISOString() },
      { party: 'HANDLER', organisation: { code: 'credit-centre' }, acknowledgedAt: daysAfter(MONDAY, 1).toISOString() },
      {
        party: 'DEPARTMENT',
        organisation: { code: 'credit-department' },
        acknowledgedAt: daysAfter(MONDAY, 4).toISOString(),
      },
    ]);
    expect(whole?.closedAt).toBe(daysAfter(MONDAY, 4).toISOString());
    expect(refusalOf(await stops(department()))).toContain('NOT_IN_THIS_STATE');
  });

  it('what the partner said in the repair counts for its recall', async () => {
    const { recalls } = taken(await callers.bank.run(RecallsDocument, {}));
    expect(recalls.nodes).toEqual([
      {
        id: expect.any(String),
        record: gateway.city.records.disclosed.id,
        change: 'STOPPED',
        organisation: { code: 'demo-bank' },
        sentAt: MONDAY.toISOString(),
        acknowledgedAt: daysAfter(MONDAY, 1).toISOString(),
        restoration: applied.restoration,
      },
    ]);
  });
});
