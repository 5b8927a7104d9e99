import { operatorEntry } from '../access/operator-entry.ts';
import type { Entry, ObjectReference } from '../ledger/entry.ts';
import { SYSTEM } from '../procedure/steps.ts';

/** The ledger entry of what the system did about a case; it does it as the agency, whose gateway it is. */
export function systemEntry(act: string, about: ObjectReference, at: Date): Entry {
  return operatorEntry({
    through: 'passage of time',
    act,
    role: 'AGENCY',
    principal: SYSTEM.id,
    organisationId: null,
    about,
    at,
  });
}
