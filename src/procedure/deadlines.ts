import type { Calendar } from '../law/deadlines/calendar.ts';
import { CLOCKS, type ClockId } from '../law/deadlines/clocks.ts';
import { type Deadline, deadlineOf } from '../law/deadlines/deadline.ts';
import { type CaseClockRow, clocksOf } from '../store/cases.ts';
import type { Database } from '../store/database.ts';

/** A stored clock as the law's deadline: what was reckoned once holds until it is reckoned again. */
export function deadlineFrom<Id extends ClockId>(id: Id, row: Omit<CaseClockRow, 'clock'>): Deadline<Id> {
  const { dueDate, endsAt, amberFrom, edition, provisional } = row;
  return { id, dueDate, endsAt, amberFrom, edition, provisional, basis: CLOCKS[id].basis };
}

/**
 * The latest deadline of this clock in a case, running or not. Where it never began, the one that would begin now: the
 * state of such a case refuses the act before its time is looked at.
 */
export async function deadlineIn<Id extends ClockId>(
  db: Database,
  calendar: Calendar,
  caseNo: number,
  id: Id,
  at: Date,
): Promise<Deadline<Id>> {
  const [clocks = []] = await clocksOf(db, [caseNo]);
  const latest = clocks.findLast(({ clock }) => clock === id);
  return latest ? deadlineFrom(id, latest) : deadlineOf(id, at, calendar);
}
