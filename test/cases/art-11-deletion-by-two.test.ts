import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CarryOutDeletionDocument,
  ConfirmDeletionDocument,
  NotifyDeletionDocument,
  NotifyResultDocument,
  ObjectionDocument,
  ProposeDeletionDocument,
  RecordByIdDocument,
  RecordsDocument,
  RefuseDeletionDocument,
  ReplyToCheckDocument,
} from '../../schema/generated/operations.ts';
import { act, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { askProvider, file } from '../support/objections.ts';
import { placesOf } from '../support/places.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const CASE = { 'x-case-number': 'TEST-0001' };

/** Brings an objection to where the provider has replied that it cannot verify the record. */
async function unverifiable(record: Parameters<typeof file>[1]) {
  const filed = await file(gateway, record);
  await askProvider(callers, filed.objection);
  const reply = { objection: filed.objection, outcome: 'UNVERIFIABLE', reason: '卷宗遗失，无法核实' } as const;
  taken(await act(callers.provider, ReplyToCheckDocument, reply));
  return filed;
}

describe('Art. 11: what cannot be verified is deleted', () => {
  it('found by a handler, confirmed by another person, hidden at once, erased everywhere', async () => {
    const record = gateway.city.records.disclosed;
    const { objection, no, owner } = await unverifiable(record);
    const seenBy = async (caller: Client) =>
      (await caller.run(RecordByIdDocument, { id: record.id })).data?.record?.id ?? null;
    expect(await placesOf(gateway, record.documentNo)).toEqual(
      expect.arrayContaining(['records.document_no', 'record_versions.body']),
    );

    const deletion = { objection, deletion: 'UNVERIFIABLE', reason: '复查亦无法核实' } as const;
    expect(refusalOf(await act(callers.handler, ProposeDeletionDocument, { ...deletion, reason: '' }))).toBe(
      'REASON_MISSING (Art. 11)',
    );
    expect(refusedFields(await act(callers.reviewer, ProposeDeletionDocument, deletion))).toContain(
      'Mutation.proposeDeletion: HANDLER_OFFICE_ONLY',
    );
    taken(await act(callers.handler, ProposeDeletionDocument, deletion));
    expect(await seenBy(callers.anyone)).toBe(record.id);
    const proposer = await gateway.as(
      { sub: 'the handler', role: 'AGENCY', org: 'credit-centre', office: 'REVIEWER' },
      { 'x-purpose': 'OBJECTION_CHECK' },
    );
    expect(refusalOf(await act(proposer, ConfirmDeletionDocument, { objection }))).toBe(
      'SAME_PERSON (Art. 9a(2) [policy])',
    );
    expect(refusedFields(await act(callers.handler, ConfirmDeletionDocument, { objection }))).toContain(
      'Mutation.confirmDeletion: REVIEWER_OFFICE_ONLY',
    );
    const confirmed = taken(await act(callers.reviewer, ConfirmDeletionDocument, { objection }));
    expect(confirmed.confirmDeletion.objection.state).toBe('DELETION_DUE');
    expect(confirmed.confirmDeletion.objection.deadlines).toContainEqual(
      expect.objectContaining({ clock: 'D8', basis: { article: '11', authority: 'POLICY' } }),
    );
    for (const caller of [callers.anyone, callers.provider, callers.handler, owner]) {
      expect(await seenBy(caller)).toBeNull();
    }
    expect(await seenBy(callers.handler.with(CASE))).toBe(record.id);

    taken(await act(callers.handler, CarryOutDeletionDocument, { objection }));
    expect(await seenBy(callers.handler.with(CASE))).toBeNull();
    expect(await placesOf(gateway, record.documentNo)).toEqual([]);
    const { sql } = gateway;
    const [tombstone] = await sql`
      select ground, article, handler, reviewer, case_no from tombstones
      where subject_id = ${record.subjectId} and record_no = ${record.no}`;
    expect(tombstone).toEqual({
      ground: 'UNVERIFIABLE',
      article: '11',
      handler: 'the handler',
      reviewer: 'the reviewer',
      case_no: String(no),
    });
    const told = taken(await act(callers.handler, NotifyDeletionDocument, { objection })).notifyDeletion.objection;
    expect(told.state).toBe('FINAL');
    expect((await noticesOf(gateway, no)).at(-1)).toMatchObject({ kind: 'RESULT', party: 'SUBJECT' });
  });

  it('is not deleted where the reviewer does not confirm it; then another result is due', async () => {
    const record = gateway.city.records.ofSilent;
    const { objection } = await unverifiable(record);
    const deletion = { objection, deletion: 'UNVERIFIABLE', reason: '…' } as const;
    taken(await act(callers.handler, ProposeDeletionDocument, deletion));
    const refusal = { objection, reason: '另案卷宗可以核实' };
    expect(refusalOf(await act(callers.reviewer, RefuseDeletionDocument, { ...refusal, reason: ' ' }))).toBe(
      'REASON_MISSING (Art. 11 [policy])',
    );
    taken(await act(callers.reviewer, RefuseDeletionDocument, refusal));
    expect(refusalOf(await act(callers.handler, CarryOutDeletionDocument, { objection }))).toBe(
      'NOT_IN_THIS_STATE (Art. 11) DELETION_DUE',
    );
    const upheld = { objection, outcome: 'UPHELD', reason: '另案卷宗可以核实' } as const;
    expect(taken(await act(callers.handler, NotifyResultDocument, upheld)).notifyResult.objection.state).toBe(
      'RESULT_NOTIFIED',
    );
  });
});

describe('Art. 11: the mark', () => {
  it('is on every output of a record from its acceptance on, and the gravest of several stays', async () => {
    const record = gateway.city.records.disputed;
    const { objection } = await file(gateway, record);
    await askProvider(callers, objection);
    taken(await act(callers.provider, ReplyToCheckDocument, { objection, outcome: 'UPHELD', reason: '…' }));
    taken(await act(callers.handler, NotifyResultDocument, { objection, outcome: 'UPHELD' }));
    // The other objection to it, of the city, is still being checked.
    const single = await callers.anyone.run(RecordByIdDocument, { id: record.id });
    expect(single.data?.record?.mark.state).toBe('DISPUTED');
    const listed = await callers.anyone.run(RecordsDocument, { filter: { mark: 'DISPUTED' }, first: 100 });
    expect(listed.data?.records.nodes.map(({ id }) => id)).toContain(record.id);
    const byPartner = await callers.bidding.run(RecordsDocument, { filter: { mark: 'DISPUTED' }, first: 100 });
    expect(byPartner.errors).toEqual([]);
    const stand = taken(await callers.handler.run(ObjectionDocument, { id: objection })).objection;
    expect(stand?.result).toBe('UPHELD');
  });
});
