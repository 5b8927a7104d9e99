import { type ConstructorOptions, PgBoss } from 'pg-boss';
import type { Job } from './job.ts';

/** The queue's own schema; no other table lives there. */
const SCHEMA = 'jobs';
const STATEMENT_TIMEOUT_MS = 10_000;

/** What the queue knows of a job. */
type Planned = Pick<Job<never>, 'name' | 'schedule'>;

/**
 * Brings the queue to the library's newest schema, and its queues and schedules to the given jobs. Runs as the owner,
 * after the migrations, which make its schema and role; gateways that start together wait for each other.
 */
export async function migrateQueue(url: string, jobs: readonly Planned[]): Promise<void> {
  const boss = new PgBoss({ ...connectionTo(url), max: 1, createSchema: false, supervise: false, schedule: false });
  let failure: unknown = null;
  boss.on('error', (error) => {
    failure ??= error;
  });
  try {
    await boss.start();
    for (const { name, schedule } of jobs) {
      await boss.createQueue(name, { policy: 'exclusive' });
      // A queue that was there already has the habits of an older edition.
      await boss.updateQueue(name, QUEUE);
      await boss.schedule(name, schedule, null, { tz: 'Asia/Shanghai' });
    }
    const names = new Set(jobs.map(({ name }) => name));
    for (const { name } of await boss.getSchedules()) if (!names.has(name)) await boss.unschedule(name);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failure !== null) throw failure;
}

/**
 * How a job is treated, besides `exclusive`: one that waits or runs is not queued again. A failure is tried again
 * within a minute, then when the job next falls due; what dies with its gateway is taken up by another.
 */
const QUEUE = Object.freeze({
  retryLimit: 3,
  retryDelay: 5,
  retryBackoff: true,
  expireInSeconds: 5 * 60,
  deleteAfterSeconds: 24 * 60 * 60,
});

/** The queue as a gateway serves it, with the rights of `crg_jobs`: it changes rows and never a table. */
export function openQueue(url: string, pollSeconds: number): PgBoss {
  return new PgBoss({
    ...connectionTo(url),
    max: 4,
    options: `-c role=crg_jobs -c statement_timeout=${STATEMENT_TIMEOUT_MS}`,
    // Schedules become jobs through a queue of their own; a whole number.
    cronWorkerIntervalSeconds: Math.ceil(pollSeconds),
    migrate: false,
    createSchema: false,
    // What only the owner of the tables can do, or an operator would look after.
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
  });
}

function connectionTo(url: string): ConstructorOptions {
  const address = new URL(url);
  // Its driver would read `sslmode=require` as verify-full, ours and PostgreSQL's own as what it says.
  if (address.searchParams.has('sslmode')) address.searchParams.set('uselibpqcompat', 'true');
  return { connectionString: address.toString(), application_name: 'crg_jobs', schema: SCHEMA };
}
