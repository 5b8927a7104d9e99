import { registerEnumType } from 'type-graphql';
import { OFFICES } from '../law/authority.ts';
import { CLOCKS } from '../law/deadlines/clocks.ts';
import { DEADLINE_STATES } from '../law/deadlines/deadline.ts';
import { GATES } from '../law/disclosure/field.ts';
import { CONSENT } from '../law/procedure/consent.ts';
import { statesOf } from '../law/procedure/diagram.ts';
import { NOTICE_KINDS } from '../law/procedure/effect.ts';
import { CHANGES, DELETIONS, EVIDENCE_KINDS, GROUNDS, type GroundId } from '../law/procedure/grounds.ts';
import { LIABILITY, MISUSES, OFFENDERS, TRANSFERS } from '../law/procedure/liability.ts';
import { LISTING, REMOVAL_GROUNDS } from '../law/procedure/listing.ts';
import type { Act, Case, Machine } from '../law/procedure/machine.ts';
import { OBJECTION } from '../law/procedure/objection.ts';
import { PARTIES } from '../law/procedure/person.ts';
import { REPAIR_METHODS } from '../law/procedure/repair-rules.ts';
import { RESTORATION } from '../law/procedure/restoration.ts';
import { SUPPLY_ORDER } from '../law/procedure/supervision.ts';
import { VIOLATION } from '../law/procedure/violation.ts';
import { AGGREGATION, PURPOSES, purposesOf } from '../law/purposes.ts';
import {
  IDENTIFIER_SCHEMES,
  MARK_STATES,
  RECORD_KINDS,
  RECORD_STATES,
  ROLES,
  SEVERITIES,
  SUBJECT_KINDS,
} from '../law/vocabulary.ts';
import { BATCH_STATES, DELIVERY_STATES, HELD_ROW_DECISIONS } from '../store/tables/index.ts';

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
export const OfficeEnum = enumOf('Office', 'Within an agency: who handles, and who reviews.', OFFICES);
export const ExplainedVerdictEnum = enumOf(
  'ExplainedVerdict',
  'What is said of a field before any data is read.',
  ['ALLOWED', 'NEEDS_CONSENT', 'OVER_SCOPE'],
  {
    NEEDS_CONSENT: { description: 'It may be asked for; without the subject’s consent it is `null`.' },
    OVER_SCOPE: { description: 'It goes beyond the authority: the whole operation is refused.' },
  },
);
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

/** The states of a procedure; NEW is none that anybody meets. */
function stateEnumOf<C extends Case, A extends Act>(name: string, description: string, machine: Machine<C, A>) {
  return enumOf<string>(
    name,
    `${description} See docs/procedures.md.`,
    statesOf(machine).filter((state) => state !== 'NEW'),
  );
}

export const PartyEnum = enumOf('Party', 'In which capacity somebody acts in a case.', PARTIES);
export const ClockEnum = enumOf(
  'Clock',
  'The clocks of the regulation; see docs/procedures.md.',
  Object.keys(CLOCKS) as (keyof typeof CLOCKS)[], // keys of a frozen literal
);
export const DeadlineStateEnum = enumOf('DeadlineState', 'How a deadline stands.', DEADLINE_STATES, {
  AMBER: { description: 'The last day, from 17:00 on.' },
});
const GROUND_IDS = Object.keys(GROUNDS) as GroundId[]; // keys of a frozen literal
export const ObjectionGroundEnum = enumOf(
  'ObjectionGround',
  'The five grounds of Art. 9b.',
  GROUND_IDS,
  Object.fromEntries(
    GROUND_IDS.map((id) => [id, { description: `Art. 9b(${GROUNDS[id].item}) ${GROUNDS[id].title.en}.` }]),
  ),
);
export const ObjectionStateEnum = stateEnumOf('ObjectionState', 'Where the procedure of Art. 10 stands.', OBJECTION);
export const ObjectionEvidenceKindEnum = enumOf(
  'ObjectionEvidenceKind',
  'What a file is to show; each ground needs its own.',
  EVIDENCE_KINDS,
);
export const ChangeEnum = enumOf('RecordChange', 'What changes a record without deleting it.', CHANGES);
export const DeletionEnum = enumOf('RecordDeletion', 'What deletes a record.', DELETIONS);
export const OutcomeEnum = enumOf('ObjectionOutcome', 'What a check can come to.', [
  'UPHELD',
  ...CHANGES,
  ...DELETIONS,
]);
export const ResultEnum = enumOf('ObjectionResult', 'What the applicant can be told, besides a deletion.', [
  'UPHELD',
  ...CHANGES,
]);
export const ListingStateEnum = stateEnumOf('ListingState', 'Where the procedure of Art. 6 stands.', LISTING);
export const RemovalGroundEnum = enumOf('RemovalGround', 'Why a listing ends.', REMOVAL_GROUNDS);
export const RepairMethodEnum = enumOf('RepairMethod', 'The ways of credit repair (Art. 13.1).', REPAIR_METHODS);
export const RecallChangeEnum = enumOf('RecallChange', 'What became of a record that was received.', [
  'STOPPED',
  'CORRECTED',
  'DELETED',
]);
export const RestorationStateEnum = stateEnumOf('RestorationState', 'Where the repair stands.', RESTORATION);

export const GateEnum = enumOf('Gate', 'What a consent opens: contact details, or a category of Art. 7.2.', GATES);
export const ConsentPurposeEnum = enumOf('ConsentPurpose', 'What a consent is given for.', [
  AGGREGATION,
  ...purposesOf('PARTNER'),
]);
export const ConsentRequestStateEnum = stateEnumOf('ConsentRequestState', 'Where the consent stands.', CONSENT);
export const SupplyOrderStateEnum = stateEnumOf('SupplyOrderState', 'Where an order to supply stands.', SUPPLY_ORDER);
export const ViolationStateEnum = stateEnumOf('ViolationState', 'Where a violation stands in the register.', VIOLATION);
export const LiabilityStateEnum = stateEnumOf('LiabilityState', 'Where a case of misuse stands.', LIABILITY);
export const MisuseEnum = enumOf('Misuse', 'What Art. 15a forbids.', MISUSES);
export const OffenderEnum = enumOf('Offender', 'Who is fined; the range depends on it.', OFFENDERS);
export const TransferEnum = enumOf('Transfer', 'Where else a case of misuse has to go.', TRANSFERS);
export const EvidenceLinkKindEnum = enumOf('EvidenceLinkKind', 'What evidence is.', ['CASE', 'LEDGER_ENTRY', 'FILE']);
export const HeldRowDecisionEnum = enumOf('HeldRowDecision', 'What became of a row that was held.', HELD_ROW_DECISIONS);
