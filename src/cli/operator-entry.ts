import { randomBytes } from 'node:crypto';
import { policyVersion } from '../access/policy-version.ts';
import type { Role } from '../law/vocabulary.ts';
import type { Entry } from '../ledger/entry.ts';
import { uuidv7 } from '../ledger/uuid.ts';

/** Who acted at the command line, and what was done. */
interface OperatorAct {
  readonly act: string;
  readonly role: Role;
  /** As the operator attests it. */
  readonly principal: string;
  readonly organisationId: number | null;
  readonly at: Date;
}

/** The ledger entry of an act at the command line. */
export function operatorEntry({ act, role, principal, organisationId, at }: OperatorAct): Entry {
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
    operationName: 'command line',
    operationHash: Buffer.alloc(16),
    act,
    outcome: 'RELEASED',
    code: null,
    runs: [],
  };
}
