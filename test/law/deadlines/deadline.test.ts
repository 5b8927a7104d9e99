import { describe, expect, it } from 'vitest';
import { STATE_COUNCIL } from '../../../src/law/deadlines/calendar.ts';
import { CLOCKS, type ClockId } from '../../../src/law/deadlines/clocks.ts';
import { type DeadlineState, deadlineOf, deadlineState } from '../../../src/law/deadlines/deadline.ts';

const at = (shanghai: string) => new Date(`${shanghai}+08:00`);

it('the clocks are those of the regulation, and say what is policy', () => {
  const lines = Object.entries(CLOCKS).map(([id, { limit, owedBy, basis }]) => [
    id,
    limit,
    owedBy.join(' '),
    basis.article,
    basis.authority,
  ]);
  expect(lines).toEqual([
    ['D1', 3, 'AGENCY', '10', 'STATUTE'],
    ['D2', 'AT_ONCE', 'AGENCY', '10', 'STATUTE'],
    ['D3', 2, 'AGENCY', '10', 'STATUTE'],
    ['D4', 5, 'PROVIDER', '10', 'STATUTE'],
    ['D5', 2, 'AGENCY', '10', 'STATUTE'],
    ['D5_SILENCE', 2, 'AGENCY', '10', 'POLICY'],
    ['D6', 2, 'AGENCY', '10', 'POLICY'],
    ['D6_ANSWER', 5, 'PROVIDER', '10', 'POLICY'],
    ['D7', 'AT_ONCE', 'AGENCY', '11', 'POLICY'],
    ['D8', 1, 'AGENCY', '11', 'POLICY'],
    ['D9', 5, 'SUBJECT', '6', 'POLICY'],
    ['D10', 3, 'AGENCY PROVIDER DEPARTMENT', '13.1', 'POLICY'],
  ]);
});

describe('due dates', () => {
  it.each([
    ['D1', '2026-03-02T09:00:00', '2026-03-05', false, 'an ordinary week'],
    ['D1', '2026-03-02T23:59:59.999', '2026-03-05', false, 'the last instant of the day'],
    ['D1', '2026-03-03T00:00:00', '2026-03-06', false, 'the first instant of the next'],
    ['D1', '2025-09-30T10:00:00', '2025-10-11', false, 'National Day, ending on a make-up Saturday'],
    ['D4', '2026-02-12T10:00:00', '2026-02-26', false, 'Spring Festival, with its make-up Saturday before'],
    ['D5', '2026-02-26T10:00:00', '2026-02-28', false, 'a make-up Saturday'],
    ['D9', '2026-12-25T10:00:00', '2027-01-04', true, 'across the year that is not announced'],
    ['D8', '2026-12-30T10:00:00', '2026-12-31', false, 'the last announced day'],
    ['D2', '2026-10-01T10:00:00', '2026-10-01', false, 'at once means at once, on a holiday too'],
  ] as const)('%s from %s is due on %s (provisional: %s), %s', (id, event, dueDate, provisional, _) => {
    expect(deadlineOf(id, at(event), STATE_COUNCIL)).toMatchObject({ id, dueDate, provisional });
  });

  it('carries its ends, its basis and its edition', () => {
    expect(deadlineOf('D1', at('2026-03-02T09:00:00'), STATE_COUNCIL)).toEqual({
      id: 'D1',
      dueDate: '2026-03-05',
      endsAt: at('2026-03-06T00:00:00'),
      amberFrom: at('2026-03-05T17:00:00'),
      basis: { article: '10', authority: 'STATUTE' },
      edition: STATE_COUNCIL.edition,
      provisional: false,
    });
  });
});

it.each<[ClockId, string, string | null, DeadlineState]>([
  ['D1', '2026-03-02T09:00:00', null, 'RUNNING'],
  ['D1', '2026-03-05T16:59:59.999', null, 'RUNNING'],
  ['D1', '2026-03-05T17:00:00', null, 'AMBER'],
  ['D1', '2026-03-06T00:00:00', null, 'AMBER'],
  ['D1', '2026-03-06T00:00:00.001', null, 'OVERDUE'],
  ['D1', '2026-04-01T00:00:00', '2026-03-06T00:00:00', 'MET'],
  ['D1', '2026-04-01T00:00:00', '2026-03-06T00:00:00.001', 'MET_LATE'],
  ['D2', '2026-03-02T09:00:00', '2026-03-02T09:00:00', 'MET'],
  ['D2', '2026-03-02T09:00:00', '2026-03-02T09:00:00.001', 'MET_LATE'],
  ['D2', '2026-03-02T09:00:00.001', null, 'OVERDUE'],
])('%s at %s, met %s: %s', (id, now, metAt, state) => {
  const deadline = deadlineOf(id, at('2026-03-02T09:00:00'), STATE_COUNCIL);
  expect(deadlineState(deadline, at(now), metAt === null ? null : at(metAt))).toBe(state);
});
