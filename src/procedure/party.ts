import type { CaseRow } from '../store/cases.ts';
import type { Actor } from './act.ts';

/** Whether someone takes part in a case at all; for whoever does not, it does not exist. What they may do in it is the machine’s to say. */
export function isParty({ procedure, subjectId, organisationId, memory }: CaseRow, by: Actor): boolean {
  switch (by.party) {
    case 'SUBJECT':
      return by.subjectId !== null && by.subjectId === subjectId;
    case 'PROVIDER':
    case 'PARTNER':
      return by.organisation !== null && (by.organisation === organisationId || isAwaited(memory.awaiting, by));
    case 'HANDLER':
    case 'REVIEWER':
      // The register holds what is said of the agency, too: of what is undecided it meets only what it proposed.
      return procedure !== 'violation' || memory.proposedBy === by.id;
    case 'DEPARTMENT':
    case 'AUDITOR':
    case 'SYSTEM':
      return true;
  }
}

/** A repair waits for bodies that are no party otherwise: whoever had received the record. */
function isAwaited(awaiting: unknown, { organisation }: Actor): boolean {
  if (!Array.isArray(awaiting)) return false;
  const bodies: readonly { organisation?: unknown }[] = awaiting; // written by the machine of repairs
  return bodies.some((body) => body.organisation === organisation);
}
