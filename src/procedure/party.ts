import { UNSERVED } from '../law/procedure/listing.ts';
import type { CaseRow } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import { wasTold } from '../store/recalls.ts';
import type { Actor } from './act.ts';

/** Whether someone takes part in a case at all; for whoever does not, it does not exist. What they may do in it is the machine’s to say. */
export async function isParty(db: Database, row: CaseRow, by: Actor): Promise<boolean> {
  switch (by.party) {
    case 'SUBJECT':
      if (row.procedure === 'listing' && UNSERVED.includes(row.state)) return false;
      return by.subjectId !== null && by.subjectId === row.subjectId;
    case 'PROVIDER':
      return by.organisation !== null && by.organisation === row.organisationId;
    case 'PARTNER':
      return by.organisation !== null && (by.organisation === row.organisationId || isTold(db, row, by.organisation));
    case 'HANDLER':
    case 'REVIEWER':
      // The register holds what is said of the agency, too: of what is undecided it meets only what it proposed.
      return row.procedure !== 'violation' || row.memory.proposedBy === by.id;
    case 'DEPARTMENT':
    case 'AUDITOR':
    case 'SYSTEM':
      return true;
  }
}

/** A repair waits for partners that are no party otherwise: whoever had received the record. */
async function isTold(db: Database, { procedure, no }: CaseRow, organisationId: number): Promise<boolean> {
  return procedure === 'restoration' && wasTold(db, no, organisationId);
}
