import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLocalPostgres } from '../src/local/postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the superuser of the run's own PostgreSQL; a test file makes a database of its own in it. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL for the whole run, in a folder that goes with it: losing it costs nothing, so it need not sync. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'credit-rights-test-'));
  const postgres = await startLocalPostgres({
    dataDir: join(folder, 'postgres'),
    settings: { max_connections: '300', fsync: 'off', full_page_writes: 'off' },
    log: () => undefined,
  });
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
