import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  NotifyResultDocument,
  ObjectionDocument,
  RecordByIdDocument,
  RecordsDocument,
  ReplyToCheckDocument,
} from '../../schema/generated/operations.ts';
import { act, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { askProvider, file } from '../support/objections.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** Moves the clock to a time in Anshan; tokens are of that moment. */
async function at(time: string): Promise<Date> {
  const instant = new Date(`${time}+08:00`);
  gateway.setClock(instant);
  callers = await callersOf(gateway);
  return instant;
}

const stateOf = async (id: string) => taken(await callers.handler.run(ObjectionDocument, { id })).objection?.state;

/** Whether the public, a partner and a list still give the record. */
async function disclosedTo(id: string): Promise<boolean[]> {
  const listed = async (caller: Callers['anyone']) =>
    taken(await caller.run(RecordsDocument, { filter: { kinds: ['PENALTY'] }, first: 100 })).records.nodes;
  const read = await callers.anyone.run(RecordByIdDocument, { id });
  const lists = [await listed(callers.bidding), await listed(callers.anyone)];
  return [read.data?.record?.id === id, ...lists.map((nodes) => nodes.some((node) => node.id === id))];
}

describe('Art. 10: the provider keeps silent', () => {
  it('is found after five working days: a violation is proposed, disclosure suspended, nothing deleted', async () => {
    const record = gateway.city.records.disclosed;
    await at('2026-11-20T10:00:00');
    const { objection, no } = await file(gateway, record);
    await askProvider(callers, objection);
    // Monday 23 to Friday 27 November; the notice was delivered on a Friday.
    await gateway.runJob('find-overdue', await at('2026-11-27T23:59:59'));
    expect(await stateOf(objection)).toBe('PROVIDER_NOTIFIED');
    expect(await disclosedTo(record.id)).toEqual([true, true, true]);

    const found = await at('2026-11-28T00:01:00');
    await gateway.runJob('find-overdue', found);
    await gateway.runJob('find-overdue', found);
    expect(await stateOf(objection)).toBe('PROVIDER_SILENT');
    expect(await disclosedTo(record.id)).toEqual([false, false, false]);
    expect((await noticesOf(gateway, no)).map(({ kind, party }) => `${kind} ${party}`)).toEqual([
      'CHECK PROVIDER',
      'PROVIDER_SILENT DEPARTMENT',
    ]);
    const violations = await gateway.sql<{ item: number; organisation: number; state: string; link: string }[]>`
      select (memory->>'item')::int as item, organisation_id as organisation, state,
        particulars->'evidence'->0->>'digest' as link
      from cases where procedure = 'violation' and particulars->'evidence'->0->>'digest' like ${`case ${no} %`}`;
    expect(violations).toMatchObject([
      { item: 12, organisation: gateway.city.organisations['market-supervision'], state: 'PROPOSED' },
    ]);

    // The agency decides on its own within two working days, and says why; the record is disclosed again.
    const decision = { objection, outcome: 'UPHELD', reason: '经向作出机关调卷核实' } as const;
    expect(refusalOf(await act(callers.handler, NotifyResultDocument, { ...decision, reason: '' }))).toBe(
      'DEPARTURE_UNEXPLAINED (Art. 10 [policy])',
    );
    const result = taken(await act(callers.handler, NotifyResultDocument, decision)).notifyResult.objection;
    expect(result.deadlines).toContainEqual(
      expect.objectContaining({ clock: 'D5_SILENCE', state: 'MET', basis: { article: '10', authority: 'POLICY' } }),
    );
    expect(await disclosedTo(record.id)).toEqual([true, true, true]);
  });

  it('may still reply, though late', async () => {
    const record = gateway.city.records.ofDistant;
    await at('2026-11-20T10:00:00');
    const { objection } = await file(gateway, record);
    await askProvider(callers, objection);
    await gateway.runJob('find-overdue', await at('2026-11-30T09:00:00'));
    expect(await stateOf(objection)).toBe('PROVIDER_SILENT');
    const reply = { objection, outcome: 'UPHELD', reason: '与卷宗一致' } as const;
    const late = taken(await act(callers.provider, ReplyToCheckDocument, reply)).replyToCheck.objection;
    expect(late.state).toBe('REPLIED');
    expect(late.deadlines).toContainEqual(expect.objectContaining({ clock: 'D4', state: 'MET_LATE' }));
  });
});

describe('Art. 10: the agency is late', () => {
  it('becomes a 14(12) case by itself', async () => {
    await at('2026-11-20T10:00:00');
    const { no } = await file(gateway, gateway.city.records.ofSilent);
    const link = `case ${no} %`;
    const violations = () => gateway.sql`
      select memory->>'item' as item from cases
      where procedure = 'violation' and particulars::text like ${`%${link.slice(0, -2)}%`}`;
    await gateway.runJob('find-overdue', await at('2026-11-25T23:59:59'));
    expect(await violations()).toEqual([]);
    const late = await at('2026-11-26T00:00:01');
    await gateway.runJob('find-overdue', late);
    await gateway.runJob('find-overdue', late);
    expect(await violations()).toEqual([{ item: '12' }]);
  });
});
