/** Who asks: the seven roles of the regulation's parties. */
export const ROLES = ['PUBLIC', 'SUBJECT', 'PROVIDER', 'AGENCY', 'DEPARTMENT', 'PARTNER', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

/** Information subjects (Art. 3). */
export const SUBJECT_KINDS = ['LEGAL_PERSON', 'UNINCORPORATED_ORGANISATION', 'NATURAL_PERSON'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** How a subject is identified. USCC: GB 32100; RESIDENT_ID: GB 11643; the rest are older or special registers. */
export const IDENTIFIER_SCHEMES = [
  'USCC',
  'RESIDENT_ID',
  'ORGANISATION_CODE',
  'BUSINESS_REGISTRATION',
  'TAX_REGISTRATION',
  'PUBLIC_INSTITUTION_CERTIFICATE',
  'SOCIAL_ORGANISATION_CERTIFICATE',
  'OTHER_DOCUMENT',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** Public credit records anyone may meet in a list of records. */
export const PUBLIC_RECORD_KINDS = [
  'REGISTRATION',
  'PERMIT',
  'PENALTY',
  'COMMITMENT',
  'HONOUR',
  'SEVERE_LISTING',
] as const;

/** Information that is taken and shown only with the subject's written consent (Art. 7.2). */
export const CONSENT_RECORD_KINDS = ['INCOME', 'DEPOSIT', 'SECURITIES', 'INSURANCE', 'REAL_ESTATE', 'TAX'] as const;

export const RECORD_KINDS = [...PUBLIC_RECORD_KINDS, ...CONSENT_RECORD_KINDS] as const;
export type PublicRecordKind = (typeof PUBLIC_RECORD_KINDS)[number];
export type ConsentRecordKind = (typeof CONSENT_RECORD_KINDS)[number];
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How grave a penalty is; it decides how long it is disclosed. */
export const SEVERITIES = ['MINOR', 'ORDINARY', 'SERIOUS'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The objection mark that every output of a record carries (Art. 11). */
export const MARK_STATES = ['NONE', 'DISPUTED', 'CHECKED_TRUE'] as const;
export type MarkState = (typeof MARK_STATES)[number];

/**
 * ACTIVE is disclosed within its period; STOPPED is kept but shown to its subject and the bodies only; HIDDEN waits for
 * its deletion, in sight of those who decide.
 */
export const RECORD_STATES = ['ACTIVE', 'STOPPED', 'HIDDEN', 'DELETED'] as const;
export type RecordState = (typeof RECORD_STATES)[number];
