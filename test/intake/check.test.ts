import { describe, expect, it } from 'vitest';
import { createCheck } from '../../src/intake/check.ts';
import { openTable } from '../../src/intake/rows.ts';
import { survey } from '../../src/intake/source.ts';
import { residentCheckDigit } from '../../src/law/identifiers.ts';
import { penaltyCsv } from '../support/intake.ts';

const residentId = (birth: string) => {
  const first17 = `210302${birth}001`;
  return first17 + residentCheckDigit(first17);
};
const PERSON = {
  行政相对人名称: '李某某',
  行政相对人类别: '自然人',
  '行政相对人代码_1(统一社会信用代码)': '',
  '证件类型(自然人)': '身份证',
  '证件号码(自然人)': residentId('19800101'),
};

async function check(change: Readonly<Record<string, string>>) {
  const file = penaltyCsv(change);
  const { layout, rows } = await openTable(file, await survey(file));
  const checkRow = createCheck(layout, {
    jurisdiction: { divisionPrefix: '2103' },
    suppliedOn: '2026-11-20',
    isCapacityReviewed: false,
  });
  for await (const batch of rows) for (const row of batch) return checkRow(row);
  throw new Error('no row');
}

async function faultsOf(change: Readonly<Record<string, string>>) {
  const checked = await check(change);
  return 'faulty' in checked ? checked.faulty.faults.map(({ column, code }) => `${column ?? '*'} ${code}`) : [];
}

async function keeps(change: Readonly<Record<string, string>>) {
  const checked = await check(change);
  return 'staged' in checked || checked.faulty.content !== null;
}

describe('whom a row is about (Art. 3)', () => {
  it.each([
    ['an adult', PERSON, []],
    ['someone of 17', { ...PERSON, '证件号码(自然人)': residentId('20070701') }, ['* HELD_FOR_REVIEW']],
    ['someone of 15', { ...PERSON, '证件号码(自然人)': residentId('20090701') }, ['* MINOR_SUBJECT']],
    ['a passport', { ...PERSON, '证件类型(自然人)': '护照', '证件号码(自然人)': 'E12345678' }, ['* HELD_FOR_REVIEW']],
    ['a wrong id', { ...PERSON, '证件号码(自然人)': '340524198001010013' }, ['证件号码(自然人) RESIDENT_ID_INVALID']],
    ['no id', { ...PERSON, '证件号码(自然人)': '' }, ['证件号码(自然人) MISSING_VALUE']],
    ['no category', { 行政相对人类别: '其他' }, ['行政相对人类别 CATEGORY_UNKNOWN']],
    [
      'a resident id for a USCC',
      { '行政相对人代码_1(统一社会信用代码)': residentId('19800101') },
      ['行政相对人代码_1(统一社会信用代码) PERSONAL_ID_MISPLACED'],
    ],
  ])('%s', async (_, change, faults) => expect(await faultsOf(change)).toEqual(faults));

  it('keeps nothing of a minor', async () => {
    expect(await keeps({ ...PERSON, '证件号码(自然人)': residentId('20090701') })).toBe(false);
  });
});

describe('what is collected (Art. 7)', () => {
  it.each([
    ['illness of a person', { ...PERSON, 违法事实: '当事人患有肝炎仍售卖熟食' }, ['违法事实 FORBIDDEN_ILLNESS']],
    ['belief in a remark', { ...PERSON, 备注: '信仰基督教' }, ['备注 FORBIDDEN_RELIGION']],
    ['a column of one’s own', { 血型: 'A型' }, ['* FORBIDDEN_BLOOD_TYPE']],
    ['an empty column of one’s own', { 血型: '' }, []],
    ['income of a person', { ...PERSON, 备注: '年收入10万元' }, ['备注 CONSENT_REQUIRED_INCOME']],
    ['income of a company', { 备注: '年收入10万元' }, []],
    ['a column of incomes', { ...PERSON, 年收入: '10万' }, ['* CONSENT_REQUIRED_INCOME']],
    ['a resident id in a text', { 违法事实: '当事人（身份证号11010519491231002X）' }, ['违法事实 PERSONAL_ID_IN_TEXT']],
    ['the law on infectious diseases', { 处罚依据: '《传染病防治法》第五十三条' }, []],
  ])('%s', async (_, change, faults) => expect(await faultsOf(change)).toEqual(faults));

  it('keeps nothing of what is forbidden, and seals the rest', async () => {
    expect(await keeps({ ...PERSON, 违法事实: '当事人患有肝炎' })).toBe(false);
    expect(await keeps({ ...PERSON, 备注: '年收入10万元' })).toBe(true);
  });
});

describe('place, time and form', () => {
  it.each([
    ['a national organ through a local source', { 处罚机关统一社会信用代码: '11100000MB1234567C' }, []],
    [
      'a source elsewhere',
      { 数据来源单位统一社会信用代码: '11210200MB12345671' },
      ['数据来源单位统一社会信用代码 OUT_OF_JURISDICTION'],
    ],
    ['a decision of tomorrow', { 处罚决定日期: '2026-11-21' }, ['处罚决定日期 DATE_IN_FUTURE']],
    ['revocation of nothing', { 处罚类别: '吊销许可证件' }, ['暂扣或吊销证照名称及编号 MISSING_VALUE']],
    ['an answer that there is no period', { 处罚有效期: '/' }, []],
    ['no answer', { 处罚有效期: '' }, ['处罚有效期 MISSING_VALUE']],
    [
      'everything at once',
      { 违法事实: '', 处罚决定日期: '2022-09-31', '罚款金额（万元）': '若干' },
      ['罚款金额（万元） AMOUNT_UNREADABLE', '处罚决定日期 DATE_IMPOSSIBLE', '违法事实 MISSING_VALUE'],
    ],
  ])('%s', async (_, change, faults) => expect(await faultsOf(change)).toEqual(faults));
});
