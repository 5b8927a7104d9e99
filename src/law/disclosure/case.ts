import { policy, statute } from '../articles.ts';
import {
  type ArgumentRules,
  CASE_FILE,
  CONSENT,
  type FieldRule,
  field,
  fields,
  OPEN,
  RECALL,
  REPAIR_STOP,
  type TypeRules,
} from './field.ts';

/** What every case shows. */
export const common = (rule: FieldRule): TypeRules => ({
  id: OPEN,
  ...fields(rule, 'state', 'openedAt', 'closedAt', 'deadlines', 'events'),
});

/** The answer to an act: the case as the act left it. */
export const payload = (name: string): TypeRules => fields(OPEN, 'clientMutationId', name);

/** What is disclosed of cases: of the procedures, their deadlines and their events. */
export const cases: Readonly<Record<string, TypeRules>> = {
  // Whoever meets a case meets its deadlines and events.
  Deadline: fields(
    OPEN,
    'clock',
    'title',
    'startedAt',
    'dueDate',
    'endsAt',
    'state',
    'metAt',
    'basis',
    'calendar',
    'provisional',
  ),
  CaseEvent: fields(
    OPEN,
    'version',
    'at',
    'act',
    'party',
    'organisation',
    'state',
    'reason',
    'outcome',
    'evidence',
    'basis',
  ),
  Objection: { ...common(CASE_FILE), ...fields(CASE_FILE, 'subject', 'record', 'ground', 'statement', 'result') },
  Restoration: {
    ...common(CASE_FILE),
    ...fields(CASE_FILE, 'subject', 'record', 'methods', 'statement', 'verified', 'acknowledgements'),
    // A partner that must stop learns of which record, how it stands and until when; nothing of the application.
    ...fields(REPAIR_STOP, 'state', 'recordId', 'deadlines'),
  },
  // Reached through a repair or a record only, which decide who meets it.
  Acknowledgement: fields(OPEN, 'party', 'organisation', 'acknowledgedAt'),
  Repairability: fields(OPEN, 'possible', 'possibleFrom', 'rule', 'forwardedTo', 'reason', 'remedy', 'basis'),
  RepairRule: fields(
    OPEN,
    'kind',
    'severity',
    'situation',
    'decidedFrom',
    'decidedUntil',
    'minimumMonths',
    'minimumMonthsSafety',
    'requiredMethods',
    'basis',
  ),
  Recall: {
    id: OPEN,
    ...fields(RECALL, 'record', 'change', 'organisation', 'sentAt', 'acknowledgedAt', 'restoration'),
  },
  RestorationPayload: payload('restoration'),
  RecallPayload: payload('recall'),
  JointMeasurePayload: payload('jointMeasure'),
  ObjectionPayload: payload('objection'),
  Listing: {
    ...common(CASE_FILE),
    ...fields(CASE_FILE, 'subject', 'record', 'provider', 'listName', 'authority', 'notice', 'deliveredAt', 'points'),
    ...fields(CASE_FILE, 'announcedMeasures', 'measures', 'removal'),
  },
  ListingNotice: fields(
    CASE_FILE,
    'reasonsForListing',
    'basisForListing',
    'reasonsForMeasures',
    'basisForMeasures',
    'remedies',
    'conditionsForLifting',
  ),
  DefencePoint: fields(CASE_FILE, 'no', 'statement', 'answer'),
  ListingPayload: payload('listing'),
  ConsentRequest: {
    ...common(CONSENT),
    ...fields(CONSENT, 'subject', 'reader', 'gates', 'purposes', 'validFrom', 'validTo', 'consent'),
    ...fields(CONSENT, 'consequences', 'consequencesDigest'),
  },
  ConsentRequestPayload: payload('request'),
};

/** What looking for cases tells about them. */
export const caseArguments: ArgumentRules = {
  'ObjectionFilter.states': 'Objection.state',
  'ObjectionFilter.grounds': 'Objection.ground',
  'ListingFilter.states': 'Listing.state',
  'RestorationFilter.states': 'Restoration.state',
  'ConsentRequestFilter.states': 'ConsentRequest.state',
};

const SUBJECT_ACT = field('SUBJECT_ACT');
const HANDLER_ACT = field('HANDLER_ACT');
const REVIEWER_ACT = field('REVIEWER_ACT');
const PROVIDER_ACT = field('PROVIDER_ACT');
const PARTY_ACT = field('PARTY_ACT');

/** Who may ask for which act at all; whether it is lawful is for the procedure to say. */
export const acts: TypeRules = {
  ...fields(SUBJECT_ACT, 'fileObjection', 'withdrawObjection', 'disputeResult'),
  ...fields(
    HANDLER_ACT,
    'acceptObjection',
    'refuseObjection',
    'beginCheck',
    'correctOwnFault',
    'tellCorrection',
    'notifyProvider',
    'proposeDeletion',
    'carryOutDeletion',
    'notifyDeletion',
    'notifyResult',
    'transferObjection',
  ),
  ...fields(REVIEWER_ACT, 'confirmDeletion', 'refuseDeletion'),
  ...fields(PROVIDER_ACT, 'replyToCheck'),
  ...fields(
    { ...PROVIDER_ACT, basis: statute('6') },
    'draftListing',
    'amendListing',
    'serveListingNotice',
    'closeDefenceWindow',
    'answerDefence',
    'decideListing',
    'dropListing',
    'removeListing',
  ),
  ...fields({ ...SUBJECT_ACT, basis: statute('6') }, 'stateDefence'),
  ...fields({ ...REVIEWER_ACT, basis: policy('6') }, 'enterListing'),
  ...fields(PARTY_ACT, 'closeObjection'),

  ...fields(SUBJECT_ACT, 'applyForRestoration', 'withdrawRestoration'),
  ...fields(HANDLER_ACT, 'beginVerification', 'reportVerification'),
  ...fields(REVIEWER_ACT, 'grantRestoration', 'refuseRestoration'),
  ...fields(PROVIDER_ACT, 'recordJointMeasure', 'endJointMeasure'),
  ...fields(PARTY_ACT, 'acknowledgeStop'),
  acknowledgeRecall: field('PARTNER_ACT'),
  ...fields(field('CONSENT_ACT'), 'requestConsent', 'showConsequences'),
  ...fields(SUBJECT_ACT, 'giveConsent', 'declineConsent', 'withdrawConsent', 'complainOfCoercion'),
  ...fields(field('DEPARTMENT_ACT'), 'upholdComplaint', 'rejectComplaint'),
};
