import { daysInMonth } from '../identifiers.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTHS = 12;
const SUNDAY = 0;
const SATURDAY = 6;

/** The calendar day after a date, `YYYY-MM-DD`. Reckoned in UTC, so the zone of the process does not matter. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** Whether a date falls on a Saturday or Sunday. */
export function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === SUNDAY || day === SATURDAY;
}

/** Whether a text is a date of the calendar: `2026-02-30` is not. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= MONTHS && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day some months later; the last day of a month that is too short. */
export function monthsAfter(date: string, months: number): string {
  const index = Number(date.slice(0, 4)) * MONTHS + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / MONTHS), (index % MONTHS) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
