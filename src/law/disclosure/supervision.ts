import { common, payload } from './case.ts';
import { type ArgumentRules, field, fields, OPEN, type TypeRules } from './field.ts';

const SUPERVISION = field('SUPERVISION');
const REGISTER = field('REGISTER');
const LIABILITY = field('LIABILITY');
const DEPARTMENT_ACT = field('DEPARTMENT_ACT');

/** What is disclosed of supervision: responsible officers, orders to supply, violations and misuse. */
export const supervision: Readonly<Record<string, TypeRules>> = {
  // Whose officers anybody meets is said where they are listed; an organisation meets its own when it appoints them.
  Officer: fields(OPEN, 'name', 'appointedBy', 'appointedAt', 'endedAt'),
  OfficerPayload: payload('officer'),
  SupplyOrder: { ...common(SUPERVISION), ...fields(SUPERVISION, 'provider', 'complyBy', 'reason') },
  SupplyOrderPayload: payload('supplyOrder'),
  Violation: {
    ...common(SUPERVISION),
    ...fields(SUPERVISION, 'item', 'article', 'title', 'party', 'organisation', 'eventDate', 'evidence', 'occurrences'),
    // Who is said to have done it, who reported it and who decided is for those who supervise.
    ...fields(REGISTER, 'doneBy', 'proposedBy', 'decidedBy'),
  },
  ViolationPayload: payload('violation'),
  Liability: {
    ...common(LIABILITY),
    ...fields(
      LIABILITY,
      'misuse',
      'offender',
      'partner',
      'eventDate',
      'fine',
      'confiscation',
      'correctBy',
      'transfers',
      'evidence',
      'occurrences',
    ),
  },
  LiabilityPayload: payload('liability'),
  HeldRowPayload: fields(field('SUPPLY'), 'clientMutationId', 'batch'),
  // Whoever meets a case meets what it rests on.
  EvidenceLink: fields(OPEN, 'kind', 'reference', 'case'),
};

/** What looking for them tells. */
export const supervisionArguments: ArgumentRules = {
  'SupplyOrderFilter.states': 'SupplyOrder.state',
  'SupplyOrderFilter.provider': 'SupplyOrder.provider',
  'ViolationFilter.items': 'Violation.item',
  'ViolationFilter.states': 'Violation.state',
  'ViolationFilter.organisation': 'Violation.organisation',
  'LiabilityFilter.states': 'Liability.state',
  'LiabilityFilter.partner': 'Liability.partner',
};

/** What may be looked for. */
export const supervisionQueries: TypeRules = {
  ...fields(SUPERVISION, 'supplyOrder', 'supplyOrders', 'violation', 'violations'),
  ...fields(LIABILITY, 'liability', 'liabilities'),
};

/** Who may ask for which act at all. */
export const supervisionActs: TypeRules = {
  ...fields(field('OFFICER_ACT'), 'appointOfficer', 'endOfficer'),
  ...fields(field('REVIEWER_ACT'), 'releaseHeldRow', 'refuseHeldRow'),
  ...fields(field('REGISTER_ACT'), 'proposeViolation', 'addEvidence'),
  ...fields(
    DEPARTMENT_ACT,
    'confirmViolation',
    'rejectViolation',
    'orderSupply',
    'confirmCompliance',
    'rescindOrder',
    'requestCircular',
    'recordCircular',
    'openLiability',
    'addLiabilityEvidence',
    'sanctionLiability',
    'dismissLiability',
    'confirmCorrection',
  ),
};
