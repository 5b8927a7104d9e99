import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertEntries } from '../../src/ledger/append.ts';
import type { BundleHeader } from '../../src/ledger/bundle/format.ts';
import { writeBundle } from '../../src/ledger/bundle/write.ts';
import { openingsOf, provedLines } from '../../src/ledger/prove-entries.ts';
import { listEntries } from '../../src/ledger/read.ts';
import { sequence } from '../../src/ledger/sequence.ts';
import { ledgerSigner, trustIn } from '../../src/ledger/signer.ts';
import { formatKey } from '../../src/ledger/tree/key.ts';
import { verifyBundle } from '../../src/ledger/verify/bundle.ts';
import { openPools, type Pools } from '../../src/store/database.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { ledgerEntry } from '../support/entries.ts';

const AT = new Date('2026-06-01T08:00:00.123Z');
const signer = ledgerSigner(Buffer.alloc(32, 4), '2103');

let database: TestDatabase;
let pools: Pools;

beforeAll(async () => {
  database = await createDatabase();
  pools = openPools(database.url, 2);
});
afterAll(async () => {
  await pools.close();
  await database.drop();
});

const append = (count: number) =>
  insertEntries(
    pools.append,
    Array.from({ length: count }, (_, number) => ledgerEntry(AT, number)),
  );

/** A bundle of all entries, at the newest checkpoint. */
async function bundle(): Promise<string[]> {
  const [newest] = await database.sql<{ size: string; note: string }[]>`
    select size, note from ledger.checkpoints order by size desc limit 1`;
  const { rows } = await listEntries(pools.audit, {}, { limit: 100, after: null });
  const openings = await openingsOf(pools.audit, rows);
  const shown = rows.map((row, at) => ({ row, opening: openings[at] ?? null }));
  const lines = await provedLines(pools.audit, shown, Number(newest?.size));
  const keys = [formatKey(signer.key)];
  const header: BundleHeader = {
    kind: 'BUNDLE',
    version: 1,
    digest: 'sha256',
    keys,
    checkpoint: newest?.note ?? '',
    complete: false,
  };
  let text = '';
  for await (const line of writeBundle(header, each(lines))) text += line;
  return text.split('\n').slice(0, -1);
}

async function* each<T>(items: readonly T[]) {
  for (const item of items) yield await Promise.resolve(item);
}

it('entries of a database prove themselves in a bundle, and those that wait are told apart', async () => {
  await append(21);
  await sequence({ sql: pools.sequence, signer }, AT);
  await append(3);
  const lines = await bundle();
  expect(await verifyBundle(lines, () => trustIn(signer))).toMatchObject({
    findings: [],
    shown: 21,
    withheld: 0,
    pending: 3,
  });
  const changed = lines.map((line) => line.replace('reader 20', 'reader 19'));
  expect((await verifyBundle(changed, () => trustIn(signer))).findings).toHaveLength(1);
});
