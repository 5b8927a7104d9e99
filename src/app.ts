import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { createCursors } from './access/cursor.ts';
import { createPlanner } from './access/plan/plan.ts';
import { policyVersion } from './access/policy-version.ts';
import { withShield } from './access/shield.ts';
import type { TokenVerifier } from './access/token.ts';
import type { Keys } from './config.ts';
import type { Services } from './graph/context.ts';
import { createSchema } from './graph/schema.ts';
import { JOBS, type JobName } from './jobs/jobs.ts';
import { systemEntry } from './jobs/system-entry.ts';
import { startWorker, type Worker } from './jobs/worker.ts';
import type { Calendar } from './law/deadlines/calendar.ts';
import { createAppender } from './ledger/append.ts';
import { ledgerSigner } from './ledger/signer.ts';
import type { Identification } from './server/ask.ts';
import { registerEvidence } from './server/evidence/routes.ts';
import { type GraphiqlOptions, registerGraphiql } from './server/graphiql.ts';
import { registerGraphql } from './server/graphql.ts';
import { registerHealth } from './server/health.ts';
import { createHttp } from './server/http.ts';
import { loggable } from './server/log.ts';
import { openPools } from './store/database.ts';
import { createNoticeFeed } from './store/notice-feed.ts';
import { type Organisation, organisationByCode } from './store/organisations.ts';
import { createVault } from './store/vault.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Runs a job now, as of an instant, past the queue. */
    runJob(name: JobName, at: Date): Promise<void>;
  }
}

/** What a gateway is built from; time and identity come from outside. */
export interface AppDependencies {
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly keys: Keys;
  /** Seed of the key that signs the ledger's checkpoints. */
  readonly ledgerKey: Buffer;
  readonly verifyToken: TokenVerifier;
  readonly jurisdiction: string;
  readonly bodyLimit: number;
  /** How long the sender of a file may send nothing, or its reader take nothing; half a minute if not given. */
  readonly fileStallMs?: number;
  readonly logLevel: string;
  /** Where log lines go; standard output if not given. */
  readonly logStream?: { write(line: string): void };
  readonly production: boolean;
  readonly clock: () => Date;
  /** The working days by which due dates are reckoned. */
  readonly calendar: Calendar;
  /** Whether this gateway runs the jobs as they fall due; of several on one database, each job is run by one. */
  readonly jobs: boolean;
  /** The page to try queries on; null: none. */
  readonly graphiql: GraphiqlOptions | null;
}

const FILE_STALL_MS = 30_000;
const LEDGER_LIMITS = { maxWaiting: 5_000, timeoutMs: 5_000 };

/**
 * Wires the floors to a gateway that is ready to listen. Closing it drains: what was accepted is answered and
 * accounted for, then the connections end.
 */
export async function buildApp(dependencies: AppDependencies): Promise<FastifyInstance> {
  const { databaseUrl, poolSize, keys, clock, production } = dependencies;
  const schema = withShield(createSchema());
  const pools = openPools(databaseUrl, poolSize);
  const noticeFeed = createNoticeFeed(pools);
  const appender = createAppender(pools.append, LEDGER_LIMITS);
  const app = createHttp(dependencies);

  registerHealth(app, {
    canRead: () =>
      pools.read.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
    canAccount: () => appender.probe(),
  });
  const services: Services = {
    pools,
    clock,
    calendar: dependencies.calendar,
    vault: createVault(keys.vault),
    cursors: createCursors(keys.cursor),
    planner: createPlanner(schema),
    policyVersion: policyVersion(),
    jurisdiction: { divisionPrefix: dependencies.jurisdiction },
    append: (entry) => appender.append(entry),
    noticeFeed,
    production,
  };
  const identification: Identification = {
    verify: dependencies.verifyToken,
    organisationByCode: rememberFound((code) => organisationByCode(pools.read, code)),
  };
  await registerGraphql(app, { schema, services, identification });
  registerEvidence(app, { services, identification, stallMs: dependencies.fileStallMs ?? FILE_STALL_MS });
  if (dependencies.graphiql) registerGraphiql(app, dependencies.graphiql);
  const stopJobs = registerJobs(app, services, dependencies);
  app.addHook('onClose', async () => {
    await stopJobs();
    await noticeFeed.close();
    await appender.drain();
    await pools.close();
  });
  return app;
}

const POLL_SECONDS = 5;

/** Runs the jobs from when the gateway is ready until the returned function is called, which waits for what runs. */
function registerJobs(
  app: FastifyInstance,
  { pools, clock, ...services }: Services,
  { databaseUrl, jobs, ledgerKey, jurisdiction }: AppDependencies,
): () => Promise<void> {
  const deps = {
    ...services,
    acts: pools.acts,
    read: pools.read,
    audit: pools.audit,
    entry: systemEntry,
    sequencer: { sql: pools.sequence, signer: ledgerSigner(ledgerKey, jurisdiction) },
    keep: pools.keep,
    random: Math.random,
    log: app.log,
  };
  app.decorate('runJob', async (name: JobName, at: Date) => JOBS.find((job) => job.name === name)?.run(deps, at));
  let worker: Worker | null = null;
  if (jobs) {
    const report = (failure: unknown, job: string | null): void =>
      app.log.error({ job, failure: loggable(failure) }, job === null ? 'queue failed' : 'job failed');
    app.addHook('onReady', async () => {
      worker = await startWorker({ databaseUrl, jobs: JOBS, deps, clock, pollSeconds: POLL_SECONDS, report });
    });
  }
  return async () => worker?.stop();
}

/** Code, id and role of a registered organisation never change, so what was found need not be asked again. */
function rememberFound(find: (code: string) => Promise<Organisation | null>) {
  const found = new Map<string, Organisation>();
  return async (code: string): Promise<Organisation | null> => {
    const known = found.get(code) ?? (await find(code));
    if (known) found.set(code, known);
    return known;
  };
}
