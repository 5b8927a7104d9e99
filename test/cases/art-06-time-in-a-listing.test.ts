import { afterAll, beforeAll, expect, it } from 'vitest';
import { JointMeasuresDocument, ListingDocument } from '../../schema/generated/operations.ts';
import { noticesOf, taken } from '../support/acts.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { callersAt, IN_TIME, listingIn, TOO_LATE } from '../support/listings.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

async function shownAt(at: Date, id: string) {
  const { company } = await callersAt(gateway, at);
  const shown = taken(await company.run(ListingDocument, { id })).listing;
  const record = shown?.record?.id;
  const disclosed = record ? taken(await company.run(JointMeasuresDocument, { record })).record : null;
  return { shown, disclosed };
}

it('Art. 6: the system closes the window when it is over, unless something was stated', async () => {
  const silent = await listingIn(gateway, 'NOTICE_SERVED');
  const heard = await listingIn(gateway, 'STATEMENT_RECEIVED');
  await gateway.runJob('find-overdue', IN_TIME);
  expect((await shownAt(IN_TIME, silent.listing)).shown?.state).toBe('NOTICE_SERVED');
  await gateway.runJob('find-overdue', TOO_LATE);
  const { shown } = await shownAt(TOO_LATE, silent.listing);
  expect(shown?.state).toBe('WINDOW_CLOSED');
  expect(shown?.events.at(-1)).toMatchObject({ act: 'CLOSE_WINDOW', party: 'SYSTEM', basis: { authority: 'POLICY' } });
  expect((await shownAt(TOO_LATE, heard.listing)).shown?.state).toBe('STATEMENT_RECEIVED');
});

it('Art. 6: once the record’s period is over, the listing ends and its measures with it', async () => {
  // Listed on 10 March 2026; by policy a listing is disclosed for three years at most.
  const { listing, no } = await listingIn(gateway, 'LISTED');
  const lastDay = new Date('2029-03-09T15:59:59Z');
  await gateway.runJob('find-overdue', lastDay);
  const before = await shownAt(lastDay, listing);
  expect(before.shown?.state).toBe('LISTED');
  expect(before.disclosed?.jointMeasures.map(({ endedAt }) => endedAt)).toEqual([null, null]);

  const over = new Date('2029-03-09T16:00:00Z');
  await Promise.all([gateway.runJob('find-overdue', over), gateway.runJob('find-overdue', over)]);
  const after = await shownAt(over, listing);
  expect(after.shown).toMatchObject({ state: 'REMOVED', removal: 'PERIOD_OVER', closedAt: over.toISOString() });
  expect(after.disclosed?.state).toBe('STOPPED');
  expect(after.disclosed?.jointMeasures.map(({ endedAt }) => endedAt)).toEqual([
    over.toISOString(),
    over.toISOString(),
  ]);
  const told = (await noticesOf(gateway, no)).filter(({ kind }) => kind === 'REMOVED');
  expect(told).toHaveLength(1);
  expect(told[0]?.en).toContain('Ground of removal: The period of listing is over');
});
