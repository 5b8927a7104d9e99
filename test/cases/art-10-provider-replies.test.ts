import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CloseObjectionDocument,
  DisputeResultDocument,
  NotifyResultDocument,
  ObjectionDocument,
  RecordByIdDocument,
  ReplyToCheckDocument,
  TransferObjectionDocument,
  WithdrawObjectionDocument,
} from '../../schema/generated/operations.ts';
import { act, actsOf, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { askProvider, beginCheck, file, handIn, ownerOf } from '../support/objections.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const clocksSeenBy = async (caller: Client, id: string): Promise<string[]> => {
  const { objection } = taken(await caller.run(ObjectionDocument, { id }));
  return (objection?.deadlines ?? []).map(({ clock, state, dueDate }) => `${clock} ${state} ${dueDate}`);
};

describe('Art. 10: the provider replies', () => {
  it('carries an objection through a moved clock from its filing to the final answer', async () => {
    const record = gateway.city.records.ofDistant;
    // Thursday before Mid-Autumn (25–27 September) and National Day (1–7 October); Saturday 10 October is worked.
    const at = async (time: string) => {
      gateway.setClock(new Date(`${time}+08:00`));
      callers = await callersOf(gateway);
    };
    await at('2026-09-24T10:00:00');
    const { objection, no } = await file(gateway, record);
    expect(await clocksSeenBy(callers.handler, objection)).toEqual(['D1 RUNNING 2026-09-30']);
    await at('2026-09-30T18:30:00');
    expect(await clocksSeenBy(callers.handler, objection)).toEqual(['D1 AMBER 2026-09-30']);
    await askProvider(callers, objection);
    const [check] = await noticesOf(gateway, no);
    expect(check).toMatchObject({ kind: 'CHECK', party: 'PROVIDER' });
    // 8, 9, 10 (the Saturday), 12 and 13 October.
    expect(check?.zh).toContain('2026-10-13');
    expect(await clocksSeenBy(callers.provider, objection)).toContain('D4 RUNNING 2026-10-13');
    await at('2026-10-13T23:59:59');
    const reply = { objection, outcome: 'UPHELD', reason: '经核查与卷宗一致' } as const;
    taken(await act(callers.provider, ReplyToCheckDocument, reply));
    expect(await clocksSeenBy(callers.handler, objection)).toEqual(
      expect.arrayContaining(['D1 MET 2026-09-30', 'D4 MET 2026-10-13', 'D5 RUNNING 2026-10-15']),
    );
    await at('2026-10-16T09:00:00');
    expect(await clocksSeenBy(callers.handler, objection)).toContain('D5 OVERDUE 2026-10-15');
    const departed = { objection, outcome: 'CORRECT', reason: ' ', correction: { title: '改' } } as const;
    expect(refusalOf(await act(callers.handler, NotifyResultDocument, departed))).toBe(
      'DEPARTURE_UNEXPLAINED (Art. 10 [policy])',
    );
    taken(await act(callers.handler, NotifyResultDocument, { objection, outcome: 'UPHELD' }));
    expect(await clocksSeenBy(callers.handler, objection)).toContain('D5 MET_LATE 2026-10-15');
    const marked = async () =>
      (await callers.handler.run(RecordByIdDocument, { id: record.id })).data?.record?.mark.state;
    expect(await marked()).toBe('CHECKED_TRUE');

    const owner = await ownerOf(gateway, record);
    expect(refusalOf(await act(owner, DisputeResultDocument, { objection, reason: '' }))).toBe(
      'REASON_MISSING (Art. 10 [policy])',
    );
    taken(await act(owner, DisputeResultDocument, { objection, reason: '卷宗本身有误' }));
    expect(await marked()).toBe('DISPUTED');
    taken(await act(callers.handler, TransferObjectionDocument, { objection }));
    await at('2026-10-20T09:00:00');
    const corrected = { outcome: 'CORRECT', reason: '卷宗复核后更正', correction: { title: '更正后的标题' } } as const;
    taken(await act(callers.provider, ReplyToCheckDocument, { objection, ...corrected }));
    // The correction that the provider replied is carried out with the result.
    const result = taken(await act(callers.handler, NotifyResultDocument, { objection, outcome: 'CORRECT' }));
    expect(result.notifyResult.objection).toMatchObject({ state: 'FINAL', result: 'CORRECT' });
    expect(result.notifyResult.objection.closedAt).not.toBeNull();
    expect((await callers.handler.run(RecordByIdDocument, { id: record.id })).data?.record).toMatchObject({
      title: '更正后的标题',
      mark: { state: 'NONE' },
    });
    expect(
      refusalOf(await act(await ownerOf(gateway, record), DisputeResultDocument, { objection, reason: '…' })),
    ).toMatch(/^NOT_IN_THIS_STATE \(Art\. 10\)/);
    expect((await noticesOf(gateway, no)).map(({ kind }) => kind)).toEqual([
      'CHECK',
      'RESULT',
      'TRANSFERRED',
      'RESULT',
    ]);
    expect(await actsOf(gateway, no)).toEqual([
      'fileObjection',
      'acceptObjection',
      'beginCheck',
      'notifyProvider',
      'replyToCheck',
      'notifyResult',
      'disputeResult',
      'transferObjection',
      'replyToCheck',
      'notifyResult',
    ]);
  });

  it('only of its own record, and only while it is asked', async () => {
    const { objection } = await file(gateway, gateway.city.records.ofSilent);
    const reply = { objection, outcome: 'UPHELD', reason: '…' } as const;
    expect(refusalOf(await act(callers.provider, ReplyToCheckDocument, reply))).toBe(
      'NOT_IN_THIS_STATE (Art. 10) PROVIDER_NOTIFIED PROVIDER_SILENT TRANSFERRED',
    );
    await askProvider(callers, objection);
    const stranger = await act(callers.otherProvider, ReplyToCheckDocument, reply);
    expect([refusalOf(stranger), stranger.status]).toEqual(['CASE_UNKNOWN', 404]);
    expect(taken(await act(callers.provider, ReplyToCheckDocument, reply)).replyToCheck.objection.state).toBe(
      'REPLIED',
    );
  });

  it('stops disclosure where the period was over, in the unit that tells it', async () => {
    const record = gateway.city.records.disclosed;
    const shownBy = await handIn(gateway, await ownerOf(gateway, record));
    const evidence = [{ file: shownBy, kind: 'DISCLOSURE_AND_ITS_END' as const }];
    const { objection } = await file(gateway, record, { ground: 'BEYOND_PERIOD', evidence });
    await askProvider(callers, objection);
    taken(await act(callers.provider, ReplyToCheckDocument, { objection, outcome: 'STOP', reason: '已超过公示期限' }));
    const shown = async () => (await callers.anyone.run(RecordByIdDocument, { id: record.id })).data?.record ?? null;
    expect(await shown()).not.toBeNull();
    taken(await act(callers.handler, NotifyResultDocument, { objection, outcome: 'STOP' }));
    expect(await shown()).toBeNull();
    expect((await callers.handler.run(RecordByIdDocument, { id: record.id })).data?.record?.id).toBe(record.id);
  });
});

describe('Art. 10: the subject takes an objection back', () => {
  it('until the check has an answer; the mark goes with it', async () => {
    const record = gateway.city.records.ofNeighbour;
    const { owner, objection } = await file(gateway, record);
    await beginCheck(callers, objection);
    const marked = async () => (await owner.run(RecordByIdDocument, { id: record.id })).data?.record?.mark.state;
    expect(await marked()).toBe('DISPUTED');
    const stranger = await act(callers.citizen, WithdrawObjectionDocument, { objection });
    expect([refusalOf(stranger), stranger.status]).toEqual(['CASE_UNKNOWN', 404]);
    expect(taken(await act(owner, WithdrawObjectionDocument, { objection })).withdrawObjection.objection).toMatchObject(
      {
        state: 'WITHDRAWN',
      },
    );
    expect(await marked()).toBe('NONE');
    // Nothing is owed any more: no deadline is left.
    expect((await clocksSeenBy(owner, objection)).filter((line) => line.includes('RUNNING'))).toEqual([]);

    const second = await file(gateway, record);
    await askProvider(callers, second.objection);
    const upheld = { objection: second.objection, outcome: 'UPHELD', reason: '…' } as const;
    taken(await act(callers.provider, ReplyToCheckDocument, upheld));
    expect(refusalOf(await act(second.owner, WithdrawObjectionDocument, { objection: second.objection }))).toMatch(
      /^NOT_IN_THIS_STATE \(Art\. 10 \[policy\]\)/,
    );
    taken(await act(callers.handler, NotifyResultDocument, { objection: second.objection, outcome: 'UPHELD' }));
    taken(await act(second.owner, CloseObjectionDocument, { objection: second.objection }));
    expect(await marked()).toBe('CHECKED_TRUE');
  });
});
