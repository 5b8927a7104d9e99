import { within } from '../store/deadline.ts';
import type { Job } from './job.ts';
import { openQueue } from './queue.ts';

/** What a worker is built from. */
interface WorkerOptions<Deps> {
  readonly databaseUrl: string;
  readonly jobs: readonly Job<Deps>[];
  readonly deps: Deps;
  readonly clock: () => Date;
  /** How often it looks for jobs, at least 0.5. */
  readonly pollSeconds: number;
  /** Hears of every failure; `job` is null where the queue itself failed, as in an outage of the database. */
  readonly report: (failure: unknown, job: string | null) => void;
}

/** Runs jobs from the queue until it is stopped. */
export interface Worker {
  /** Takes no more jobs; resolves once those that run have ended, or are given back to the queue as failed. */
  stop(): Promise<void>;
}

const STOP_LIMIT_MS = 30_000;
/** Less than the queue waits before it gives the job to somebody else: a lost statement must not hold a worker for ever. */
const RUN_LIMIT_MS = 4 * 60_000;

/**
 * Begins to run jobs as they fall due. Each is run by one of the gateways on this database, and by another if that one
 * fails or dies; one that fails is tried again and holds up no other.
 */
export async function startWorker<Deps>({
  databaseUrl,
  jobs,
  deps,
  clock,
  pollSeconds,
  report,
}: WorkerOptions<Deps>): Promise<Worker> {
  const queue = openQueue(databaseUrl, pollSeconds);
  queue.on('error', (failure) => report(asError(failure), null));
  const stop = (): Promise<void> => queue.stop({ graceful: true, timeout: STOP_LIMIT_MS });
  try {
    await queue.start();
    for (const job of jobs) await queue.work(job.name, { pollingIntervalSeconds: pollSeconds }, () => runOne(job));
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { stop };

  async function runOne({ name, run }: Job<Deps>): Promise<void> {
    try {
      await within(RUN_LIMIT_MS, run(deps, clock()));
    } catch (failure) {
      for (const each of failure instanceof AggregateError ? failure.errors : [failure]) report(each, name);
      // The queue keeps what it is thrown, and a message may quote data.
      throw new Error('failed; the log says where');
    }
  }
}

/** The queue tells of some failures by a copy of their properties. */
const asError = (failure: object): Error =>
  failure instanceof Error ? failure : Object.assign(new Error('the queue failed'), failure);
