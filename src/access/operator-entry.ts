import { randomBytes } from 'node:crypto';
import type { Role } from '../law/vocabulary.ts';
import { type Entry, fieldSet, type ObjectReference } from '../ledger/entry.ts';
import { uuidv7 } from '../ledger/uuid.ts';
import { policyVersion } from './policy-version.ts';

/** Who acted past the API, and what was done. */
interface OperatorAct {
  /** What the entry shows in place of an operation's name. */
  readonly through: 'command line' | 'demonstration city' | 'passage of time';
  readonly act: string;
  readonly role: Role;
  /** As the operator attests it; the gateway itself for what time brings. */
  readonly principal: string;
  readonly organisationId: number | null;
  /** The case that it was done in. */
  readonly about?: ObjectReference;
  readonly at: Date;
}

/** The ledger entry of an act that did not come through the API. */
export function operatorEntry({ through, act, role, principal, organisationId, about, at }: OperatorAct): Entry {
  const id = uuidv7(at, randomBytes);
  const done = { fieldSet: fieldSet([`Act.${act}`]), outcome: 'RELEASED' } as const;
  return {
    id,
    requestId: id,
    at,
    role,
    principal,
    organisationId,
    ...capacityOf(through, role),
    representative: false,
    caseNumber: null,
    basis: {},
    policyVersion: policyVersion(),
    operationName: through,
    operationHash: Buffer.alloc(16),
    act,
    outcome: 'RELEASED',
    code: null,
    runs: about ? [{ ...done, objects: [about] }] : [],
  };
}

/** An operator reviews batches or supplies them; what time brings is nobody's reading, so it has no purpose. */
function capacityOf(through: OperatorAct['through'], role: Role): Pick<Entry, 'office' | 'purpose'> {
  if (through === 'passage of time') return { office: null, purpose: null };
  return role === 'AGENCY'
    ? { office: 'REVIEWER', purpose: 'CONFIDENTIALITY_REVIEW' }
    : { office: null, purpose: 'SUPPLY' };
}
