import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';

let one: TestGateway;
let two: TestGateway;

beforeAll(async () => {
  one = await startGateway({ jobs: true });
  two = await one.sibling({ jobs: true });
});
afterAll(async () => {
  await two.drain();
  await one.close();
});

const connections = async () =>
  (
    await one.sql`
      select 1 from pg_stat_activity where datname = current_database() and application_name = 'crg_jobs'`
  ).length;

const queued = () => one.sql<{ minute: Date; state: string }[]>`
  select date_trunc('minute', created_on) as minute, state::text from jobs.job where name = 'find-overdue'`;

describe('two gateways on one database', { timeout: 60_000 }, () => {
  it('find what is overdue as time passes, one of them each time', async () => {
    await until(async () => (await queued()).some(({ state }) => state === 'completed'));
    const jobs = await queued();
    expect(new Set(jobs.map(({ minute }) => minute.getTime())).size).toBe(jobs.length);
    const failures = [...one.log, ...two.log].filter((line) => /(job|queue) failed/.test(line));
    expect(failures).toEqual([]);
  });

  it('leave the queue when they are told to stop', async () => {
    expect(await connections()).toBeGreaterThan(0);
    await Promise.all([one.drain(), two.drain()]);
    await until(async () => (await connections()) === 0);
  });
});
