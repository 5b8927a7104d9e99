import type { RowReader } from '../reader.ts';
import type { Column, RowSubject } from './form.ts';
import { type OrganisationFields, organisation, person, readOtherCodes, readUscc, subjectKindOf } from './parts.ts';

/** The columns of the counterpart in a 2018 form, whose codes begin with `prefix` (`cf` penalty, `xk` permit). */
export const counterpartColumns = (prefix: 'cf' | 'xk'): Column[] => [
  { field: `${prefix}_xdr_mc`, title: '行政相对人名称', required: true },
  { field: `${prefix}_xdr_lb`, title: '行政相对人类别', required: true },
  {
    field: `${prefix}_xdr_shxym`,
    title: '行政相对人代码_1(统一社会信用代码)',
    aliases: ['行政相对人代码_1(统一社会信息代码)'],
    required: true,
  },
  { field: `${prefix}_xdr_gszc`, title: '行政相对人代码_2(工商注册号)', aliases: ['行政相对人代码_2(工商登记码)'] },
  { field: `${prefix}_xdr_zzjg`, title: '行政相对人代码_3(组织机构代码)' },
  { field: `${prefix}_xdr_swdj`, title: '行政相对人代码_4(税务登记号)' },
  { field: `${prefix}_xdr_sydw`, title: '行政相对人代码_5(事业单位证书号)' },
  { field: `${prefix}_xdr_shzz`, title: '行政相对人代码_6(社会组织登记证号)' },
];

const otherCodes = (prefix: 'cf' | 'xk'): OrganisationFields => [
  [`${prefix}_xdr_gszc`, 'BUSINESS_REGISTRATION'],
  [`${prefix}_xdr_zzjg`, 'ORGANISATION_CODE'],
  [`${prefix}_xdr_swdj`, 'TAX_REGISTRATION'],
  [`${prefix}_xdr_sydw`, 'PUBLIC_INSTITUTION_CERTIFICATE'],
  [`${prefix}_xdr_shzz`, 'SOCIAL_ORGANISATION_CERTIFICATE'],
];
const OTHER_CODES = { cf: otherCodes('cf'), xk: otherCodes('xk') };

const MAX_NAME = 200;

/** Reads whom a row of a 2018 form is about: organisations need a USCC, natural persons an identity document. */
export function readCounterpart(row: RowReader, prefix: 'cf' | 'xk'): RowSubject {
  row.required(`${prefix}_xdr_mc`, MAX_NAME);
  const name = row.name(`${prefix}_xdr_mc`) ?? '';
  const category = row.required(`${prefix}_xdr_lb`);
  const usccField = `${prefix}_xdr_shxym`;
  const isPerson = category.startsWith('自然人');
  const uscc = isPerson ? null : readUscc(row, usccField);
  const found = subjectKindOf(category, uscc?.value ?? null);
  if (!found && category !== '') row.fault(`${prefix}_xdr_lb`, 'CATEGORY_UNKNOWN');
  if (isPerson) return person(row, name, `${prefix}_xdr_zjlx`, `${prefix}_xdr_zjhm`);
  if (row.text(usccField) === null) row.fault(usccField, 'MISSING_VALUE');
  const others = readOtherCodes(row, OTHER_CODES[prefix]);
  // Behind an unknown category there may be a person.
  return organisation(found?.kind ?? 'LEGAL_PERSON', name, uscc, others, found?.soleProprietor ?? true);
}
