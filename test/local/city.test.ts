import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseResidentId, parseUscc } from '../../src/law/identifiers.ts';
import { RECORD_KINDS } from '../../src/law/vocabulary.ts';
import { INHABITANTS } from '../../src/local/city/inhabitants.ts';
import { openCity } from '../../src/local/city/load.ts';
import { createRandom } from '../../src/local/city/random.ts';
import { createVault } from '../../src/store/vault.ts';
import { type CityDatabase, createCityDatabase } from '../support/city.ts';
import { createDatabase } from '../support/database.ts';

let database: CityDatabase;
beforeAll(async () => {
  database = await createCityDatabase();
});
afterAll(() => database.drop());

const counted = (rows: readonly { readonly [name: string]: unknown }[]) =>
  Object.fromEntries(rows.map(({ name, count }) => [name, count]));

describe('inhabitants', () => {
  it('have valid identifiers that are nobody’s', () => {
    for (const { identifier } of INHABITANTS) {
      if (identifier.scheme === 'USCC') expect(parseUscc(identifier.value)).toMatchObject({ checkMismatch: false });
      else expect(parseResidentId(identifier.value)?.birthDate ?? '2000').toSatisfy((date: string) => date < '1950');
    }
    expect(new Set(INHABITANTS.map(({ identifier }) => identifier.value)).size).toBe(360);
  });

  it('are all known to the gateway, with contact details', async () => {
    const rows =
      await database.sql`select kind as name, count(*)::int from subjects where contact_phone is not null group by 1`;
    expect(counted(rows)).toEqual({ LEGAL_PERSON: 240, UNINCORPORATED_ORGANISATION: 60, NATURAL_PERSON: 60 });
  });
});

describe('records', () => {
  it('are there of every kind, each version from a reviewed batch', async () => {
    const rows = await database.sql`select kind as name, count(*)::int from records where version > 0 group by 1`;
    expect(Object.keys(counted(rows)).sort()).toEqual([...RECORD_KINDS].sort());
    const [loose] = await database.sql`
      select count(*)::int from record_versions v left join batches b on b.id = v.batch_id
      where b.id is null or (v.state = 'DISCLOSED') <> (b.state = 'APPROVED')`;
    expect(loose?.count).toBe(0);
  });

  it('account for every row read, and quarantine each blunder for its reason', async () => {
    const batches = await database.sql`
      select file_name as name, state, rows_read, rows_accepted, rows_unchanged, rows_quarantined from batches`;
    for (const row of batches) {
      expect(row.rows_read, row.name).toBe(row.rows_accepted + row.rows_unchanged + row.rows_quarantined);
    }
    const faults = await database.sql`
      select distinct f->>'code' as code from quarantined_rows, jsonb_array_elements(faults) f order by 1`;
    expect(faults.map(({ code }) => code)).toEqual([
      'AMOUNT_UNREADABLE',
      'AUTHORITY_NOT_AN_ORGAN',
      'CATEGORY_UNKNOWN',
      'DATE_IMPOSSIBLE',
      'DATE_WITHOUT_DAY',
      'FORBIDDEN_ILLNESS',
      'IDENTIFIER_AS_NUMBER',
      'MISSING_VALUE',
      'OUT_OF_JURISDICTION',
      'PERSONAL_ID_IN_TEXT',
      'USCC_INVALID',
    ]);
    expect(batches.find(({ name }) => name === '演示-行政处罚-更正.csv')).toMatchObject({
      rows_accepted: 1,
      rows_unchanged: 1,
    });
  });

  it('stand for their situations', async () => {
    const { records } = database.city;
    const rowOf = async ({ subjectId, no }: { subjectId: number; no: number }) =>
      (
        await database.sql`select *, disclosed_until > current_date as open from records where subject_id = ${subjectId} and no = ${no}`
      )[0];
    expect(await rowOf(records.disclosed)).toMatchObject({ version: 1, state: 'ACTIVE', mark: 'NONE', open: true });
    expect(await rowOf(records.corrected)).toMatchObject({ version: 2, content: { fineYuan: '500' } });
    expect(await rowOf(records.disputed)).toMatchObject({ mark: 'DISPUTED', open: true });
    expect(await rowOf(records.checked)).toMatchObject({ mark: 'CHECKED_TRUE' });
    expect(await rowOf(records.stopped)).toMatchObject({ state: 'STOPPED', open: true });
    expect(await rowOf(records.ended)).toMatchObject({ state: 'ACTIVE', open: false });
    expect(await rowOf(records.staged)).toMatchObject({ version: 0, latest_version: 1 });
    const { subjectId, no } = records.corrected;
    const reasons = await database.sql`
      select change_reason from record_versions where subject_id = ${subjectId} and record_no = ${no} order by version`;
    expect(reasons.map((row) => row.change_reason)).toEqual([
      'first supplied',
      'changed: fineYuan, penaltyContent; 经行政复议变更罚款金额',
    ]);
  });
});

describe('loading', () => {
  it('puts every supply and review on the ledger', async () => {
    const rows = await database.sql`select act as name, count(*)::int from ledger.entries group by 1`;
    expect(counted(rows)).toEqual({ supplyRecords: 6, approveBatch: 5 });
  });

  it('is done once, however often and by however many', async () => {
    const empty = await createDatabase();
    try {
      const vault = createVault(database.keys.vault);
      const deps = { sql: empty.sql, vault, clock: () => new Date('2031-05-01T04:00:00Z') };
      const [one, two] = await Promise.all([openCity(deps), openCity(deps)]);
      expect(one).not.toBeNull();
      expect(two).toEqual(one);
      const [subjects] = await empty.sql`select count(*)::int from subjects`;
      expect(subjects?.count).toBe(360);
      const [open] = await empty.sql`
        select count(*)::int from records where kind = 'PENALTY' and version > 0 and disclosed_until > '2031-05-01'`;
      expect(open?.count).toBeGreaterThan(50);
    } finally {
      await empty.drop();
    }
  });

  it('leaves a database alone that holds something else', async () => {
    const taken = await createDatabase();
    try {
      await taken.sql`insert into organisations (code, name, role) values ('theirs', '某局', 'PROVIDER')`;
      const vault = createVault(database.keys.vault);
      expect(await openCity({ sql: taken.sql, vault, clock: () => new Date() })).toBeNull();
      const [subjects] = await taken.sql`select count(*)::int from subjects`;
      expect(subjects?.count).toBe(0);
    } finally {
      await taken.drop();
    }
  });

  it('draws the same numbers each time', () => {
    const draw = () => {
      const random = createRandom(7);
      return [random.below(1000), random.below(1000), random.pick(['a', 'b', 'c'])];
    };
    expect(draw()).toEqual(draw());
  });
});
