import { describe, expect, it } from 'vitest';
import { clean, isNullMark, readAmount, readCode, readDate, readSerialDate } from '../../src/intake/cells.ts';
import { normaliseName, readOrgan } from '../../src/intake/names.ts';

describe('dates', () => {
  it.each([
    ['1900-1-1 0:00:00', null],
    ['2099-12-31 00:00:00', 'OPEN'],
    ['9999-12-31', 'OPEN'],
    ['长期', 'OPEN'],
    ['2018-7-27', '2018-07-27'],
    ['2017-7-7 0:00:00', '2017-07-07'],
    ['2016-08-04', '2016-08-04'],
    ['2016-08-04T00:00:00Z', '2016-08-04'],
    ['2016/08/04', '2016-08-04'],
    ['2016.8.4', '2016-08-04'],
    ['20160804', '2016-08-04'],
    ['2019年1月31日', '2019-01-31'],
    ['无处罚期限', null],
  ])('%s → %s', (text, value) => expect(readDate(text)).toEqual({ value }));

  it.each([
    ['2022-09-31', 'DATE_IMPOSSIBLE'],
    ['2023-02-29', 'DATE_IMPOSSIBLE'],
    ['2022-00-10', 'DATE_IMPOSSIBLE'],
    ['2019年1月', 'DATE_WITHOUT_DAY'],
    ['2019-01', 'DATE_WITHOUT_DAY'],
    ['2019', 'DATE_WITHOUT_DAY'],
    ['下周', 'DATE_UNREADABLE'],
    ['2019-01/02', 'DATE_UNREADABLE'],
    ['43308', 'DATE_UNREADABLE'],
  ])('%s: %s', (text, fault) => expect(readDate(text)).toEqual({ fault }));

  it('reads the serial numbers of workbooks', () => {
    expect(readSerialDate('45474')).toEqual({ value: '2024-07-01' });
    expect(readSerialDate('20240701')).toEqual({ value: '2024-07-01' });
    expect(readSerialDate('7')).toEqual({ fault: 'DATE_UNREADABLE' });
  });
});

describe('amounts in yuan, from a column in 万元', () => {
  it.each([
    ['0.2', '2000'],
    ['0.123456', '1234.56'],
    ['3,118(万元人民币)', '31180000'],
    ['罚款2000元', '2000'],
    ['2,000.50元', '2000.5'],
    ['0.5万元', '5000'],
    ['1.5亿元', '150000000'],
    ['０．３', '3000'],
    ['0', '0'],
    ['0.0000000', '0'],
  ])('%s → %s', (text, value) => expect(readAmount(text)).toEqual({ value }));

  it.each([
    '罚款2000元，没收500元',
    '贰仟元',
    '-1',
    '2E+3',
    '1,23',
    '100美元',
    '99999999999999999999',
    '0.00000000001',
  ])('%s is no amount', (text) => expect(readAmount(text)).toEqual({ fault: 'AMOUNT_UNREADABLE' }));
});

it.each(['', '— —', '无', '/', '暂无', 'N/A', '-'])('%j means nothing', (text) => expect(isNullMark(text)).toBe(true));

it.each([
  ['\uFEFF　鞍山\u200B ', '鞍山'],
  ["'91310115591693856A", '91310115591693856A'],
  ['="0123"', '0123'],
  ['第一行\n第二行', '第一行 第二行'],
  ['a\u0000b', 'ab'],
])('%j is cleaned to %j', (text, cleaned) => expect(clean(text)).toBe(cleaned));

it.each([
  ['9.13502E+17', { fault: 'IDENTIFIER_AS_NUMBER' }],
  ['913502000728319000', { fault: 'IDENTIFIER_AS_NUMBER' }],
  ['913502000728319549', { value: '913502000728319549' }],
  ['91330282 l07196379d', { value: '91330282l07196379d' }],
])('code %s → %j', (text, read) => expect(readCode(text)).toEqual(read));

describe('names', () => {
  it.each([
    ['示例（北京） 有限公司', '示例（北京）有限公司'],
    ['示例(北京)有限公司', '示例（北京）有限公司'],
    ['Acme  Trading Ltd', 'Acme Trading Ltd'],
    ['阿依努尔•买买提', '阿依努尔·买买提'],
  ])('%s → %s', (text, name) => expect(normaliseName(text)).toBe(name));

  it.each([
    ['闽侯县城乡规划局(2)', '闽侯县城乡规划局', null],
    ['汕头市自然资源局(根据省政府令第270号,受省林业局委托)', '汕头市自然资源局', '根据省政府令第270号,受省林业局委托'],
    ['国家税务总局鞍山市铁东区税务局', '国家税务总局鞍山市铁东区税务局', null],
  ])('%s is %s', (text, name, delegation) => expect(readOrgan(text)).toEqual({ value: { name, delegation } }));

  it.each([
    '浙江省行政权力运行系统-2',
    '东环函〔2022〕13号',
    '39f58a70-a952-4ab2-bf3f-f1aea2655584',
    '2022-09-31',
    '91310115591693856A',
    'X局',
  ])('%s is no organ', (text) => expect(readOrgan(text)).toEqual({ fault: 'AUTHORITY_NOT_AN_ORGAN' }));
});
