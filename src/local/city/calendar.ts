import { shanghaiDate } from '../../law/dates.ts';

/** The city's time, counted back from the moment it is loaded, so that its periods make sense in any year. */
export interface Calendar {
  /** The instant some days ago; negative: to come. */
  at(daysAgo: number): Date;
  /** The same as a date of Asia/Shanghai, `YYYY-MM-DD`. */
  day(daysAgo: number): string;
}

const DAY_MS = 86_400_000;

/** Counts from this instant. */
export function createCalendar(now: Date): Calendar {
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * DAY_MS);
  return { at, day: (daysAgo) => shanghaiDate(at(daysAgo)) };
}
