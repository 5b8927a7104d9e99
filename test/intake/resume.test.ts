import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { registerProvider } from '../support/intake.ts';

const ROWS = 20_000;
const cli = (name: string) => join(import.meta.dirname, '..', '..', 'src', 'cli', `${name}.ts`);
const key = Buffer.alloc(32, 7).toString('base64');

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await createDatabase();
  await registerProvider(db.sql);
  folder = await mkdtemp(join(tmpdir(), 'credit-rights-import-'));
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true });
});

function run(name: string, ...args: string[]): ChildProcess {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: db.url,
    DATA_DIR: folder,
    VAULT_KEYS: `1:${key}`,
    INDEX_KEY: key,
    CURSOR_KEY: key,
    LEDGER_KEY: key,
  };
  return spawn(process.execPath, [cli(name), ...args], { env, stdio: 'ignore' });
}

const position = async () => {
  const [batch] = await db.sql<{ read: number; accepted: number; quarantined: number; state: string }[]>`
    select rows_read as read, rows_accepted as accepted, rows_quarantined as quarantined, state from batches`;
  const [stored] = await db.sql<{ versions: number; quarantined: number }[]>`
    select (select count(*)::int from record_versions) as versions, (select count(*)::int from quarantined_rows) as quarantined`;
  return { ...(batch ?? { read: 0, accepted: 0, quarantined: 0, state: 'NONE' }), stored };
};

it('goes on where it stopped, however often it is killed', { timeout: 120_000 }, async () => {
  const file = join(folder, 'penalties.csv');
  await once(run('generate', file, '--rows', String(ROWS)), 'exit');
  let before = 0;
  for (let kill = 0; kill < 4; kill++) {
    const importing = run('import', file, '--provider', 'market-supervision');
    while ((await position()).read <= before && importing.exitCode === null) await sleep(10);
    importing.kill('SIGKILL');
    if (importing.signalCode === null && importing.exitCode === null) await once(importing, 'exit');
    // The server may still be finishing the statement of the client that is gone.
    await sleep(500);
    const after = await position();
    expect(after.state).toBe('STAGING');
    expect(after.read).toBeGreaterThan(before);
    expect(after.stored).toEqual({ versions: after.accepted, quarantined: after.quarantined });
    before = after.read;
  }
  const [code] = await once(run('import', file, '--provider', 'market-supervision'), 'exit');
  expect(code).toBe(0);
  expect(await position()).toEqual({
    read: ROWS,
    accepted: ROWS - ROWS / 100,
    quarantined: ROWS / 100,
    state: 'STAGED',
    stored: { versions: ROWS - ROWS / 100, quarantined: ROWS / 100 },
  });
});
