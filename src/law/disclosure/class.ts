import { type Basis, policy, statute } from '../articles.ts';
import type { Text } from '../text.ts';
import type { Role } from '../vocabulary.ts';

/** Under which condition a role may select a field of a class. Whose rows it then sees is `scope.ts`. */
export type Condition =
  | 'ALWAYS'
  | 'PURPOSE'
  | 'CASE'
  | 'ANY_GRANT'
  | 'GRANT'
  | 'GRANT_AND_CONSENT'
  | 'REVIEWER'
  | 'HANDLER_OFFICE'
  | 'REVIEWER_OFFICE'
  | 'NEVER';

/** One row of the matrix: what the class is, why it is so, and each role's condition. */
export interface ClassRule {
  readonly title: Text;
  readonly basis: Basis;
  readonly conditions: Readonly<Record<Role, Condition>>;
}

const row = (zh: string, en: string, basis: Basis, conditions: Record<Role, Condition>): ClassRule =>
  Object.freeze({ title: { zh, en }, basis, conditions: Object.freeze(conditions) });

const ALL: Record<Role, Condition> = {
  PUBLIC: 'ALWAYS',
  SUBJECT: 'ALWAYS',
  PROVIDER: 'ALWAYS',
  AGENCY: 'ALWAYS',
  DEPARTMENT: 'ALWAYS',
  PARTNER: 'ALWAYS',
  AUDITOR: 'ALWAYS',
};
const NONE: Record<Role, Condition> = {
  PUBLIC: 'NEVER',
  SUBJECT: 'NEVER',
  PROVIDER: 'NEVER',
  AGENCY: 'NEVER',
  DEPARTMENT: 'NEVER',
  PARTNER: 'NEVER',
  AUDITOR: 'NEVER',
};

/**
 * The disclosure classes (Art. 4: least data). This is the role × class matrix; every field of the schema
 * belongs to exactly one class.
 */
export const CLASSES = Object.freeze({
  /** Shape of an answer, no information of its own; not a line in the ledger. */
  STRUCTURE: row('结构', 'Structure', statute('4'), ALL),
  OPEN: row('公开的规则与机构信息', 'Open rules and organisations', statute('5.1'), ALL),
  /** Looking for records: which of their fields may be read is judged field by field. */
  SEARCH: row('检索', 'Searching', statute('4'), {
    ...ALL,
    AGENCY: 'PURPOSE',
    DEPARTMENT: 'CASE',
    PARTNER: 'ANY_GRANT',
    AUDITOR: 'NEVER',
  }),
  PUBLIC: row('依法公示的信息', 'Publicly disclosed', statute('4'), {
    ...ALL,
    AGENCY: 'PURPOSE',
    DEPARTMENT: 'CASE',
    PARTNER: 'GRANT',
    AUDITOR: 'NEVER',
  }),
  RESTRICTED: row('限制披露的信息', 'Restricted', statute('9a(3)'), {
    PUBLIC: 'NEVER',
    SUBJECT: 'ALWAYS',
    PROVIDER: 'ALWAYS',
    AGENCY: 'PURPOSE',
    DEPARTMENT: 'CASE',
    PARTNER: 'GRANT',
    AUDITOR: 'NEVER',
  }),
  IDENTIFIER: row('个人身份标识', 'Personal identifiers', statute('4'), {
    ...NONE,
    SUBJECT: 'ALWAYS',
    PROVIDER: 'ALWAYS',
    AGENCY: 'CASE',
    PARTNER: 'GRANT',
  }),
  CONTACT: row('联系方式（须本人同意）', 'Contact details, by consent', policy('5.2'), {
    ...NONE,
    SUBJECT: 'ALWAYS',
    AGENCY: 'CASE',
    PARTNER: 'GRANT_AND_CONSENT',
  }),
  FINANCIAL: row('第七条第二款信息（须本人书面同意）', 'Information of Art. 7.2, by written consent', statute('7.2'), {
    ...NONE,
    SUBJECT: 'ALWAYS',
    PROVIDER: 'ALWAYS',
    AGENCY: 'CASE',
    PARTNER: 'GRANT_AND_CONSENT',
  }),
  MASKED: row('脱敏信息', 'Masked', policy('4'), { ...ALL, PARTNER: 'GRANT', DEPARTMENT: 'CASE', AGENCY: 'PURPOSE' }),
  CASE_FILE: row('异议、修复与列入案卷', 'Case files of objections, repairs and listings', statute('5.1'), {
    ...NONE,
    SUBJECT: 'ALWAYS',
    PROVIDER: 'ALWAYS',
    AGENCY: 'PURPOSE',
    DEPARTMENT: 'CASE',
  }),
  REPAIR_STOP: row('停止披露的确认', 'What whoever must stop needs to know of a repair', statute('13.1'), {
    ...NONE,
    SUBJECT: 'ALWAYS',
    PROVIDER: 'ALWAYS',
    AGENCY: 'PURPOSE',
    DEPARTMENT: 'CASE',
    PARTNER: 'ALWAYS',
  }),
  RECALL: row('更正与停止披露的通知', 'Recalls of what was received', statute('13.1'), {
    ...NONE,
    AGENCY: 'PURPOSE',
    DEPARTMENT: 'ALWAYS',
    PARTNER: 'ALWAYS',
  }),
  OWN: row('本人事务（同意、被查询记录）', 'The subject’s own affairs: consents, who looked', statute('5.1'), {
    ...NONE,
    SUBJECT: 'ALWAYS',
    AGENCY: 'CASE',
    AUDITOR: 'ALWAYS',
  }),
  /** Whoever took part in a consent reads it; who else consented to whom, nobody learns by it. */
  CONSENT: row('同意与征求同意案卷', 'Consents and the requests they answer', statute('7.2'), {
    ...NONE,
    SUBJECT: 'ALWAYS',
    PROVIDER: 'ALWAYS',
    AGENCY: 'CASE',
    DEPARTMENT: 'CASE',
    PARTNER: 'ALWAYS',
    AUDITOR: 'ALWAYS',
  }),
  GRANT: row('授权', 'Grants', statute('9a(3)'), {
    ...NONE,
    AGENCY: 'ALWAYS',
    DEPARTMENT: 'ALWAYS',
    PARTNER: 'ALWAYS',
    AUDITOR: 'ALWAYS',
  }),
  SUPPLY: row('报送批次与退回数据', 'Supplied batches and quarantined rows', statute('8(2)'), {
    ...NONE,
    PROVIDER: 'ALWAYS',
    AGENCY: 'PURPOSE',
  }),
  SUPPLY_ACT: row('报送', 'Supplying records', statute('3'), { ...NONE, PROVIDER: 'ALWAYS' }),
  REVIEW_ACT: row('保密审查决定', 'Deciding the confidentiality review', statute('8(2)'), {
    ...NONE,
    AGENCY: 'REVIEWER',
  }),
  SUBJECT_ACT: row('信息主体办理的事项', 'Acts of the subject', statute('9b'), { ...NONE, SUBJECT: 'ALWAYS' }),
  HANDLER_ACT: row('经办岗办理的事项', 'Acts of the agency’s handler', statute('10'), {
    ...NONE,
    AGENCY: 'HANDLER_OFFICE',
  }),
  REVIEWER_ACT: row('审核岗办理的事项', 'Acts of the agency’s reviewer', policy('9a(2)'), {
    ...NONE,
    AGENCY: 'REVIEWER_OFFICE',
  }),
  PROVIDER_ACT: row('信息提供主体办理的事项', 'Acts of the provider', statute('10'), { ...NONE, PROVIDER: 'ALWAYS' }),
  PARTNER_ACT: row('合作机构办理的事项', 'Acts of a partner', statute('13.1'), { ...NONE, PARTNER: 'ALWAYS' }),
  /** A partner asks whom its grant lets it meet, and nobody else. */
  CONSENT_ACT: row('征求信息主体同意', 'Asking a subject for consent', statute('7.2'), {
    ...NONE,
    PROVIDER: 'ALWAYS',
    AGENCY: 'HANDLER_OFFICE',
    PARTNER: 'ANY_GRANT',
  }),
  DEPARTMENT_ACT: row('主管部门办理的事项', 'Acts of the department', statute('14'), {
    ...NONE,
    DEPARTMENT: 'ALWAYS',
  }),
  /** Several parties can do it; which of them, and when, is the procedure’s to say. */
  PARTY_ACT: row('各方均可办理的事项', 'Acts of several parties', statute('10'), {
    ...NONE,
    SUBJECT: 'ALWAYS',
    PROVIDER: 'ALWAYS',
    AGENCY: 'ALWAYS',
    DEPARTMENT: 'ALWAYS',
    PARTNER: 'ALWAYS',
    AUDITOR: 'ALWAYS',
  }),
  SUPERVISION: row('监督与违法登记', 'Supervision and the register of violations', statute('14'), {
    ...NONE,
    PROVIDER: 'ALWAYS',
    AGENCY: 'ALWAYS',
    DEPARTMENT: 'ALWAYS',
    AUDITOR: 'ALWAYS',
  }),
  NOTICE: row('书面告知', 'Written notices', statute('10'), {
    ...ALL,
    PUBLIC: 'NEVER',
    AUDITOR: 'NEVER',
  }),
  /** Where an organisation has its notices sent besides its inbox. */
  WEBHOOK: row('告知的推送', 'Passing notices on to other systems', policy('10'), {
    ...NONE,
    PROVIDER: 'ALWAYS',
    AGENCY: 'ALWAYS',
    DEPARTMENT: 'ALWAYS',
    PARTNER: 'ALWAYS',
  }),
  REGISTER: row('违法登记中的人员', 'Persons in the register of violations', policy('14'), {
    ...NONE,
    DEPARTMENT: 'ALWAYS',
    AUDITOR: 'ALWAYS',
  }),
  LIABILITY: row('违反约定用途的案件', 'Cases of use beyond the agreed purpose', statute('15a'), {
    ...NONE,
    DEPARTMENT: 'ALWAYS',
    PARTNER: 'ALWAYS',
    AUDITOR: 'ALWAYS',
  }),
  REGISTER_ACT: row('提请登记违法行为', 'Proposing violations', policy('14'), {
    ...NONE,
    AGENCY: 'ALWAYS',
    DEPARTMENT: 'ALWAYS',
    AUDITOR: 'ALWAYS',
  }),
  OFFICER_ACT: row('确定责任人员', 'Naming the responsible officer', statute('8(1)'), {
    ...NONE,
    PROVIDER: 'ALWAYS',
    AGENCY: 'ALWAYS',
    DEPARTMENT: 'ALWAYS',
    PARTNER: 'ALWAYS',
  }),
  STATISTICS: row('统计', 'Statistics', statute('13.2'), {
    ...NONE,
    AGENCY: 'ALWAYS',
    DEPARTMENT: 'ALWAYS',
    AUDITOR: 'ALWAYS',
  }),
  LEDGER: row('查询台账', 'The access ledger', statute('9a(1)'), { ...NONE, AUDITOR: 'ALWAYS' }),
});

/** How much of a thing may be disclosed; see `CLASSES`. */
export type DisclosureClass = keyof typeof CLASSES;
