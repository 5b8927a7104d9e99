import { type ArgumentRules, CASE_FILE, type FieldRule, field, fields, OPEN, type TypeRules } from './field.ts';

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
  Restoration: { ...common(CASE_FILE), ...fields(CASE_FILE, 'subject', 'record', 'methods') },
  ObjectionPayload: payload('objection'),
};

/** What looking for cases tells about them. */
export const caseArguments: ArgumentRules = {
  'ObjectionFilter.states': 'Objection.state',
  'ObjectionFilter.grounds': 'Objection.ground',
  'RestorationFilter.states': 'Restoration.state',
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
  ...fields(PARTY_ACT, 'closeObjection'),
};
