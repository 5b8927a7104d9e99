import { randomBytes } from 'node:crypto';
import { type Entry, fieldSet } from '../../src/ledger/entry.ts';
import { uuidv7 } from '../../src/ledger/uuid.ts';

/** An entry of the ledger as a partner's query leaves it: the number tells it from others. */
export function ledgerEntry(at: Date, number: number, changes: Partial<Entry> = {}): Entry {
  const id = uuidv7(at, randomBytes);
  return {
    id,
    requestId: id,
    at,
    role: 'PARTNER',
    principal: `reader ${number}`,
    organisationId: 1,
    office: null,
    representative: false,
    purpose: 'CREDIT_ASSESSMENT',
    caseNumber: null,
    basis: { grant: { id: 1, version: 3 } },
    policyVersion: 'test',
    operationName: 'Q',
    operationHash: Buffer.alloc(16, 7),
    act: null,
    outcome: 'RELEASED',
    code: null,
    runs: [
      { fieldSet: fieldSet(['Subject.name', 'Subject.uscc']), outcome: 'RELEASED', objects: [{ subject: 7, no: 0 }] },
      { fieldSet: fieldSet(['Subject.contactPhone']), outcome: 'HIDDEN', objects: [{ subject: 7, no: 0 }] },
      { fieldSet: fieldSet(['PenaltyRecord.title']), outcome: 'RELEASED', objects: [{ subject: 7, no: number }] },
    ],
    ...changes,
  };
}
