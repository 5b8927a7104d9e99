import { randomBytes } from 'node:crypto';
import type { Role } from '../law/vocabulary.ts';
import type { Entry } from '../ledger/entry.ts';
import { uuidv7 } from '../ledger/uuid.ts';
import { policyVersion } from './policy-version.ts';

/** Who acted on this machine, past the API, and what was done. */
interface OperatorAct {
  /** What the entry shows in place of an operation's name. */
  readonly through: 'command line' | 'demonstration city';
  readonly act: string;
  readonly role: Role;
  /** As the operator attests it. */
  readonly principal: string;
  readonly organisationId: number | null;
  readonly at: Date;
}

/** The ledger entry of an act that did not come through the API. */
export function operatorEntry({ through, act, role, principal, organisationId, at }: OperatorAct): Entry {
  const id = uuidv7(at, randomBytes);
  return {
    id,
    requestId: id,
    at,
    role,
    principal,
    organisationId,
    office: role === 'AGENCY' ? 'REVIEWER' : null,
    representative: false,
    purpose: role === 'AGENCY' ? 'CONFIDENTIALITY_REVIEW' : 'SUPPLY',
    caseNumber: null,
    basis: {},
    policyVersion: policyVersion(),
    operationName: through,
    operationHash: Buffer.alloc(16),
    act,
    outcome: 'RELEASED',
    code: null,
    runs: [],
  };
}
