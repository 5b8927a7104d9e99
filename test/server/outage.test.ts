import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PenaltiesWithContactsDocument, RecordsDocument } from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { filesOf, MEGABYTE, pdf, sha256 } from '../support/evidence.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const killBackends = () => gateway.sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name like 'crg_%'`;

describe('while backends of the database die', () => {
  it('every request is answered, with data and its entry or as an outage, and the gateway goes on', async () => {
    const statuses: number[] = [];
    const unlogged: string[] = [];
    let asking = true;
    const ask = async () => {
      while (asking) {
        const answer = await callers.bank.run(PenaltiesWithContactsDocument, { first: 5 });
        statuses.push(answer.status);
        const entry = answer.data ? await gateway.entry(answer.requestId) : undefined;
        if (answer.data && !entry) unlogged.push(answer.requestId);
        if (!answer.data) expect(answer.errors[0]?.extensions.code).toMatch(/^(DATABASE|LEDGER)_UNAVAILABLE$/);
      }
    };
    const askers = Promise.all(Array.from({ length: 8 }, ask));
    for (let round = 0; round < 12; round++) {
      await sleep(120);
      await killBackends();
    }
    asking = false;
    await askers;
    expect(unlogged).toEqual([]);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));

    const after = await callers.anyone.run(RecordsDocument, { first: 3 });
    expect(after.data?.records.nodes).toHaveLength(3);
  });

  it('a file is handed out as it was, or it is an outage; never as if it were not there', {
    timeout: 60_000,
  }, async () => {
    const files = filesOf(gateway);
    const content = pdf(3 * MEGABYTE);
    const { id } = await files.upload(callers.citizen, content);
    const statuses = new Set<number>();
    let reading = true;
    const read = async () => {
      while (reading) {
        const response = await files.download(callers.citizen, id);
        statuses.add(response.status);
        const whole = await response.arrayBuffer().catch(() => null); // cut off on the way
        if (response.status === 200 && whole) expect(sha256(new Uint8Array(whole))).toBe(sha256(content));
      }
    };
    const readers = Promise.all(Array.from({ length: 6 }, read));
    for (let round = 0; round < 20; round++) {
      await sleep(200);
      await killBackends();
    }
    reading = false;
    await readers;
    expect(statuses).toEqual(new Set([200, 503]));
    const status = async () => (await files.download(callers.citizen, id)).status;
    await expect.poll(status, { timeout: 20_000 }).toBe(200);
  });
});
