import type { Text } from './text.ts';
import type { Role } from './vocabulary.ts';

/** What a reader may declare to be reading for (Art. 4), and which roles may declare it. */
export const PURPOSES = Object.freeze({
  PUBLIC_INQUIRY: { title: { zh: '社会公众查询', en: 'Public inquiry' }, roles: ['PUBLIC'] },
  OWN_RECORD: { title: { zh: '查询本人信息', en: 'Reading one’s own record' }, roles: ['SUBJECT'] },
  SUPPLY: { title: { zh: '报送与维护信息', en: 'Supplying and maintaining records' }, roles: ['PROVIDER'] },
  OBJECTION_CHECK: { title: { zh: '异议核查', en: 'Checking an objection' }, roles: ['AGENCY', 'PROVIDER'] },
  REPAIR_REVIEW: { title: { zh: '信用修复审核', en: 'Reviewing a credit repair' }, roles: ['AGENCY', 'PROVIDER'] },
  CONFIDENTIALITY_REVIEW: { title: { zh: '保密审查', en: 'Confidentiality review' }, roles: ['AGENCY'] },
  DATA_QUALITY: { title: { zh: '数据质量核验', en: 'Data quality check' }, roles: ['AGENCY'] },
  SUPERVISION: { title: { zh: '监督管理', en: 'Supervision' }, roles: ['DEPARTMENT'] },
  CREDIT_ASSESSMENT: { title: { zh: '信用评估', en: 'Credit assessment' }, roles: ['PARTNER'] },
  PUBLIC_PROCUREMENT: { title: { zh: '政府采购与招标投标', en: 'Public procurement' }, roles: ['PARTNER'] },
  ADMINISTRATIVE_APPROVAL: { title: { zh: '行政审批', en: 'Administrative approval' }, roles: ['PARTNER'] },
  AUDIT: { title: { zh: '审计', en: 'Audit' }, roles: ['AUDITOR'] },
} satisfies Record<string, { title: Text; roles: readonly Role[] }>);

export type Purpose = keyof typeof PURPOSES;

/** Taking what Art. 7.2 names into the records: nobody reads for it, but a consent may be given to it. */
export const AGGREGATION = 'AGGREGATION';

/** What a subject may consent to: one of the purposes a partner reads for, or aggregation. */
export type ConsentPurpose = Purpose | typeof AGGREGATION;

/** Roles that act for exactly one purpose need not declare it. */
const IMPLIED: Partial<Record<Role, Purpose>> = {
  PUBLIC: 'PUBLIC_INQUIRY',
  SUBJECT: 'OWN_RECORD',
  PROVIDER: 'SUPPLY',
  DEPARTMENT: 'SUPERVISION',
  AUDITOR: 'AUDIT',
};

/** The purposes a role may declare. */
export function purposesOf(role: Role): Purpose[] {
  const entries = Object.entries(PURPOSES) as [Purpose, { roles: readonly Role[] }][]; // keys of a frozen literal
  return entries.filter(([, { roles }]) => roles.includes(role)).map(([purpose]) => purpose);
}

/**
 * The purpose under which a request is judged: the declared one if the role may have it, the implied one if
 * none was declared, `null` if the role must declare one and did not, `'UNKNOWN'` if it may not have this one.
 */
export function purposeOf(role: Role, declared: string | null): Purpose | null | 'UNKNOWN' {
  if (declared === null) return IMPLIED[role] ?? null;
  return purposesOf(role).find((purpose) => purpose === declared) ?? 'UNKNOWN';
}
