import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertEntries } from '../../src/ledger/append.ts';
import { examineLedger } from '../../src/ledger/examine.ts';
import { type Sequencer, sequence, TreeNotSigned } from '../../src/ledger/sequence.ts';
import { ledgerSigner, trustIn } from '../../src/ledger/signer.ts';
import { openPools, type Pools } from '../../src/store/database.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { ledgerEntry } from '../support/entries.ts';
import { until } from '../support/until.ts';

const AT = new Date('2026-06-01T08:00:00.123Z');
const signer = ledgerSigner(Buffer.alloc(32, 4), '2103');

let database: TestDatabase;
let pools: Pools;
let sequencer: Sequencer;

beforeAll(async () => {
  database = await createDatabase();
  pools = openPools(database.url, 2);
  sequencer = { sql: pools.sequence, signer };
});
afterAll(async () => {
  await pools.close();
  await database.drop();
});
beforeEach(
  () => database.sql`
  truncate ledger.entries, ledger.unsequenced, ledger.leaves, ledger.nodes, ledger.checkpoints`,
);

/** Appends so many entries, as a gateway does. */
async function appendEntries(count: number): Promise<void> {
  const group = Array.from({ length: count }, (_, second) => ledgerEntry(new Date(AT.getTime() + second), second));
  await insertEntries(pools.append, group);
}

/** Says of the ledger what somebody sees who trusts the key alone. */
const examine = () => examineLedger(pools.audit, trustIn(signer));

/** How many leaves there are, and how many entries. */
async function counts(): Promise<unknown> {
  const [row] = await database.sql`
    select (select count(*)::int from ledger.leaves) as leaves, (select count(*)::int from ledger.entries) as entries,
      (select count(*)::int from ledger.unsequenced) as waiting`;
  return row;
}

describe('the sequencer', () => {
  it('gives every entry its place, and leaves a ledger in which nothing is wrong', async () => {
    await appendEntries(300);
    expect(await sequence(sequencer, AT, 128)).toBe(300);
    await appendEntries(7);
    expect(await sequence(sequencer, AT, 128)).toBe(7);
    expect(await sequence(sequencer, AT, 128)).toBe(0);
    expect(await counts()).toEqual({ leaves: 307, entries: 307, waiting: 0 });
    expect(await examine()).toEqual({ findings: [], size: 307, waiting: 0, before: 0 });
  });

  it('misses no entry that commits after younger ones', async () => {
    const held = await database.sql.reserve();
    await held`begin`;
    await insertEntries(held, [ledgerEntry(AT, 0)]);
    await appendEntries(10);
    expect(await sequence(sequencer, AT)).toBe(10);
    await held`commit`;
    held.release();
    expect(await sequence(sequencer, AT)).toBe(1);
    expect(await examine()).toMatchObject({ findings: [], size: 11 });
  });

  it('is one at a time, of however many gateways, while they append', async () => {
    const siblings = Array.from({ length: 3 }, () => openPools(database.url, 1));
    const appended = Promise.all(Array.from({ length: 20 }, () => appendEntries(25)));
    const rounds = Array.from({ length: 10 }, async () => {
      for (const { sequence: sql } of siblings) await sequence({ sql, signer }, AT, 16);
    });
    await Promise.all([appended, ...rounds]);
    await sequence(sequencer, AT);
    await Promise.all(siblings.map((sibling) => sibling.close()));
    expect(await counts()).toEqual({ leaves: 500, entries: 500, waiting: 0 });
    expect(await examine()).toMatchObject({ findings: [], size: 500 });
  });

  it('killed in the middle of a batch, leaves nothing half done', async () => {
    await appendEntries(40);
    await sequence(sequencer, AT);
    await appendEntries(5_000);
    const killed = openPools(database.url, 1);
    const ended = sequence({ sql: killed.sequence, signer }, AT, 500).then(
      () => 'ended',
      () => 'killed',
    );
    await until(async () => (await leavesStored()) > 40);
    await database.sql`
      select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'crg_sequence' and pid <> pg_backend_pid()`;
    await ended;
    await killed.close();
    expect(await examine()).toMatchObject({ findings: [] });
    await sequence(sequencer, AT);
    expect(await counts()).toEqual({ leaves: 5_040, entries: 5_040, waiting: 0 });
    expect(await examine()).toMatchObject({ findings: [], size: 5_040 });
  });

  it('signs nothing on top of a tree that was changed', async () => {
    await appendEntries(64);
    await sequence(sequencer, AT);
    await appendEntries(1);
    await database.sql`update ledger.nodes set hash = ${randomBytes(32)} where level = 6`;
    await expect(sequence(sequencer, AT)).rejects.toThrow(TreeNotSigned);
    expect(await counts()).toEqual({ leaves: 64, entries: 65, waiting: 1 });
  });
});

describe('entries from before there was a tree', () => {
  it('are counted, and nothing is said of them', async () => {
    await insertEntries(pools.append, [ledgerEntry(AT, 0)]);
    await database.sql`truncate ledger.unsequenced`;
    await database.sql`alter table ledger.entries drop constraint entries_leaf`;
    await database.sql`update ledger.entries set salt = null, leaf = null`;
    await insertEntries(pools.append, [ledgerEntry(new Date(AT.getTime() + 1), 1)]);
    await sequence(sequencer, AT);
    expect(await examine()).toEqual({ findings: [], size: 1, waiting: 0, before: 1 });
  });
});

async function leavesStored(): Promise<number> {
  const [row] = await database.sql<{ count: number }[]>`select count(*)::int as count from ledger.leaves`;
  return row?.count ?? 0;
}
