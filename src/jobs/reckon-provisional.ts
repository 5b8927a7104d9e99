import { deadlineOf } from '../law/deadlines/deadline.ts';
import { linesOf } from '../ledger/append.ts';
import { type ClockRow, clockPosition, moveClock, provisionalClocks } from '../store/clocks.ts';
import type { JobDeps } from './deps.ts';
import { forEach } from './each.ts';
import type { Job } from './job.ts';

/** Reckons provisional due dates again when the calendar of their year has arrived. */
export const reckonProvisional = Object.freeze({
  name: 'reckon-provisional',
  schedule: '7 * * * *',
  run: (deps: JobDeps, at: Date) =>
    forEach(
      (after: (string | number)[] | null, limit) =>
        provisionalClocks(deps.read, deps.calendar.edition, { after, limit }),
      clockPosition,
      (clock) => reckon(deps, clock, at),
    ),
} as const satisfies Job<JobDeps>);

async function reckon({ acts, calendar, entry, log }: JobDeps, row: ClockRow, at: Date): Promise<void> {
  const to = deadlineOf(row.clock, row.startedAt, calendar);
  const line = entry('RECKON_AGAIN', { subject: row.subjectId ?? 0, no: row.caseNo }, at);
  if (!(await moveClock(acts, row, to, linesOf([line])))) return;
  const { caseNo, clock, dueDate, edition } = row;
  const fields = { case: caseNo, clock, from: dueDate, to: to.dueDate, edition: to.edition, before: edition };
  log.info({ ...fields, provisional: to.provisional }, 'due date reckoned again');
}
