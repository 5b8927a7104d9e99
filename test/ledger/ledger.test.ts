import fc from 'fast-check';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAppender, insertEntries, LedgerUnavailable } from '../../src/ledger/append.ts';
import { type Entry, fieldSet, OUTCOMES, type Outcome, type Run } from '../../src/ledger/entry.ts';
import { accessesOf, fieldSetsByIds, listEntries } from '../../src/ledger/read.ts';
import { openPools, type Pools } from '../../src/store/database.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { ledgerEntry } from '../support/entries.ts';

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

const AT = new Date('2026-06-01T08:00:00.123Z');

const entry = (runs: readonly Run[], changes: Partial<Entry> = {}): Entry =>
  ledgerEntry(AT, 0, { principal: 'someone', runs, ...changes });

const limits = { maxWaiting: 100, timeoutMs: 2_000 };

describe('an entry', () => {
  const fields = fc.uniqueArray(
    fc.constantFrom('Subject.name', 'Subject.contactPhone', 'PenaltyRecord.title', 'Query.records'),
    { minLength: 1 },
  );
  const objects = fc.array(
    fc.record({ subject: fc.integer({ min: 0, max: 2 ** 52 }), no: fc.integer({ min: 0, max: 1_000 }) }),
    { minLength: 1, maxLength: 5 },
  );
  const outcome = fc.constantFrom(...(Object.keys(OUTCOMES) as Outcome[]));
  const run = fc.record({ fieldSet: fields.map(fieldSet), outcome, objects });

  it('expands to exactly the field accesses it stands for, in SQL and here', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { maxLength: 4 }), async (runs) => {
        const written = entry(runs);
        await insertEntries(pools.append, [written]);
        const expected = runs.flatMap(({ fieldSet: set, outcome: became, objects: touched }) =>
          touched.flatMap(({ subject, no }) =>
            set.fields.map((field) => [subject || null, no || null, field, became].join()),
          ),
        );
        const lines = await database.sql`select * from ledger.field_accesses where entry_id = ${written.id}`;
        const seen = lines.map((line) => [line.subject_id, line.object_no, line.field, line.outcome].join());
        expect(seen.sort()).toEqual(expected.sort());

        const { rows } = await listEntries(pools.audit, {}, { limit: 1000, after: null });
        const row = rows.find(({ id }) => id === written.id);
        const sets = await fieldSetsByIds(
          pools.audit,
          runs.map(({ fieldSet: { id } }) => id),
        );
        const read =
          row &&
          accessesOf(row, null).flatMap((access) =>
            (sets.get(access.fieldSet) ?? []).map((field) =>
              [access.subjectId, access.objectNo, field, access.outcome].join(),
            ),
          );
        expect(read?.sort()).toEqual(expected.sort());
      }),
      { numRuns: 30 },
    );
  });

  it('is written once, however often its commit is repeated', async () => {
    const written = entry([]);
    await insertEntries(pools.append, [written]);
    await insertEntries(pools.append, [written]);
    const [row] = await database.sql`select count(*)::int as n from ledger.entries where id = ${written.id}`;
    expect(row?.n).toBe(1);
  });
});

describe('the appender', () => {
  it('lets many share few commits, and resolves only what is committed', async () => {
    const entries = Array.from({ length: 90 }, () => entry([]));
    const before = await commits();
    const appender = createAppender(pools.append, limits);
    await Promise.all(entries.map((each) => appender.append(each)));
    const [row] =
      await database.sql`select count(*)::int as n from ledger.entries where id in ${database.sql(entries.map(({ id }) => id))}`;
    expect(row?.n).toBe(90);
    expect((await commits()) - before).toBeLessThan(30);
  });

  it('refuses at once when too many wait', async () => {
    const appender = createAppender(pools.append, { ...limits, maxWaiting: 2 });
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => appender.append(entry([]))));
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((result) => result.status === 'rejected' && result.reason instanceof LedgerUnavailable)).toBe(
      true,
    );
    await appender.drain();
  });

  it('rejects and says it is not ready while the ledger cannot be written, and recovers', async () => {
    const appender = createAppender(pools.append, limits);
    expect(await appender.probe()).toBe(true);
    await database.sql`revoke insert on ledger.entries from crg_append`;
    await expect(appender.append(entry([]))).rejects.toBeInstanceOf(LedgerUnavailable);
    expect(await appender.probe()).toBe(false);
    await database.sql`grant insert on ledger.entries to crg_append`;
    await expect(appender.append(entry([]))).resolves.toBeUndefined();
  });

  async function commits(): Promise<number> {
    await database.sql`select pg_stat_force_next_flush()`;
    const [row] =
      await database.sql`select xact_commit::int as n from pg_stat_database where datname = current_database()`;
    return Number(row?.n);
  }
});

describe('the database roles', () => {
  const asRole = async (role: string, statement: string): Promise<string> => {
    const client = database.sql;
    try {
      await client.begin(async (unit: postgres.TransactionSql) => {
        await unit.unsafe(`set local role ${role}`);
        await unit.unsafe(statement);
      });
      return 'allowed';
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  };
  const DENIED = '42501';

  it.each(['crg_read', 'crg_write', 'crg_append', 'crg_audit', 'crg_sequence', 'crg_keep'])(
    '%s cannot change or remove a line of the ledger',
    async (role) => {
      expect(await asRole(role, 'update ledger.entries set principal = null')).toBe(DENIED);
      expect(await asRole(role, 'delete from ledger.entries')).toBe(DENIED);
      expect(await asRole(role, 'truncate ledger.entries')).toBe(DENIED);
      expect(await asRole(role, 'delete from ledger.field_sets')).toBe(DENIED);
    },
  );

  it('appending is all that crg_append can do', async () => {
    expect(await asRole('crg_append', 'select 1 from ledger.entries')).toBe(DENIED);
    expect(await asRole('crg_append', 'select 1 from subjects')).toBe(DENIED);
    expect(
      await asRole(
        'crg_append',
        "insert into ledger.entries select * from json_populate_recordset(null::ledger.entries, '[]')",
      ),
    ).toBe('allowed');
  });

  it('crg_audit reads the ledger and nothing of the subjects; crg_read the other way round', async () => {
    expect(await asRole('crg_audit', 'select 1 from ledger.field_accesses limit 1')).toBe('allowed');
    expect(await asRole('crg_audit', 'select 1 from subjects')).toBe(DENIED);
    expect(await asRole('crg_read', 'select 1 from subjects')).toBe('allowed');
    expect(await asRole('crg_read', 'select 1 from ledger.entries')).toBe(DENIED);
    expect(await asRole('crg_read', "update subjects set name = ''")).toBe(DENIED);
  });
});
