import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { fixture, registerProvider, supply, testVault } from '../support/intake.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createDatabase();
});
afterAll(() => db.drop());

/** The rows of the fixtures that are faulty, by their place in the sheet. */
const FAULTY = [
  [26, '处罚决定日期', 'DATE_WITHOUT_DAY'],
  [27, '处罚决定日期', 'DATE_IMPOSSIBLE'],
  [28, '处罚机关', 'AUTHORITY_NOT_AN_ORGAN'],
  [29, '处罚机关', 'AUTHORITY_NOT_AN_ORGAN'],
  [30, '处罚机关', 'AUTHORITY_NOT_AN_ORGAN'],
  [31, '处罚机关', 'AUTHORITY_NOT_AN_ORGAN'],
  [32, '行政相对人代码_1(统一社会信用代码)', 'IDENTIFIER_AS_NUMBER'],
  [33, '行政相对人代码_1(统一社会信用代码)', 'IDENTIFIER_AS_NUMBER'],
  [34, '行政相对人代码_1(统一社会信用代码)', 'USCC_INVALID'],
  [35, '违法事实', 'MISSING_VALUE'],
  [36, '处罚机关统一社会信用代码', 'OUT_OF_JURISDICTION'],
  [37, '罚款金额（万元）', 'MISSING_VALUE'],
  [38, '罚款金额（万元）', 'AMOUNT_UNREADABLE'],
] as const;

describe.each(['penalties-utf8.csv', 'penalties-gb18030.csv', 'penalties-utf16.csv', 'penalties.xlsx'])(
  '%s',
  (name) => {
    it('gives 23 records and 13 quarantined rows', async () => {
      const providerId = await registerProvider(db.sql, name);
      const { batch } = await supply(db.sql, { file: await fixture(name), providerId });
      expect(batch).toMatchObject({
        rowsRead: 36,
        rowsAccepted: 23,
        rowsUnchanged: 0,
        rowsQuarantined: 13,
        state: 'STAGED',
      });
      const quarantined = await db.sql`
      select row_no, faults, sealed_row from quarantined_rows where batch_id = ${batch.id} order by row_no`;
      expect(quarantined.map(({ row_no, faults }) => [row_no, faults])).toEqual(
        FAULTY.map(([rowNo, column, code]) => [rowNo, [{ column, code }]]),
      );
      const [first] = quarantined;
      expect(testVault.open(first?.sealed_row, `row:${batch.id}:26`)).toContain('2019年1月');
    });
  },
);

it('means the same in every encoding and format', async () => {
  const bodies = await db.sql`
    select p.code, v.row_no, encode(v.digest, 'hex') as digest
    from record_versions v join batches b on b.id = v.batch_id join organisations p on p.id = b.provider_id
    order by v.row_no, p.code`;
  expect(bodies).toHaveLength(4 * 23);
  expect(new Set(bodies.map(({ digest }) => digest)).size).toBe(23);
});

it('reads every dirty value that can be read', async () => {
  const rows = await db.sql`
    select v.row_no, v.body, s.name, s.uscc, s.uscc_check_mismatch from record_versions v
    join batches b on b.id = v.batch_id join subjects s on s.id = v.subject_id
    where b.file_name = 'penalties-utf8.csv' order by v.row_no`;
  const at = (rowNo: number) => rows.find((row) => row.row_no === rowNo);
  const dates = [6, 7, 8, 9, 10].map((rowNo) => at(rowNo)?.body.decisionDate);
  expect(dates).toEqual(['2018-07-27', '2017-07-07', '2016-08-04', '2016-08-04', '2019-01-31']);
  expect([5, 11].map((rowNo) => at(rowNo)?.body.content.penaltyValidUntil)).toEqual([null, null]);
  expect([12, 13, 14, 15, 16, 17].map((rowNo) => at(rowNo)?.body.remark)).toEqual(Array(6).fill(null));
  expect(at(18)?.body.authority).toBe('闽侯县城乡规划局');
  expect(at(19)?.body).toMatchObject({ authority: '汕头市自然资源局', remark: '根据省政府令第270号,受省林业局委托' });
  expect(at(20)).toMatchObject({ uscc: '91330282L07196379D', uscc_check_mismatch: false });
  expect(at(21)).toMatchObject({ uscc: '91310000X072143273', uscc_check_mismatch: false });
  expect(at(22)).toMatchObject({ uscc: '91350203M0001QAY9B', uscc_check_mismatch: true });
  expect(at(23)?.body).toMatchObject({ severity: 'SERIOUS', content: { fineYuan: '31180000' } });
  expect(at(24)?.body.content.fineYuan).toBe('2000');
  expect(at(25)?.name).toBe('示例（北京）有限公司');
});

it('tells numbers of a workbook from text', async () => {
  const providerId = await registerProvider(db.sql, 'typed');
  const { batch } = await supply(db.sql, { file: await fixture('penalties-typed.xlsx'), providerId });
  expect(batch).toMatchObject({ rowsRead: 5, rowsAccepted: 3, rowsQuarantined: 2 });
  const bodies = await db.sql`select body from record_versions where batch_id = ${batch.id} order by row_no`;
  expect(bodies.map(({ body }) => body.decisionDate)).toEqual(['2024-07-01', '2024-07-01', '2024-07-01']);
  expect(bodies[2]?.body.content.fineYuan).toBe('2000');
  const quarantined = await db.sql`select faults from quarantined_rows where batch_id = ${batch.id} order by row_no`;
  expect(quarantined.map(({ faults }) => faults[0].code)).toEqual(['IDENTIFIER_AS_NUMBER', 'IDENTIFIER_AS_NUMBER']);
});
