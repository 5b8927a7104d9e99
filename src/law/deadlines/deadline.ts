import type { Basis } from '../articles.ts';
import { endOfDate, shanghaiDate } from '../dates.ts';
import { type Calendar, nthWorkingDayAfter } from './calendar.ts';
import { CLOCKS, type Clock, type ClockId } from './clocks.ts';

/** When something is due, and by what right. */
export interface Deadline<Id extends ClockId = ClockId> {
  readonly id: Id;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  readonly dueDate: string;
  /** 24:00 of the due date; what happens at this very instant is in time. */
  readonly endsAt: Date;
  /** 17:00 of the due date: time to hurry. */
  readonly amberFrom: Date;
  readonly basis: Basis;
  /** The calendar it was reckoned with. */
  readonly edition: string;
  /** To be reckoned again when the calendar of the due year is announced. */
  readonly provisional: boolean;
}

/** How a deadline stands. */
export const DEADLINE_STATES = ['RUNNING', 'AMBER', 'OVERDUE', 'MET', 'MET_LATE'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/**
 * The deadline of a clock that an event starts. The event's own Asia/Shanghai day is never counted. To reckon it again
 * with a newer calendar, call this again.
 */
export function deadlineOf<Id extends ClockId>(id: Id, eventAt: Date, calendar: Calendar): Deadline<Id> {
  const { limit, basis }: Clock = CLOCKS[id];
  const eventDate = shanghaiDate(eventAt);
  if (limit === 'AT_ONCE') {
    const { edition } = calendar;
    return { id, dueDate: eventDate, endsAt: eventAt, amberFrom: eventAt, basis, edition, provisional: false };
  }
  const { date: dueDate, edition, provisional } = nthWorkingDayAfter(eventDate, limit, calendar);
  const endsAt = endOfDate(dueDate);
  const amberFrom = new Date(`${dueDate}T17:00:00+08:00`);
  return { id, dueDate, endsAt, amberFrom, basis, edition, provisional };
}

/** Whether the period is over: no pause and no extension exist. */
function hasEnded({ endsAt }: Pick<Deadline, 'endsAt'>, at: Date): boolean {
  return at > endsAt;
}

/**
 * Whether the period is over for good, so that somebody may lose a right or answer for a delay: not while its end is
 * provisional, for the calendar to come may put it off [policy].
 */
export function isOver({ endsAt, provisional }: Pick<Deadline, 'endsAt' | 'provisional'>, at: Date): boolean {
  return !provisional && hasEnded({ endsAt }, at);
}

/** How a deadline stands at an instant; `metAt`: when what was owed was done, null: not yet. */
export function deadlineState(deadline: Deadline, now: Date, metAt: Date | null): DeadlineState {
  if (metAt !== null) return hasEnded(deadline, metAt) ? 'MET_LATE' : 'MET';
  if (hasEnded(deadline, now)) return 'OVERDUE';
  return now >= deadline.amberFrom ? 'AMBER' : 'RUNNING';
}
