import { disclosedUntil } from '../../law/disclosure/period.ts';
import type { Draft, Form } from './form.ts';
import { readRepresentativeId, requireUscc, sealedParts, withDelegation } from './parts.ts';
import { counterpartColumns, readCounterpart } from './subject-2018.ts';

/** Administrative permits, national 双公示 standard of 2018. */
export const permit2018: Form = {
  id: 'PERMIT_2018',
  placeAndTime: { deciding: 'xk_xkjgdm', source: 'xk_lydwdm', decided: 'xk_jdrq' },
  columns: [
    ...counterpartColumns('xk'),
    { field: 'xk_frdb', title: '法定代表人', aliases: ['法定代表人(负责人)', '法定代表人姓名'] },
    { field: 'xk_fr_sfzh', title: '法定代表人身份证号', aliases: ['xk_fr_zjhm', '法定代表人证件号码'] },
    { field: 'xk_xdr_zjlx', title: '证件类型', aliases: ['证件类型(自然人)'] },
    { field: 'xk_xdr_zjhm', title: '证件号码', aliases: ['证件号码(自然人)'] },
    { field: 'xk_xkws', title: '行政许可决定文书名称', required: true, freeText: true },
    { field: 'xk_wsh', title: '行政许可决定文书号', aliases: ['行政许可决定书文号'], required: true },
    { field: 'xk_xklb', title: '许可类别', required: true },
    { field: 'xk_xkzs', title: '许可证书名称', freeText: true },
    { field: 'xk_xkbh', title: '许可编号' },
    { field: 'xk_nr', title: '许可内容', required: true, freeText: true },
    { field: 'xk_jdrq', title: '许可决定日期', required: true },
    { field: 'xk_yxqz', title: '有效期自', required: true },
    { field: 'xk_yxqzi', title: '有效期至', required: true },
    { field: 'xk_xkjg', title: '许可机关', required: true },
    { field: 'xk_xkjgdm', title: '许可机关统一社会信用代码', required: true },
    { field: 'xk_zt', title: '当前状态' },
    { field: 'xk_lydw', title: '数据来源单位', required: true },
    { field: 'xk_lydwdm', title: '数据来源单位统一社会信用代码', required: true },
    { field: 'bz', title: '备注', freeText: true },
  ],
  read(row): Draft {
    const subject = readCounterpart(row, 'xk');
    const organ = row.organ('xk_xkjg');
    const organCode = requireUscc(row, 'xk_xkjgdm');
    const sourceCode = requireUscc(row, 'xk_lydwdm');
    const documentName = row.text('xk_xkws');
    const certificateName = row.text('xk_xkzs');
    const title = documentName ?? certificateName;
    if (title === null) row.fault('xk_xkws', 'MISSING_VALUE');
    const documentNo = row.text('xk_wsh');
    const certificateNo = row.text('xk_xkbh');
    const decisionDate = row.requiredDay('xk_jdrq');
    const validFrom = row.lastDay('xk_yxqz');
    const validUntil = row.lastDay('xk_yxqzi');
    if (validFrom !== null && validUntil !== null && validUntil < validFrom) row.fault('xk_yxqzi', 'DATES_REVERSED');
    // Permits without a document number are told apart by their certificate, else by what they are and when given.
    const number = documentNo ?? certificateNo ?? `${title} ${decisionDate}`;
    return {
      kind: 'PERMIT',
      subject,
      organs: { deciding: organCode?.division ?? null, source: sourceCode?.division ?? null },
      keyParts: [number, organCode?.value ?? ''],
      body: {
        title: title ?? '',
        documentNo,
        authority: organ.name,
        sourceName: row.organ('xk_lydw').name,
        decisionDate,
        validFrom,
        validUntil,
        severity: null,
        disclosedUntil: disclosedUntil('PERMIT', { decisionDate, severity: null, validUntil, providerEnd: null }).until,
        remark: withDelegation(row.text('bz'), organ.delegation),
        content: {
          permitDocumentName: documentName,
          permitCategory: row.required('xk_xklb'),
          certificateName,
          certificateNo,
          permitContent: row.required('xk_nr'),
          permitStatus: row.text('xk_zt'),
          legalRepresentative: row.name('xk_frdb'),
        },
      },
      sealed: sealedParts({ legalRepresentativeId: readRepresentativeId(row, null, 'xk_fr_sfzh') }),
    };
  },
};
