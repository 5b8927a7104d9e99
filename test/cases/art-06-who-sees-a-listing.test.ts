import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AmendListingDocument,
  JointMeasuresDocument,
  ListingDocument,
  ListingsDocument,
  ListingsOfSubjectDocument,
} from '../../schema/generated/operations.ts';
import { act, refusalOf, taken } from '../support/acts.ts';
import type { Client } from '../support/client.ts';
import { refusedFields, shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { callersAt, draftListing, ELEMENTS, listingIn, MONDAY, serve, TOO_LATE } from '../support/listings.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const CASE = { 'x-case-number': 'TEST-0006' };
const UNMET = { one: null, listed: false };

/** How a caller meets a listing: by its id, and in the list. */
async function metBy(caller: Client, listing: string) {
  const one = taken(await caller.run(ListingDocument, { id: listing })).listing;
  const list = taken(await caller.run(ListingsDocument, { first: 100 })).listings.nodes;
  return { one: one?.state ?? null, listed: list.some(({ id }) => id === listing) };
}

describe('Art. 6: a draft', () => {
  it('is its provider’s own: the subject meets it once the notice is served', async () => {
    const callers = await callersAt(gateway, MONDAY);
    const { listing, no } = await draftListing(gateway, callers);
    const drafted = { one: 'DRAFT', listed: true };
    expect(await metBy(callers.provider, listing)).toEqual(drafted);
    expect(await metBy(callers.handler, listing)).toEqual(drafted);
    expect(await metBy(callers.department.with(CASE), listing)).toEqual(drafted);
    for (const other of [callers.company, callers.neighbour, callers.otherProvider]) {
      expect(await metBy(other, listing)).toEqual(UNMET);
    }
    const { id } = gateway.city.subjects.consenting;
    const own = async () =>
      taken(await callers.company.run(ListingsOfSubjectDocument, { id })).subject?.listings.nodes.map(
        (one) => one.id,
      ) ?? [];
    expect(await own()).not.toContain(listing);

    await serve(gateway, callers, listing, MONDAY);
    expect(await metBy(callers.company, listing)).toEqual({ one: 'NOTICE_SERVED', listed: true });
    expect(await own()).toContain(listing);
    expect(await metBy(callers.neighbour, listing)).toEqual(UNMET);
    const read = await callers.company.run(ListingDocument, { id: listing });
    expect(read.data?.listing?.notice).toEqual(ELEMENTS);
    expect(shortLines(await gateway.lines(read.requestId))).toContain(
      `${gateway.city.subjects.consenting.subjectId}/${no} Listing.notice RELEASED`,
    );
  });

  it('that was discarded, its subject never meets; one that was dropped after the notice, it does', async () => {
    const discarded = await listingIn(gateway, 'DISCARDED');
    const dropped = await listingIn(gateway, 'DROPPED');
    const { company, provider } = await callersAt(gateway, MONDAY);
    expect(await metBy(company, discarded.listing)).toEqual(UNMET);
    expect(await metBy(provider, discarded.listing)).toEqual({ one: 'DISCARDED', listed: true });
    expect(await metBy(company, dropped.listing)).toEqual({ one: 'DROPPED', listed: true });
    const told = await gateway.sql`select case_no, kind from notices
      where case_no in (${discarded.no}, ${dropped.no}) order by no`;
    expect(told.map(({ case_no, kind }) => [Number(case_no), kind])).toEqual([
      [dropped.no, 'LISTING_INTENDED'],
      [dropped.no, 'NOT_LISTED'],
    ]);
  });

  it('is changed by its provider alone', async () => {
    const callers = await callersAt(gateway, MONDAY);
    const { listing } = await draftListing(gateway, callers);
    const amendment = { listing, notice: { remedies: '另一途径' } };
    expect(refusalOf(await act(callers.otherProvider, AmendListingDocument, amendment))).toBe('CASE_UNKNOWN');
    expect(refusalOf(await act(callers.company, AmendListingDocument, amendment))).toBe('OVER_SCOPE');
    taken(await act(callers.provider, AmendListingDocument, amendment));
  });
});

describe('Art. 6: the file of a listing', () => {
  it('is read by the agency for a purpose, by the department in a case, and by nobody outside', async () => {
    const { listing } = await listingIn(gateway, 'LISTED');
    const callers = await callersAt(gateway, TOO_LATE);
    const read = (caller: Client) => caller.run(ListingDocument, { id: listing });
    expect(refusedFields(await read(callers.handler.with({ 'x-purpose': '' })))).toContain(
      'Query.listing: PURPOSE_MISSING',
    );
    expect((await read(callers.handler)).data?.listing?.state).toBe('LISTED');
    expect(refusedFields(await read(callers.department))).toContain('Query.listing: CASE_MISSING');
    expect((await read(callers.department.with(CASE))).data?.listing?.state).toBe('LISTED');
    for (const outsider of [callers.anyone, callers.bank, callers.auditor]) {
      expect(refusedFields(await read(outsider))).toContain('Query.listing: ROLE');
    }
    const filtered = await callers.company.run(ListingsDocument, { filter: { states: ['LISTED'] } });
    expect(filtered.data?.listings.nodes.map(({ state }) => state)).toEqual(['LISTED']);
  });

  it('joint measures are shown on the record to its subject and the bodies, not to the public nor a partner without a grant of it', async () => {
    const { listing } = await listingIn(gateway, 'LISTED');
    const callers = await callersAt(gateway, TOO_LATE);
    const shown = taken(await callers.company.run(ListingDocument, { id: listing })).listing;
    const record = shown?.record?.id ?? '';
    const measures = async (caller: Client) =>
      (await caller.run(JointMeasuresDocument, { record })).data?.record?.jointMeasures.length;
    for (const caller of [callers.company, callers.provider, callers.handler, callers.department.with(CASE)]) {
      expect(await measures(caller)).toBe(2);
    }
    const open = await callers.anyone.run(JointMeasuresDocument, { record });
    expect(refusedFields(open)).toContain('SevereListingRecord.jointMeasures: ROLE');
    expect((await callers.bank.run(JointMeasuresDocument, { record })).errors[0]?.extensions.code).toBe('OVER_SCOPE');
  });
});
