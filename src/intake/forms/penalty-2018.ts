import { disclosedUntil, penaltySeverity } from '../../law/disclosure/period.ts';
import type { RowReader } from '../reader.ts';
import type { Draft, Form } from './form.ts';
import { readRepresentativeId, requireUscc, sealedParts, withDelegation } from './parts.ts';
import { counterpartColumns, readCounterpart } from './subject-2018.ts';

const MAX_DOCUMENT_NO = 128;

/** Several categories stand in one cell. */
export const splitCategories = (text: string): string[] =>
  text.split(/[;；,，、|\s]+/).filter((category) => category !== '');

/** Administrative penalties, national 双公示 standard of 2018. */
export const penalty2018: Form = {
  id: 'PENALTY_2018',
  placeAndTime: { deciding: 'cf_cfjgdm', source: 'cf_sjlydm', decided: 'cf_jdrq' },
  columns: [
    ...counterpartColumns('cf'),
    { field: 'cf_frdb', title: '法定代表人', aliases: ['法定代表人(负责人)', '法定代表人姓名'] },
    { field: 'cf_fr_zjlx', title: '法定代表人证件类型' },
    {
      field: 'cf_fr_zjhm',
      title: '法定代表人证件号码',
      aliases: ['cf_fr_sfzh', '法定代表人身份证号', 'cf_fr_zjhm/cf_fr_sfzh'],
    },
    { field: 'cf_xdr_zjlx', title: '证件类型(自然人)', aliases: ['自然人证件类型'] },
    { field: 'cf_xdr_zjhm', title: '证件号码(自然人)', aliases: ['自然人证件号码'] },
    { field: 'cf_wsh', title: '行政处罚决定书文号', aliases: ['行政处罚决定文书号'], required: true },
    { field: 'cf_wfxw', title: '违法行为类型', required: true, freeText: true },
    { field: 'cf_sy', title: '违法事实', aliases: ['处罚事由'], required: true, freeText: true },
    { field: 'cf_yj', title: '处罚依据', required: true, freeText: true },
    { field: 'cf_cflb', title: '处罚类别', required: true },
    { field: 'cf_nr', title: '处罚内容', aliases: ['处罚结果'], required: true, freeText: true },
    { field: 'cf_nr_fk', title: '罚款金额（万元）' },
    { field: 'cf_nr_wfff', title: '没收违法所得、没收非法财物的金额（万元）' },
    { field: 'cf_nr_zkdx', title: '暂扣或吊销证照名称及编号', freeText: true },
    { field: 'cf_jdrq', title: '处罚决定日期', required: true },
    { field: 'cf_yxq', title: '处罚有效期', required: true },
    { field: 'cf_gsjzq', title: '公示截止期' },
    { field: 'cf_cfjg', title: '处罚机关', required: true },
    { field: 'cf_cfjgdm', title: '处罚机关统一社会信用代码', required: true },
    { field: 'cf_sjly', title: '数据来源单位', required: true },
    { field: 'cf_sjlydm', title: '数据来源单位统一社会信用代码', required: true },
    { field: 'bz', title: '备注', freeText: true },
  ],
  read(row): Draft {
    const subject = readCounterpart(row, 'cf');
    const organ = row.organ('cf_cfjg');
    const organCode = requireUscc(row, 'cf_cfjgdm');
    const sourceCode = requireUscc(row, 'cf_sjlydm');
    const penaltyCategories = splitCategories(row.required('cf_cflb', 100));
    const sanctions = readSanctions(row, penaltyCategories);
    const decisionDate = row.requiredDay('cf_jdrq');
    // A mark for "nothing" is an answer here: a fine has no period of validity.
    if (row.isBlank('cf_yxq')) row.fault('cf_yxq', 'MISSING_VALUE');
    const penaltyValidUntil = row.lastDay('cf_yxq');
    const severity = penaltySeverity({
      categories: penaltyCategories,
      fineYuan: sanctions.fineYuan,
      subjectKind: subject.kind,
    });
    const providerEnd = row.lastDay('cf_gsjzq');
    const representative = row.name('cf_frdb');
    if (representative === null && subject.kind === 'LEGAL_PERSON') row.fault('cf_frdb', 'MISSING_VALUE');
    const documentNo = row.required('cf_wsh', MAX_DOCUMENT_NO);
    const violationType = row.required('cf_wfxw');
    return {
      kind: 'PENALTY',
      subject,
      organs: { deciding: organCode?.division ?? null, source: sourceCode?.division ?? null },
      keyParts: [documentNo, organCode?.value ?? ''],
      body: {
        title: violationType,
        documentNo,
        authority: organ.name,
        sourceName: row.organ('cf_sjly').name,
        decisionDate,
        validFrom: null,
        validUntil: penaltyValidUntil,
        severity,
        disclosedUntil: disclosedUntil('PENALTY', {
          decisionDate,
          severity,
          validUntil: penaltyValidUntil,
          providerEnd,
        }).until,
        remark: withDelegation(row.text('bz'), organ.delegation),
        content: {
          violationType,
          facts: row.required('cf_sy'),
          legalBasis: row.required('cf_yj'),
          penaltyCategories,
          penaltyContent: row.required('cf_nr'),
          ...sanctions,
          penaltyValidUntil,
          legalRepresentative: representative,
          legalRepresentativeIdType: row.text('cf_fr_zjlx'),
        },
      },
      sealed: sealedParts({ legalRepresentativeId: readRepresentativeId(row, 'cf_fr_zjlx', 'cf_fr_zjhm') }),
    };
  },
};

/** Amounts and licences, each of which must be there when the penalty is of its category. */
function readSanctions(row: RowReader, categories: readonly string[]) {
  const sanctions = {
    fineYuan: row.amount('cf_nr_fk'),
    confiscatedYuan: row.amount('cf_nr_wfff'),
    revokedLicence: row.text('cf_nr_zkdx'),
  };
  const includes = (pattern: RegExp) => categories.some((category) => pattern.test(category));
  if (includes(/罚款/) && row.text('cf_nr_fk') === null) row.fault('cf_nr_fk', 'MISSING_VALUE');
  if (includes(/没收/) && row.text('cf_nr_wfff') === null) row.fault('cf_nr_wfff', 'MISSING_VALUE');
  if (includes(/暂扣|吊销/) && sanctions.revokedLicence === null) row.fault('cf_nr_zkdx', 'MISSING_VALUE');
  return sanctions;
}
