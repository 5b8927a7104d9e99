import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intakeFile } from '../../src/intake/intake.ts';
import { fromBuffer } from '../../src/intake/source.ts';
import { approveBatch, refuseBatch } from '../../src/store/supply.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { fixture, PENALTY, penaltyCsv, registerProvider, supply, testIntake, testVault } from '../support/intake.ts';

let db: TestDatabase;
let providers = 0;
const newProvider = () => registerProvider(db.sql, `provider-${++providers}`);

beforeAll(async () => {
  db = await createDatabase();
});
afterAll(() => db.drop());

const state = async () => {
  const [row] = await db.sql`
    select (select count(*)::int from subjects) as subjects, (select count(*)::int from records) as records,
      (select count(*)::int from record_versions) as versions, (select count(*)::int from quarantined_rows) as quarantined`;
  return row;
};

/** The ledger has tests of its own. */
const NO_LINES = { fieldSets: '[]', entries: '[]' };

describe('a file again', () => {
  it('changes nothing when it is the same', async () => {
    const providerId = await newProvider();
    const file = await fixture('penalties-utf8.csv');
    await supply(db.sql, { file, providerId });
    const before = await state();
    const { batch, repeated } = await supply(db.sql, { file, providerId });
    expect(repeated).toBe(true);
    expect(batch).toMatchObject({ rowsRead: 36, rowsAccepted: 0, rowsUnchanged: 23, rowsQuarantined: 13 });
    expect(await state()).toEqual(before);
  });

  it('changes no record when only its bytes differ', async () => {
    const providerId = await newProvider();
    await supply(db.sql, { file: await fixture('penalties-utf8.csv'), providerId });
    const before = await state();
    const { batch } = await supply(db.sql, { file: await fixture('penalties.xlsx'), providerId });
    expect(batch).toMatchObject({ rowsRead: 36, rowsAccepted: 0, rowsUnchanged: 23, rowsQuarantined: 13 });
    expect(await state()).toEqual({ ...before, quarantined: before?.quarantined + 13 });
  });

  it('makes a new version of a changed row, and says what changed and why', async () => {
    const providerId = await newProvider();
    await supply(db.sql, { file: penaltyCsv({}), providerId });
    const change = { '罚款金额（万元）': '0.3', 法定代表人证件号码: '440524188001010014', 备注: '更正' };
    const { batch } = await supply(db.sql, { file: penaltyCsv(change), providerId, reason: '金额有误' });
    expect(batch).toMatchObject({ rowsRead: 1, rowsAccepted: 1 });
    const versions = await db.sql`
      select v.version, v.state, v.change_reason, r.version as disclosed, r.latest_version from record_versions v
      join records r on r.subject_id = v.subject_id and r.no = v.record_no where r.provider_id = ${providerId} order by 1`;
    expect(versions).toMatchObject([
      { version: 1, state: 'STAGED', change_reason: 'first supplied', disclosed: 0, latest_version: 2 },
      { version: 2, change_reason: 'changed: remark, fineYuan, legalRepresentativeId; 金额有误' },
    ]);
  });
});

describe('a change without a reason (Art. 5.1)', () => {
  it.each([undefined, ' '])(
    'is turned away and kept, with %j for one; the rest of the file is taken',
    async (reason) => {
      const providerId = await newProvider();
      await supply(db.sql, { file: penaltyCsv({}), providerId });
      const other = { 行政处罚决定书文号: '鞍市监处罚〔2024〕9号' };
      const file = penaltyCsv({ 备注: '更正' }, other, {});
      const { batch, faults } = await supply(db.sql, { file, providerId, ...(reason ? { reason } : {}) });
      expect(batch).toMatchObject({ rowsRead: 3, rowsAccepted: 1, rowsUnchanged: 1, rowsQuarantined: 1 });
      expect(faults).toEqual([{ code: 'CHANGE_UNEXPLAINED', rows: 1 }]);
      const [row] =
        await db.sql`select row_no, sealed_row is not null as kept from quarantined_rows where batch_id = ${batch.id}`;
      expect(row).toMatchObject({ kept: true });
      const explained = await supply(db.sql, { file: penaltyCsv({ 备注: '更正' }), providerId, reason: '录入有误' });
      expect(explained.batch).toMatchObject({ rowsAccepted: 1, rowsQuarantined: 0 });
    },
  );
});

describe('subjects and records', () => {
  it('are one each, however often a file names them', async () => {
    const providerId = await newProvider();
    const uscc = { '行政相对人代码_1(统一社会信用代码)': '91310115591693856A' };
    const second = { 行政处罚决定书文号: '鞍市监处罚〔2024〕2号' };
    const file = penaltyCsv(uscc, { ...uscc, 备注: '改' }, { ...uscc, ...second }, { ...uscc, ...second });
    const { batch } = await supply(db.sql, { file, providerId, reason: '更正备注' });
    expect(batch).toMatchObject({ rowsRead: 4, rowsAccepted: 3, rowsUnchanged: 1, rowsQuarantined: 0 });
    expect(await db.sql`select id from subjects where uscc = '91310115591693856A'`).toHaveLength(1);
    expect(await db.sql`select no from records where provider_id = ${providerId}`).toHaveLength(2);
  });

  it('keep the identifiers of people sealed', async () => {
    const providerId = await newProvider();
    const person = { 行政相对人类别: '自然人', 行政相对人名称: '王某', '行政相对人代码_1(统一社会信用代码)': '' };
    await supply(db.sql, { file: penaltyCsv({ ...person, '证件号码(自然人)': '34052419800101001X' }), providerId });
    const [found] = await db.sql`
      select i.subject_id, i.scheme, i.sealed, s.uscc, s.kind, r.sealed as record_sealed, v.sealed as version_sealed, encode(r.natural_key, 'hex') as key
      from identifier_directory d join identifiers i using (subject_id) join subjects s on s.id = i.subject_id
      join records r on r.subject_id = s.id join record_versions v on v.subject_id = s.id
      where d.blind_index = ${testVault.blindIndex('RESIDENT_ID', '34052419800101001X')}`;
    expect(found).toMatchObject({ scheme: 'RESIDENT_ID', uscc: null, kind: 'NATURAL_PERSON', record_sealed: null });
    expect(testVault.open(found?.sealed, `identifier:${found?.subject_id}:RESIDENT_ID`)).toBe('34052419800101001X');
    const sealed = testVault.open(found?.version_sealed, `record:${found?.subject_id}:${providerId}:${found?.key}`);
    expect(JSON.parse(sealed)).toEqual({ legalRepresentativeId: PENALTY.法定代表人证件号码 });
  });

  it('are not taken again once deleted', async () => {
    const providerId = await newProvider();
    await supply(db.sql, { file: penaltyCsv({}), providerId });
    await db.sql`update records set state = 'DELETED' where provider_id = ${providerId}`;
    const { batch, faults } = await supply(db.sql, { file: penaltyCsv({ 备注: '再报' }), providerId });
    expect(batch).toMatchObject({ rowsRead: 1, rowsAccepted: 0, rowsQuarantined: 1 });
    expect(faults).toEqual([{ code: 'RECORD_DELETED', rows: 1 }]);
  });

  it('agree when two imports create them at once', async () => {
    const [one, two] = [await newProvider(), await newProvider()];
    const rows = Array.from({ length: 300 }, (_, n) => ({
      '行政相对人代码_1(统一社会信用代码)': `91210300MA77${String(n).padStart(5, '0')}0`,
      行政处罚决定书文号: `并发${n}号`,
    }));
    await Promise.all([one, two].map((providerId) => supply(db.sql, { file: penaltyCsv(...rows), providerId })));
    expect(await db.sql`select uscc from subjects where uscc like '91210300MA77%'`).toHaveLength(300);
  });
});

describe('review (Art. 8(2))', () => {
  const at = new Date('2026-11-21T00:00:00Z');

  it('is somebody else’s, and discloses', async () => {
    const providerId = await newProvider();
    const { batch } = await supply(db.sql, { file: penaltyCsv({}, { 备注: '后一版' }), providerId, reason: '更正' });
    expect(await approveBatch(db.sql, batch.id, { reviewer: '李四', at, lines: NO_LINES })).toBe(
      'REVIEWER_IS_SUPPLIER',
    );
    expect(await approveBatch(db.sql, batch.id, { reviewer: '王五', at, lines: NO_LINES })).toBeNull();
    expect(await approveBatch(db.sql, batch.id, { reviewer: '王五', at, lines: NO_LINES })).toBe('NOT_STAGED');
    const [record] = await db.sql`select * from records where provider_id = ${providerId}`;
    expect(record).toMatchObject({
      version: 2,
      title: '经营过期食品',
      remark: '后一版',
      document_no: '鞍市监处罚〔2024〕1号',
    });
    expect(record?.sealed).not.toBeNull();
    expect(record?.content.fineYuan).toBe('2000');
  });

  it('may refuse; what was refused can be supplied again', async () => {
    const providerId = await newProvider();
    const { batch } = await supply(db.sql, { file: penaltyCsv({}), providerId });
    expect(await refuseBatch(db.sql, batch.id, { reviewer: '王五', at, lines: NO_LINES })).toBeNull();
    const again = await supply(db.sql, { file: penaltyCsv({}, {}), providerId });
    expect(again.batch).toMatchObject({ rowsRead: 2, rowsAccepted: 1, rowsUnchanged: 1 });
    expect(await approveBatch(db.sql, again.batch.id, { reviewer: '王五', at, lines: NO_LINES })).toBeNull();
    expect(
      await db.sql`select version, state from record_versions where batch_id = any(${[batch.id, again.batch.id]}) order by 1`,
    ).toMatchObject([
      { version: 1, state: 'UNDISCLOSED' },
      { version: 2, state: 'DISCLOSED' },
    ]);
  });
});

describe('refused files', () => {
  const take = async (content: Uint8Array | string, providerId: number) => {
    const file = fromBuffer('x', Buffer.from(content));
    const result = await intakeFile(testIntake(db.sql), { file, providerId, suppliedBy: '李四' });
    return result.outcome === 'REFUSED' ? result.code : result.outcome;
  };

  it.each([
    ['', 'FILE_EMPTY'],
    ['\n\n', 'FILE_EMPTY'],
    ['a,b,c\n1,2,3\n', 'FORM_NOT_RECOGNISED'],
    ['%PDF-1.7', 'FORMAT_UNKNOWN'],
    ['PK\u0003\u0004junk', 'WORKBOOK_UNREADABLE'],
  ])('%j: %s', async (content, code) => expect(await take(content, await newProvider())).toBe(code));

  it('come from nobody registered, or from nobody responsible', async () => {
    expect(await take('a', 999_999)).toBe('PROVIDER_UNKNOWN');
    const providerId = await newProvider();
    await db.sql`update organisations set officer = null where id = ${providerId}`;
    expect(await take('a', providerId)).toBe('OFFICER_MISSING');
  });
});

it('no row is ever lost, whatever is in it', async () => {
  const providerId = await newProvider();
  const junk = fc.string({
    unit: fc.constantFrom('a', '1', '"', '鞍', '\n', ',', '\u0000', '\ud800', '无', '/', '《', '%'),
    maxLength: 12,
  });
  const cells = fc.dictionary(fc.constantFrom(...Object.keys(PENALTY)), junk, { maxKeys: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 20 }), async (rows) => {
      const { batch } = await supply(db.sql, { file: penaltyCsv(...rows), providerId });
      expect(batch.rowsRead).toBe(rows.length);
      expect(batch.rowsAccepted + batch.rowsUnchanged + batch.rowsQuarantined).toBe(rows.length);
      const [stored] = await db.sql<{ rows: number }[]>`
        select (select count(*) from quarantined_rows where batch_id = ${batch.id})::int
          + (select count(*) from record_versions where batch_id = ${batch.id})::int as rows`;
      if (!batch.rowsUnchanged) expect(stored?.rows).toBe(rows.length);
    }),
    { numRuns: 50 },
  );
});
