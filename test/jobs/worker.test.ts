import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Job } from '../../src/jobs/job.ts';
import { migrateQueue } from '../../src/jobs/queue.ts';
import { startWorker, type Worker } from '../../src/jobs/worker.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

const AT = new Date('2026-11-20T02:00:00Z');
const YEARLY = '0 0 1 1 *';

let database: TestDatabase;
let workers: Worker[];

beforeEach(async () => {
  database = await createDatabase();
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await database.drop();
});

/** A job that falls due every minute, or once a year, and when it ran. */
function recorded(
  name: string,
  { schedule = '* * * * *', work = async (_run: number): Promise<void> => undefined } = {},
) {
  const runs: Date[] = [];
  const job: Job<null> = {
    name,
    schedule,
    run: async (_deps, at) => {
      runs.push(at);
      await work(runs.length);
    },
  };
  return { job, runs };
}

/** Starts the worker of one gateway; returns the failures it reports. */
async function start(jobs: readonly Job<null>[]): Promise<[failure: unknown, job: string | null][]> {
  const failures: [unknown, string | null][] = [];
  const report = (failure: unknown, job: string | null) => void failures.push([failure, job]);
  workers.push(
    await startWorker({ databaseUrl: database.url, jobs, deps: null, clock: () => AT, pollSeconds: 0.5, report }),
  );
  return failures;
}

/** How often a job was queued in each minute, and what became of it. */
const queued = (name: string) => database.sql<{ minute: Date; state: string }[]>`
  select date_trunc('minute', created_on) as minute, state::text from jobs.job where name = ${name}`;

describe('the queue', { timeout: 60_000 }, () => {
  it('runs each schedule once, though two gateways serve it', async () => {
    const [one, two] = [recorded('tick'), recorded('tick')];
    await migrateQueue(database.url, [one.job]);
    await Promise.all([start([one.job]), start([two.job])]);
    await until(async () => (await queued('tick')).some(({ state }) => state === 'completed'));
    // Long enough for the other gateway to look as well.
    await sleep(2_000);
    const jobs = await queued('tick');
    expect(new Set(jobs.map(({ minute }) => minute.getTime())).size).toBe(jobs.length);
    expect([...one.runs, ...two.runs]).toEqual(jobs.map(() => AT));
  });

  it('tries again what throws, which holds up no other job', async () => {
    const failing = recorded('failing', {
      work: async (run) => {
        if (run === 1) throw new Error('quotes 91210300MA0000000X');
      },
    });
    const other = recorded('other');
    await migrateQueue(database.url, [failing.job, other.job]);
    const failures = await start([failing.job, other.job]);
    await until(() => other.runs.length > 0 && failing.runs.length > 1);
    expect(failures).toEqual([[expect.any(Error), 'failing']]);
    const [job] = await database.sql`select retry_count, output::text from jobs.job where name = 'failing'`;
    expect(job?.retry_count).toBe(1);
    expect(job?.output ?? '').not.toContain('91210300');
  });

  it('goes on when the database has thrown it out', async () => {
    const { job, runs } = recorded('steady', { schedule: YEARLY });
    await migrateQueue(database.url, [job]);
    await start([job]);
    for (let round = 0; round < 5; round++) {
      await database.sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'crg_jobs'`;
      await sleep(200);
    }
    expect(runs).toEqual([]);
    await database.sql`insert into jobs.job (name) values ('steady')`;
    await until(() => runs.length > 0);
  });

  it('waits for the job that runs when it is stopped', async () => {
    let ended = false;
    const slow = recorded('slow', {
      schedule: YEARLY,
      work: async () => {
        await sleep(2_000);
        ended = true;
      },
    });
    await migrateQueue(database.url, [slow.job]);
    await database.sql`insert into jobs.job (name) values ('slow')`;
    await start([slow.job]);
    await until(() => slow.runs.length > 0);
    expect(ended).toBe(false);
    await workers[0]?.stop();
    expect(ended).toBe(true);
    expect(await queued('slow')).toEqual([expect.objectContaining({ state: 'completed' })]);
  });

  it('is made once by gateways that start together', async () => {
    const { job } = recorded('tick', { schedule: YEARLY });
    await database.sql`drop schema jobs cascade`;
    await database.sql`create schema jobs`;
    await Promise.all([1, 2, 3].map(() => migrateQueue(database.url, [job])));
    expect(await database.sql`select name from jobs.queue`).toEqual([{ name: 'tick' }]);
    expect(await database.sql`select name, cron from jobs.schedule`).toEqual([{ name: 'tick', cron: YEARLY }]);
  });

  it('forgets the schedule of a job that is no more', async () => {
    const [kept, gone] = [recorded('kept'), recorded('gone')];
    await migrateQueue(database.url, [kept.job, gone.job]);
    await migrateQueue(database.url, [kept.job]);
    expect(await database.sql`select name from jobs.schedule`).toEqual([{ name: 'kept' }]);
  });
});

describe('the role of the queue', () => {
  it('changes rows of the queue and nothing else', async () => {
    const { job } = recorded('tick');
    await migrateQueue(database.url, [job]);
    const as = (statement: string) =>
      database.sql.begin(async (sql) => {
        await sql`set local role crg_jobs`;
        await sql.unsafe(statement);
      });
    await expect(as(`update jobs.queue set retry_limit = 9`)).resolves.toBeUndefined();
    for (const statement of ['drop table jobs.job', 'create table jobs.other ()', 'select 1 from public.cases']) {
      await expect(as(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
