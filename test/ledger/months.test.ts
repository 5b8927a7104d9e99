import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAppender, insertEntries } from '../../src/ledger/append.ts';
import type { Entry } from '../../src/ledger/entry.ts';
import { examineLedger } from '../../src/ledger/examine.ts';
import { makeMonths } from '../../src/ledger/months.ts';
import { listEntries, partnersThatReceived } from '../../src/ledger/read.ts';
import { sequence } from '../../src/ledger/sequence.ts';
import { ledgerSigner, trustIn } from '../../src/ledger/signer.ts';
import { refusalsBeyondAuthority, releasesTo } from '../../src/ledger/watch.ts';
import { type Database, openPools, type Pools } from '../../src/store/database.ts';
import { createDatabase, migrate, type TestDatabase } from '../support/database.ts';
import { ledgerEntry } from '../support/entries.ts';
import { createPreviousDatabase } from '../support/previous.ts';

const signer = ledgerSigner(Buffer.alloc(32, 4), '2103');
const REST = 'entries_rest';

/** Where the entries lie: how many in which part of the ledger. */
async function parts(sql: postgres.Sql): Promise<Record<string, number>> {
  const rows = await sql<{ part: string; count: number }[]>`
    select tableoid::regclass::text as part, count(*)::int as count from ledger.entries group by 1`;
  return Object.fromEntries(rows.map(({ part, count }) => [part.replace('ledger.', ''), count]));
}

describe('a previous installation', () => {
  let database: TestDatabase;
  let pools: Pools;
  const signed = Array.from({ length: 20 }, (_, n) => ledgerEntry(new Date(Date.UTC(2026, n % 4, 15, 0, 0, n)), n));
  const strange = ledgerEntry(new Date('2026-02-03T04:05:06Z'), 20, { id: randomUUID() });
  let before: unknown;

  beforeAll(async () => {
    database = await createPreviousDatabase('0020_ledger_tree');
    pools = openPools(database.url, 1);
    await insertEntries(pools.append, signed.slice(0, 10));
    await database.sql`alter table ledger.entries drop constraint entries_leaf`;
    await database.sql`update ledger.entries set salt = null, leaf = null`;
    await database.sql`truncate ledger.unsequenced`;
    await database.sql`
      alter table ledger.entries add constraint entries_leaf
      check (coalesce(octet_length(salt) = 32 and octet_length(leaf) = 32, false)) not valid`;
    await insertEntries(pools.append, [...signed.slice(10), strange]);
    await sequence({ sql: pools.sequence, signer }, new Date('2026-05-01T00:00:00Z'));
    before = await rows();
    await migrate(database.url);
  });
  afterAll(async () => {
    await pools.close();
    await database.drop();
  });

  const rows = async () => [
    await database.sql`select * from ledger.entries order by id`,
    await database.sql`select * from ledger.field_accesses order by entry_id, field, subject_id, object_no`,
  ];

  it('keeps every row, in its month, or in the rest where its id is not of its time', async () => {
    expect(await rows()).toEqual(before);
    const { [REST]: rest = 0, ...months } = await parts(database.sql);
    expect(months).toMatchObject({ entries_2026_01: 5, entries_2026_02: 5, entries_2026_03: 5, entries_2026_04: 5 });
    expect(rest).toBe(1);
  });

  it('has the ledger that was signed, and goes on with it', async () => {
    await insertEntries(pools.append, [ledgerEntry(new Date(), 21)]);
    await sequence({ sql: pools.sequence, signer }, new Date());
    const examined = await examineLedger(pools.audit, trustIn(signer));
    // The strange one is younger than the tree only in what it says of itself.
    expect(examined).toMatchObject({ findings: [], size: 12, waiting: 0, before: 10 });
  });
});

describe('the months', () => {
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

  it('begin at midnight in Shanghai', async () => {
    const at = new Date('2041-05-31T15:59:59.999Z');
    await insertEntries(pools.append, [ledgerEntry(at, 0), ledgerEntry(new Date(at.getTime() + 1), 1)]);
    expect(await makeMonths(pools.keep, at)).toBe(25);
    expect(await makeMonths(pools.keep, at)).toBe(0);
    expect(await parts(database.sql)).toMatchObject({ entries_2041_05: 1, entries_2041_06: 1 });
  });

  it('are made while gateways append, which notice nothing', async () => {
    const start = Date.UTC(2051, 0, 20);
    const limits = { maxWaiting: 10_000, timeoutMs: 5_000 };
    const appenders = [pools, openPools(database.url, 2)].map(({ append }) => createAppender(append, limits));
    const written: Entry[] = [];
    let over = false;
    const writers = appenders.map(async (appender) => {
      while (!over) {
        const batch = Array.from({ length: 30 }, (_, n) => ledgerEntry(new Date(start + n * 86_400_000), n));
        await Promise.all(batch.map((entry) => appender.append(entry)));
        written.push(...batch);
      }
    });
    for (const month of [2, 1, 0]) await makeMonths(pools.keep, new Date(Date.UTC(2051, month, 20)));
    over = true;
    await Promise.all(writers);
    const [found] = await database.sql`
      select count(*)::int as count, count(*) filter (where tableoid = 'ledger.entries_rest'::regclass)::int as rest,
        (select count(*)::int from ledger.unsequenced join ledger.entries on id = entry_id where at > '2050-01-01') as queued
      from ledger.entries where at > '2050-01-01'`;
    expect(written.length).toBeGreaterThan(0);
    expect(found).toEqual({ count: written.length, rest: 0, queued: written.length });
  });

  it('are not made while somebody reads the rest; the next attempt makes them', async () => {
    const reader = await database.sql.reserve();
    await reader`begin`;
    await reader`select count(*) from ledger.entries`;
    const making = makeMonths(pools.keep, new Date('2061-01-01T00:00:00Z'));
    await expect(
      insertEntries(pools.append, [ledgerEntry(new Date('2061-01-01T00:00:00Z'), 0)]),
    ).resolves.toBeUndefined();
    await reader`commit`;
    reader.release();
    expect(await making).toBe(25);
    expect(await parts(database.sql)).toMatchObject({ entries_2061_01: 1 });
  });

  it('take no entry whose id is of another time', async () => {
    const at = new Date();
    const apart = (ms: number) => ({ ...ledgerEntry(new Date(at.getTime() + ms), 0), at });
    await expect(insertEntries(pools.append, [apart(11 * 60_000)])).rejects.toThrow('entries_id');
    await expect(insertEntries(pools.append, [apart(-11 * 60_000)])).rejects.toThrow('entries_id');
    await insertEntries(pools.append, [apart(9 * 60_000), apart(-9 * 60_000)]);
  });

  it.each(['crg_read', 'crg_write', 'crg_append', 'crg_audit', 'crg_sequence', 'crg_jobs'])(
    '%s cannot make them, or go round the whole',
    async (role) => {
      const as = (statement: string) =>
        database.sql.begin(async (unit) => {
          await unit.unsafe(`set local role ${role}`);
          await unit.unsafe(statement);
        });
      await expect(as('select ledger.make_months(now(), now())')).rejects.toThrow('permission denied');
      await expect(as(`select ledger.make_month('2071-01-01')`)).rejects.toThrow('permission denied');
      await expect(as('select from ledger.entries_rest')).rejects.toThrow('permission denied');
      await expect(as('insert into ledger.entries_2041_05 select * from ledger.entries limit 0')).rejects.toThrow(
        'permission denied',
      );
    },
  );
});

describe('reading a stretch of time', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  const from = new Date('2041-06-10T00:00:00Z');
  const until = new Date('2041-07-10T00:00:00Z');

  it.each<[string, RegExp, (db: Database) => Promise<unknown>]>([
    ['the access log', /^entries_2041_0[67]$/, (db) => listEntries(db, { from, until }, { limit: 5, after: null })],
    [
      'what was released',
      /^entries_2041_0[67]$/,
      (db) => releasesTo(db, ['PARTNER'], from, until, { limit: 5, after: null }),
    ],
    ['refusals', /^entries_2041_0[67]$/, (db) => refusalsBeyondAuthority(db, from, until)],
  ])('%s looks at the months of that time', async (_name, months, read) => {
    await makeMonths(database.sql, new Date('2041-01-01T00:00:00Z'));
    const seen = await partsPlanned(read);
    expect(seen.size).toBe(2);
    for (const part of seen) expect(part).toMatch(months);
  });

  it('recipients until an instant are not looked for after it', async () => {
    const seen = await partsPlanned((db) => partnersThatReceived(db, 1, 2, new Date('2041-01-31T00:00:00Z')));
    expect([...seen].filter((part) => /^entries_2041_(?!01)|^entries_204[23]/.test(part))).toEqual([]);
    expect(seen).toContain('entries_2041_01');
  });

  /** The parts of the ledger that the statements of a reader would look at. */
  async function partsPlanned(read: (db: Database) => Promise<unknown>): Promise<Set<string>> {
    const asked: [string, unknown[]][] = [];
    const logger = { logQuery: (text: string, values: unknown[]) => void asked.push([text, values]) };
    await read(drizzle<Record<string, never>>(database.sql, { logger }));
    const seen = new Set<string>();
    for (const [text, values] of asked) {
      const plan = await database.sql.unsafe(`explain (format json) ${text}`, values as string[]); // as drizzle sends them
      for (const [, name] of JSON.stringify(plan).matchAll(/"Relation Name":"(entries_\w+)"/g)) seen.add(name ?? '');
    }
    return seen;
  }
});
