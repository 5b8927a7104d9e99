import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, nthWorkingDayAfter, STATE_COUNCIL } from '../../../src/law/deadlines/calendar.ts';
import { dayAfter, isDate, isWeekend, monthsAfter } from '../../../src/law/deadlines/days.ts';

describe('the notices of the State Council', () => {
  it.each([
    ['2025-10-01', false, 'National Day 2025'],
    ['2025-10-08', false, 'its last day off'],
    ['2025-10-09', true, 'the day after'],
    ['2025-09-28', true, 'a make-up Sunday'],
    ['2025-10-11', true, 'a make-up Saturday'],
    ['2025-10-12', false, 'an ordinary Sunday'],
    ['2026-01-04', true, 'the make-up Sunday of New Year 2026'],
    ['2026-02-14', true, 'a make-up Saturday before Spring Festival 2026'],
    ['2026-02-15', false, 'Spring Festival 2026 begins on a Sunday'],
    ['2026-02-23', false, 'its last day off, a Monday'],
    ['2026-02-28', true, 'a make-up Saturday after it'],
    ['2026-10-07', false, 'the last day of National Day 2026'],
    ['2026-10-10', true, 'a make-up Saturday after it'],
  ])('%s is a working day: %s (%s)', (date, working) => {
    expect(STATE_COUNCIL.isWorkingDay(date)).toBe(working);
  });

  it('names the installed edition', () => {
    const { version } = JSON.parse(readFileSync('node_modules/chinese-days/package.json', 'utf8'));
    const [first, last] = STATE_COUNCIL.years;
    expect(STATE_COUNCIL.edition).toBe(`chinese-days ${version} (${first}–${last})`);
  });

  it('says the same of every day in every time zone', () => {
    const script = `
      import { STATE_COUNCIL } from './src/law/deadlines/calendar.ts';
      import { dayAfter } from './src/law/deadlines/days.ts';
      let days = '';
      for (let day = '2018-01-01'; day < '2027-01-01'; day = dayAfter(day)) days += Number(STATE_COUNCIL.isWorkingDay(day));
      process.stdout.write(days);`;
    const daysIn = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
    const expected = everyDay()
      .map((day) => String(Number(announcedWorkingDay(day))))
      .join('');
    expect(daysIn('Asia/Shanghai')).toBe(expected);
    expect(daysIn('America/New_York')).toBe(expected);
    expect(daysIn('Pacific/Kiritimati')).toBe(expected);
    expect(daysIn('Pacific/Pago_Pago')).toBe(expected);
    expect(daysIn('Atlantic/Azores')).toBe(expected);
    expect(daysIn('Europe/London')).toBe(expected);
  });
});

/** The lists of the notices, read directly: days off, and weekend days worked. */
const NOTICES: { holidays: Record<string, string>; workdays: Record<string, string> } = JSON.parse(
  readFileSync('node_modules/chinese-days/dist/chinese-days.json', 'utf8'),
);

function announcedWorkingDay(day: string): boolean {
  return day in NOTICES.workdays || (!isWeekend(day) && !(day in NOTICES.holidays));
}

function everyDay(): string[] {
  const days: string[] = [];
  for (let day = '2018-01-01'; day < '2027-01-01'; day = dayAfter(day)) days.push(day);
  return days;
}

describe('the n-th working day', () => {
  it.each([
    ['over National Day 2025', '2025-09-30', 3, '2025-10-11', false],
    ['on the eve of a make-up Sunday', '2025-09-26', 1, '2025-09-28', false],
    ['from within a holiday', '2025-10-03', 1, '2025-10-09', false],
    ['over Spring Festival 2026', '2026-02-13', 3, '2026-02-25', false],
    ['a make-up Saturday counts', '2026-02-26', 2, '2026-02-28', false],
    ['over National Day 2026', '2026-09-30', 3, '2026-10-10', false],
    ['last day that needs no 2027', '2026-12-28', 3, '2026-12-31', false],
    ['into 2027: 1 January and the weekend off', '2026-12-28', 4, '2027-01-04', true],
    ['from 2026-12-31', '2026-12-31', 1, '2027-01-04', true],
    ['all in 2027', '2027-10-01', 1, '2027-10-04', true],
    ['before the first covered year', '2017-12-28', 2, '2018-01-02', true],
  ])('%s: %s + %i is %s', (_, date, n, due, provisional) => {
    expect(nthWorkingDayAfter(date, n, STATE_COUNCIL)).toEqual({
      date: due,
      provisional,
      edition: STATE_COUNCIL.edition,
    });
  });

  it('is reckoned again with a newer calendar', () => {
    const newer: Calendar = {
      edition: 'with 2027',
      years: [2018, 2027],
      isWorkingDay: (day) => (day.startsWith('2027') ? day > '2027-01-04' : STATE_COUNCIL.isWorkingDay(day)),
    };
    expect(nthWorkingDayAfter('2026-12-31', 1, newer)).toEqual({
      date: '2027-01-05',
      provisional: false,
      edition: 'with 2027',
    });
  });

  it.each([
    ['2026-02-30', 1],
    ['2026-13-01', 1],
    ['', 1],
    ['2026-02-03', 0],
    ['2026-02-03', 1.5],
  ])('%j + %d is a mistake of the caller', (date, n) => {
    expect(() => nthWorkingDayAfter(date, n, STATE_COUNCIL)).toThrow(RangeError);
  });

  it('has exactly n working days after the event, itself the last', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDay().slice(0, -60)), fc.integer({ min: 1, max: 10 }), (date, n) => {
        const { date: due } = nthWorkingDayAfter(date, n, STATE_COUNCIL);
        const between = everyDay().filter((day) => date < day && day <= due && announcedWorkingDay(day));
        expect(between.length).toBe(n);
        expect(between.at(-1)).toBe(due);
      }),
      { numRuns: 50 },
    );
  });
});

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
])('%s is a date: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-05-10', 0, '2026-05-10'],
  ['2026-05-10', 12, '2027-05-10'],
])('%s + %i months is %s', (date, months, later) => {
  expect(monthsAfter(date, months)).toBe(later);
});
