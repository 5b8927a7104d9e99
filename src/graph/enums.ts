import { registerEnumType } from 'type-graphql';
import { NOTICE_KINDS } from '../law/procedure/effect.ts';
import { PURPOSES } from '../law/purposes.ts';
import {
  IDENTIFIER_SCHEMES,
  MARK_STATES,
  RECORD_KINDS,
  RECORD_STATES,
  ROLES,
  SEVERITIES,
  SUBJECT_KINDS,
} from '../law/vocabulary.ts';
import { BATCH_STATES, DELIVERY_STATES } from '../store/tables/index.ts';

/** An enum type of the schema from a list of the law. */
function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  valuesConfig: Partial<Record<Value, { description: string }>> = {},
): Record<Value, Value> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>; // keys are the values
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}

export const RoleEnum = enumOf('Role', 'Who asks.', ROLES);
export const SubjectKindEnum = enumOf('SubjectKind', 'What kind of information subject (Art. 3).', SUBJECT_KINDS);
export const RecordKindEnum = enumOf('RecordKind', 'What a record is about; see `catalogue`.', RECORD_KINDS);
export const SeverityEnum = enumOf(
  'Severity',
  'How grave a penalty is; it decides how long it is disclosed.',
  SEVERITIES,
);
export const MarkStateEnum = enumOf('MarkState', 'The state of the objection mark (Art. 11).', MARK_STATES);
export const RecordStateEnum = enumOf('RecordState', 'Whether a record is disclosed.', RECORD_STATES);
export const IdentifierSchemeEnum = enumOf('IdentifierScheme', 'How a subject is identified.', IDENTIFIER_SCHEMES);
export const BatchStateEnum = enumOf('BatchState', 'Where a supplied file stands.', BATCH_STATES);
export const PurposeEnum = enumOf(
  'Purpose',
  'What a request reads for; declared in the header `x-purpose`.',
  Object.keys(PURPOSES) as (keyof typeof PURPOSES)[], // keys of a frozen literal
);
export const EntryOutcomeEnum = enumOf('EntryOutcome', 'What became of an operation.', [
  'RELEASED',
  'REFUSED',
  'FAILED',
]);
export const AccessOutcomeEnum = enumOf('AccessOutcome', 'What became of the fields of an object.', [
  'RELEASED',
  'HIDDEN',
  'REFUSED',
  'FAILED',
]);
export const SubjectSortEnum = enumOf('SubjectSort', 'How subjects are sorted.', ['NAME_ASC', 'NAME_DESC']);
export const RecordSortEnum = enumOf('RecordSort', 'How records are sorted.', [
  'DECISION_DATE_DESC',
  'DECISION_DATE_ASC',
]);
export const ConsentStateEnum = enumOf('ConsentState', 'Whether a consent opens anything now.', [
  'NOT_YET',
  'VALID',
  'EXPIRED',
  'WITHDRAWN',
]);
export const NoticeKindEnum = enumOf('NoticeKind', 'What a written notice tells.', NOTICE_KINDS);
export const NoticeChannelEnum = enumOf('NoticeChannel', 'The way by which a notice is delivered.', [
  'INBOX',
  'WEBHOOK',
]);
export const DeliveryStateEnum = enumOf('DeliveryState', 'How a delivery stands.', DELIVERY_STATES, {
  PENDING: { description: 'It will be attempted, again if it failed.' },
  DELIVERED: { description: 'It has arrived.' },
  DEAD: { description: 'Given up; `retryDeadNotices` begins anew.' },
  DROPPED: { description: 'The webhook was removed before it arrived.' },
});
