import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CarryOutDeletionDocument,
  ConfirmDeletionDocument,
  type DraftListingInput,
  EnterListingDocument,
  JointMeasuresDocument,
  ListingDocument,
  NotifyResultDocument,
  ProposeDeletionDocument,
  RecordByIdDocument,
  ReplyToCheckDocument,
} from '../../schema/generated/operations.ts';
import type { RecordReference } from '../../src/local/city/city.ts';
import { decodeId } from '../../src/store/ids.ts';
import { act, noticesOf, refusalOf, taken } from '../support/acts.ts';
import type { Callers } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { callersAt, type Drafted, ELEMENTS, listingIn, TOO_LATE } from '../support/listings.ts';
import { askProvider, file, handIn, ownerOf } from '../support/objections.ts';
import { placesOf } from '../support/places.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** A listing in force, with the record by which it is disclosed. */
async function listed(
  choice: Partial<DraftListingInput> = {},
): Promise<{ drafted: Drafted; record: RecordReference; callers: Callers }> {
  const drafted = await listingIn(gateway, 'LISTED', choice);
  const callers = await callersAt(gateway, TOO_LATE);
  const shown = taken(await callers.company.run(ListingDocument, { id: drafted.listing })).listing;
  const id = shown?.record?.id ?? '';
  const { subject: subjectId = 0, no = 0 } = decodeId(id) ?? {};
  return { drafted, record: { id, subjectId, no, documentNo: '' }, callers };
}

/** An objection to the listing, replied to by the provider with this outcome. */
async function repliedWith(
  outcome: 'DELIST' | 'UNVERIFIABLE',
  record: RecordReference,
  callers: Callers,
): Promise<string> {
  const owner = await ownerOf(gateway, record);
  const evidence = [{ file: await handIn(gateway, owner), kind: 'LISTING_CONDITIONS' as const }];
  const { objection } = await file(gateway, record, { ground: 'WRONGLY_LISTED', evidence });
  await askProvider(callers, objection);
  taken(await act(callers.provider, ReplyToCheckDocument, { objection, outcome, reason: '列入条件不具备' }));
  return objection;
}

const liveMeasures = async ({ subjectId, no }: RecordReference): Promise<number> => {
  const [row] = await gateway.sql<{ live: number }[]>`
    select count(*)::int as live from joint_measures
    where subject_id = ${subjectId} and record_no = ${no} and ended_at is null`;
  return row?.live ?? -1;
};

describe('Art. 9b(3): an objection to a listing', () => {
  it('with the outcome DELIST removes listing, disclosure and measures in one unit', async () => {
    const { drafted, record, callers } = await listed();
    const objection = await repliedWith('DELIST', record, callers);
    const marked = taken(await callers.anyone.run(RecordByIdDocument, { id: record.id })).record;
    expect(marked?.mark.state).toBe('DISPUTED');
    expect(await liveMeasures(record)).toBe(2);
    taken(await act(callers.handler, NotifyResultDocument, { objection, outcome: 'DELIST' }));

    const ended = taken(await callers.company.run(ListingDocument, { id: drafted.listing })).listing;
    expect(ended).toMatchObject({
      state: 'REMOVED',
      removal: 'WRONGLY_LISTED',
      closedAt: TOO_LATE.toISOString(),
      record: { id: record.id },
    });
    expect(ended?.events.at(-1)).toMatchObject({ act: 'REMOVE', party: 'SYSTEM' });
    const shown = taken(await callers.company.run(JointMeasuresDocument, { record: record.id })).record;
    expect(shown?.state).toBe('STOPPED');
    expect(shown?.jointMeasures.map(({ endedAt }) => endedAt)).toEqual([
      TOO_LATE.toISOString(),
      TOO_LATE.toISOString(),
    ]);
    expect(taken(await callers.anyone.run(RecordByIdDocument, { id: record.id })).record).toBeNull();
    const told = (await noticesOf(gateway, drafted.no)).at(-1);
    expect(told).toMatchObject({ kind: 'REMOVED', party: 'SUBJECT', subject_id: String(record.subjectId) });
    expect(told?.zh).toContain('移出情形：不符合列入条件');
    // All of it is one unit: one instant, one transaction.
    const [written] = await gateway.sql`
      select count(distinct xmin::text)::int as transactions from (
        select xmin from case_events where case_no = ${drafted.no} and act = 'REMOVE'
        union all select xmin from case_events where act = 'NOTIFY_RESULT' and case_no = ${decodeId(objection)?.no ?? 0}
        union all select xmin from joint_measures where subject_id = ${record.subjectId} and record_no = ${record.no}) t`;
    expect(written?.transactions).toBe(1);
    expect(refusalOf(await act(callers.reviewer, EnterListingDocument, { listing: drafted.listing }))).toBe(
      'NOT_IN_THIS_STATE (Art. 6 [policy]) DECIDED',
    );
  });

  it('that deletes the record leaves neither a listing nor a measure in force, nor anything that it said', async () => {
    const said = '将被抹去的内容';
    const notice = Object.fromEntries(Object.entries(ELEMENTS).map(([name, text]) => [name, `${said}：${text}`]));
    const { drafted, record, callers } = await listed({ listName: said, authority: said, measures: [said], notice });
    const objection = await repliedWith('UNVERIFIABLE', record, callers);
    const deletion = { objection, deletion: 'UNVERIFIABLE', reason: '复查亦无法核实' } as const;
    taken(await act(callers.handler, ProposeDeletionDocument, deletion));
    taken(await act(callers.reviewer, ConfirmDeletionDocument, { objection }));
    expect(await liveMeasures(record)).toBe(1);
    expect(await placesOf(gateway, said)).toEqual(
      expect.arrayContaining(['records.content', 'cases.memory', 'case_events.memory', 'notices.body']),
    );
    taken(await act(callers.handler, CarryOutDeletionDocument, { objection }));
    expect(await liveMeasures(record)).toBe(0);
    const ended = taken(await callers.company.run(ListingDocument, { id: drafted.listing })).listing;
    expect(ended).toMatchObject({ state: 'REMOVED', removal: 'WRONGLY_LISTED', record: null });
    expect(ended).toMatchObject({ listName: '', notice: null, measures: [], points: [] });
    expect(ended?.events.at(-1)).toMatchObject({ act: 'REMOVE', party: 'SYSTEM' });
    expect(await placesOf(gateway, said)).toEqual([]);
    const [stored] = await gateway.sql`
      select state from records where subject_id = ${record.subjectId} and no = ${record.no}`;
    expect(stored?.state).toBe('DELETED');
  });
});
