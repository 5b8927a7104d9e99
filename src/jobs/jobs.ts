import { deliverNotices } from './deliver-notices.ts';
import { detectMisuse } from './detect-misuse.ts';
import { findOverdue } from './find-overdue.ts';
import { makeLedgerMonths } from './make-ledger-months.ts';
import { recallLateReaders } from './recall-late-readers.ts';
import { reckonProvisional } from './reckon-provisional.ts';
import { sequenceLedger } from './sequence-ledger.ts';

/** Everything that the passage of time brings, but the end of disclosure: that is judged when a record is read. */
export const JOBS = Object.freeze([
  findOverdue,
  reckonProvisional,
  deliverNotices,
  detectMisuse,
  recallLateReaders,
  sequenceLedger,
  makeLedgerMonths,
] as const);

/** Names a job. */
export type JobName = (typeof JOBS)[number]['name'];
