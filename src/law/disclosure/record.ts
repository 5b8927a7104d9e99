import { type ArgumentRules, fields, OPEN, RESTRICTED, type TypeRules } from './field.ts';
import { KINDS } from './kinds/index.ts';

/** What is disclosed of records: one entry per kind, and the parts that all kinds share. */
export const record: Readonly<Record<string, TypeRules>> = {
  ...Object.fromEntries(Object.values(KINDS).map(({ type, fields: rules }) => [type, rules])),
  ObjectionMark: fields(OPEN, 'state', 'since', 'statement'),
  RecordVersion: fields(RESTRICTED, 'version', 'changeReason', 'suppliedAt', 'disclosedAt', 'source'),
  JointMeasure: { id: OPEN, ...fields(RESTRICTED, 'measure', 'organisation', 'begunAt', 'endedAt') },
  RecordSource: fields(RESTRICTED, 'provider', 'fileName', 'row'),
};

/** What searching for records tells about them. */
export const recordArguments: ArgumentRules = {
  'RecordFilter.kinds': 'CreditRecord.kind',
  'RecordFilter.decidedFrom': 'CreditRecord.decisionDate',
  'RecordFilter.decidedUntil': 'CreditRecord.decisionDate',
  'RecordFilter.severities': 'CreditRecord.severity',
  'RecordFilter.titleStartsWith': 'CreditRecord.title',
  'RecordFilter.documentNo': 'CreditRecord.documentNo',
  'RecordFilter.provider': 'CreditRecord.provider',
  'RecordFilter.mark': 'CreditRecord.mark',
  'RecordSort.DECISION_DATE_DESC': 'CreditRecord.decisionDate',
  'RecordSort.DECISION_DATE_ASC': 'CreditRecord.decisionDate',
};
