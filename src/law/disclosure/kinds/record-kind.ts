import type { Text } from '../../text.ts';
import type { ConsentRecordKind, PublicRecordKind, RecordKind } from '../../vocabulary.ts';
import {
  CASE_FILE,
  type FieldRule,
  fields,
  type Gate,
  gated,
  OPEN,
  PUBLIC,
  RESTRICTED,
  type TypeRules,
} from '../field.ts';

/** All the gateway knows of a kind of record. */
export interface RecordKindRules {
  readonly kind: RecordKind;
  /** The GraphQL type of its records. */
  readonly type: string;
  readonly title: Text;
  /** How long it is disclosed, in words; the dates are computed in `period.ts`. */
  readonly period: Text;
  /** The consent without which no reader sees it; null for public credit information. */
  readonly gate: Gate | null;
  readonly fields: TypeRules;
}

/** The fields that records of every kind have, public ones under the class given. */
const common = (content: FieldRule): TypeRules => ({
  // Reading who is meant, and that the record is disputed, must never be out of reach (Art. 11).
  ...fields(OPEN, 'id', 'subject', 'mark'),
  ...fields(
    content,
    'kind',
    'title',
    'documentNo',
    'authority',
    'sourceName',
    'provider',
    'decisionDate',
    'validFrom',
    'validUntil',
    'severity',
    'disclosedUntil',
    'suppliedAt',
  ),
  ...fields(RESTRICTED, 'state', 'remark', 'versions', 'jointMeasures'),
  ...fields(CASE_FILE, 'objections', 'restorations', 'repairability'),
});

/** A kind of public credit record. */
export const recordKind = (rules: {
  kind: PublicRecordKind;
  type: string;
  title: Text;
  period: Text;
  fields: TypeRules;
}): RecordKindRules =>
  Object.freeze({ ...rules, gate: null, fields: Object.freeze({ ...common(PUBLIC), ...rules.fields }) });

/** A kind of Art. 7.2: every field of its own is opened by the subject's consent to this category. */
export const consentKind = (rules: {
  kind: ConsentRecordKind;
  type: string;
  title: Text;
  fields: readonly string[];
}): RecordKindRules => {
  const rule = gated(rules.kind);
  return Object.freeze({
    kind: rules.kind,
    type: rules.type,
    title: rules.title,
    period: {
      zh: '仅限本人同意的读者、用途与期间',
      en: 'Only for the reader, purpose and time of the subject’s consent',
    },
    gate: rules.kind,
    fields: Object.freeze({ ...common(rule), ...fields(rule, ...rules.fields) }),
  });
};
