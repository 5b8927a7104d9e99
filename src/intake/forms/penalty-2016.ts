import { disclosedUntil, penaltySeverity } from '../../law/disclosure/period.ts';
import type { RowReader } from '../reader.ts';
import type { Draft, Form, RowSubject } from './form.ts';
import {
  type OrganisationFields,
  organisation,
  person,
  readOtherCodes,
  readRepresentativeId,
  readUscc,
  sealedParts,
  subjectKindOf,
  withDelegation,
} from './parts.ts';
import { splitCategories } from './penalty-2018.ts';

const OTHER_CODES: OrganisationFields = [
  ['cf_xdr_zdm', 'ORGANISATION_CODE'],
  ['cf_xdr_gsdj', 'BUSINESS_REGISTRATION'],
  ['cf_xdr_swdj', 'TAX_REGISTRATION'],
];
const DIVISION = /^\d{6}/;

/** Administrative penalties in the columns of 2016, which old systems still export. */
export const penalty2016: Form = {
  id: 'PENALTY_2016',
  placeAndTime: { deciding: 'dfbm', source: 'dfbm', decided: 'cf_jdrq' },
  columns: [
    { field: 'cf_wsh', title: '行政处罚决定书文号', required: true },
    { field: 'cf_cfmc', title: '处罚名称', required: true, freeText: true },
    { field: 'cf_cflb1', title: '处罚类别1', required: true },
    { field: 'cf_cflb2', title: '处罚类别2' },
    { field: 'cf_sy', title: '处罚事由', required: true, freeText: true },
    { field: 'cf_yj', title: '处罚依据', required: true, freeText: true },
    { field: 'cf_xdr_mc', title: '行政相对人名称', required: true },
    { field: 'cf_xdr_shxym', title: '行政相对人代码_1(统一社会信用代码)', required: true },
    { field: 'cf_xdr_zdm', title: '行政相对人代码_2(组织机构代码)' },
    { field: 'cf_xdr_gsdj', title: '行政相对人代码_3(工商登记码)' },
    { field: 'cf_xdr_swdj', title: '行政相对人代码_4(税务登记号)' },
    { field: 'cf_xdr_sfz', title: '行政相对人代码_5(居民身份证号)', aliases: ['行政相对人代码_5(居民身份证号码)'] },
    { field: 'cf_fr', title: '法定代表人姓名', aliases: ['法定代表人'] },
    { field: 'cf_jg', title: '处罚结果', required: true, freeText: true },
    { field: 'cf_jdrq', title: '处罚决定日期', required: true },
    { field: 'cf_gsjzq', title: '公示截止期' },
    { field: 'cf_xzjg', title: '处罚机关', required: true },
    { field: 'cf_zt', title: '当前状态' },
    { field: 'dfbm', title: '地方编码', required: true },
    { field: 'sjc', title: '数据更新时间戳' },
    { field: 'bz', title: '备注', freeText: true },
  ],
  read(row): Draft {
    const subject = readSubject(row);
    const organ = row.organ('cf_xzjg');
    const title = row.required('cf_cfmc');
    const penaltyCategories = splitCategories(`${row.required('cf_cflb1')} ${row.text('cf_cflb2') ?? ''}`);
    const decisionDate = row.requiredDay('cf_jdrq');
    // The columns of 2016 hold no amount; the result is a text that often holds several.
    const severity = penaltySeverity({ categories: penaltyCategories, fineYuan: null, subjectKind: subject.kind });
    const providerEnd = row.lastDay('cf_gsjzq');
    const documentNo = row.required('cf_wsh');
    const division = readDivision(row);
    return {
      kind: 'PENALTY',
      subject,
      organs: { deciding: division, source: null },
      keyParts: [documentNo, organ.name],
      body: {
        title,
        documentNo,
        authority: organ.name,
        sourceName: null,
        decisionDate,
        validFrom: null,
        validUntil: null,
        severity,
        disclosedUntil: disclosedUntil('PENALTY', { decisionDate, severity, validUntil: null, providerEnd }).until,
        remark: withDelegation(row.text('bz'), organ.delegation),
        content: {
          violationType: title,
          facts: row.required('cf_sy'),
          legalBasis: row.required('cf_yj'),
          penaltyCategories,
          penaltyContent: row.required('cf_jg'),
          fineYuan: null,
          confiscatedYuan: null,
          revokedLicence: null,
          penaltyValidUntil: null,
          legalRepresentative: row.name('cf_fr'),
        },
      },
      sealed: sealedParts({
        // Beside a code of an organisation, the resident id is its operator's.
        legalRepresentativeId: subject.kind === 'NATURAL_PERSON' ? null : readRepresentativeId(row, null, 'cf_xdr_sfz'),
      }),
    };
  },
};

/** The kind of subject follows from the codes: the form has no category. */
function readSubject(row: RowReader): RowSubject {
  row.required('cf_xdr_mc');
  const name = row.name('cf_xdr_mc') ?? '';
  const uscc = readUscc(row, 'cf_xdr_shxym');
  const others = readOtherCodes(row, OTHER_CODES);
  const hasCode = row.text('cf_xdr_shxym') !== null || others.length > 0;
  if (!hasCode && row.text('cf_xdr_sfz') !== null) return person(row, name, null, 'cf_xdr_sfz');
  if (!hasCode) row.fault('cf_xdr_shxym', 'IDENTIFIER_MISSING');
  const found = subjectKindOf('法人', uscc?.value ?? null);
  const proprietor = found?.soleProprietor === true || row.text('cf_xdr_sfz') !== null;
  return organisation(proprietor ? 'UNINCORPORATED_ORGANISATION' : 'LEGAL_PERSON', name, uscc, others, proprietor);
}

function readDivision(row: RowReader): string | null {
  const division = DIVISION.exec(row.required('dfbm'))?.[0] ?? null;
  if (division === null && row.text('dfbm') !== null) row.fault('dfbm', 'OUT_OF_JURISDICTION');
  return division;
}
