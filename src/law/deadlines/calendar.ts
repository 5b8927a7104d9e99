import chineseDays from 'chinese-days';
import { dayAfter, isDate, isWeekend } from './days.ts';

/** One edition of the working-day calendar. A newer edition is a new value; what it changes is reckoned again. */
export interface Calendar {
  /** Names the edition wherever a due date is shown. */
  readonly edition: string;
  /** The first and the last year for which the State Council's notice is part of the edition. */
  readonly years: readonly [first: number, last: number];
  /** Whether a date (`YYYY-MM-DD`) of a covered year is a working day, make-up Saturdays and Sundays included. */
  readonly isWorkingDay: (date: string) => boolean;
}

/** A day reckoned by a calendar. */
export interface ReckonedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The count touched a year whose notice is not in the edition: to be reckoned again when it is. */
  readonly provisional: boolean;
  readonly edition: string;
}

/** The State Council's notices as the package carries them. */
export const STATE_COUNCIL: Calendar = Object.freeze({
  edition: 'chinese-days 1.5.7 (2018–2026)',
  years: Object.freeze([2018, 2026] as const),
  isWorkingDay: (date: string) => announced(date) ?? !isWeekend(date),
});

/**
 * What a notice says of a date; null: nothing. Of the package only its list is asked, never its weekday: west of
 * Greenwich it reads a bare date as the day before, and has filed its list one day early in the same way, so that the
 * look-up holds and the weekday does not. A listed day is named `English,中文,days`.
 */
function announced(date: string): boolean | null {
  const { name, work } = chineseDays.getDayDetail(date);
  return name.includes(',') ? work : null;
}

/**
 * The n-th working day strictly after a date, `YYYY-MM-DD`. In years without a notice weekends and 1 January are off
 * and the result is provisional.
 */
export function nthWorkingDayAfter(date: string, n: number, calendar: Calendar): ReckonedDay {
  if (!isDate(date)) throw new RangeError('not a date of the calendar');
  if (!Number.isInteger(n) || n < 1) throw new RangeError('working days are counted from one');
  let day = date;
  let provisional = false;
  for (let left = n; left > 0; ) {
    day = dayAfter(day);
    const covered = covers(calendar, day);
    if (!covered) provisional = true;
    if (covered ? calendar.isWorkingDay(day) : isUsualWorkingDay(day)) left -= 1;
  }
  return { date: day, provisional, edition: calendar.edition };
}

function covers({ years: [first, last] }: Calendar, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return first <= year && year <= last;
}

const isUsualWorkingDay = (date: string): boolean => !isWeekend(date) && !date.endsWith('-01-01');
