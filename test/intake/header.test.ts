import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/intake/forms/index.ts';
import { readHeader } from '../../src/intake/header.ts';

const header = (cells: readonly string[]) => readHeader({ rowNo: 1, cells, broken: false });
const titlesOf = (id: string) => FORMS.find((form) => form.id === id)?.columns.map(({ title }) => title) ?? [];
const codesOf = (id: string) =>
  FORMS.find((form) => form.id === id)?.columns.map(({ field }) => field.toUpperCase()) ?? [];

describe('forms', () => {
  it.each(FORMS.map(({ id }) => id))('%s by titles and by codes', (id) => {
    expect(header(titlesOf(id)).form.id).toBe(id);
    expect(header(codesOf(id)).form.id).toBe(id);
    expect(header(titlesOf(id)).places).toEqual(header(codesOf(id)).places);
  });

  it.each([
    '行政相对人代码_1 (统一社会信用代码)',
    '行政相对人代码_1（统一社会信用代码）',
    '行政相对人代码_1(统一社会信用代码)：',
    '行政相对人代码-1（统一社会信用代码）',
    '行政相对人代码＿1',
    '*行政相对人代码_1',
  ])('%s is the column of the USCC', (variant) => {
    const titles = titlesOf('PENALTY_2018').map((title) => (title.includes('代码_1') ? variant : title));
    expect(header(titles).places.get('cf_xdr_shxym')).toBe(2);
  });

  it('names the columns that are missing', () => {
    const titles = titlesOf('PENALTY_2018').filter((title) => title !== '处罚机关' && title !== '备注');
    expect(() => header(titles)).toThrow(
      expect.objectContaining({ code: 'FORM_NOT_RECOGNISED', columns: ['处罚机关'] }),
    );
  });

  it('refuses a column that stands there twice', () => {
    const titles = [...titlesOf('PERMIT_2018'), '许可机关'];
    expect(() => header(titles)).toThrow(expect.objectContaining({ code: 'HEADER_AMBIGUOUS', columns: ['许可机关'] }));
  });

  it('reports what it does not know', () => {
    const layout = header([...titlesOf('PERMIT_2018'), '联系电话', '血型', '年收入']);
    expect(layout.unknownColumns).toEqual(['联系电话', '血型', '年收入']);
    expect([...layout.forbidden.values()]).toEqual(['BLOOD_TYPE']);
    expect([...layout.consent.values()]).toEqual(['INCOME']);
  });
});
