import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosedUntil, type PeriodFacts, penaltySeverity } from '../../src/law/disclosure/period.ts';

const facts = (change: Partial<PeriodFacts>): PeriodFacts => ({
  decisionDate: '2026-05-10',
  severity: 'ORDINARY',
  validUntil: null,
  providerEnd: null,
  ...change,
});

describe('penalties', () => {
  it.each([
    ['minor, from 2026-04-01: never', '2026-04-01', 'MINOR', null, '2026-04-01'],
    ['minor, the day before', '2026-03-31', 'MINOR', null, '2029-03-31'],
    ['ordinary: one year', '2026-05-10', 'ORDINARY', null, '2027-05-10'],
    ['serious: three years', '2026-05-10', 'SERIOUS', null, '2029-05-10'],
    ['ordinary under the rule of 2023', '2023-05-01', 'ORDINARY', null, '2026-05-01'],
    ['before any rule known', '2019-06-30', 'ORDINARY', null, '2022-06-30'],
    ['leap day', '2028-02-29', 'ORDINARY', null, '2029-02-28'],
    ['the provider ends earlier', '2026-05-10', 'ORDINARY', '2026-12-31', '2027-01-01'],
    ['the provider ends later', '2026-05-10', 'ORDINARY', '2030-12-31', '2027-05-10'],
  ] as const)('%s', (_, decisionDate, severity, providerEnd, until) => {
    expect(disclosedUntil('PENALTY', facts({ decisionDate, severity, providerEnd })).until).toBe(until);
  });

  it('never last longer than three years, nor longer than the provider says', () => {
    const date = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        date,
        date,
        fc.constantFrom('MINOR', 'ORDINARY', 'SERIOUS'),
        (decisionDate, providerEnd, severity) => {
          const until = disclosedUntil('PENALTY', facts({ decisionDate, severity, providerEnd })).until ?? 'never';
          const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
          expect(days(decisionDate, until)).toBeLessThanOrEqual(3 * 366);
          expect(days(providerEnd, until)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

it.each([
  ['PERMIT', null, null],
  ['PERMIT', '2026-12-31', '2027-01-01'],
  ['PERMIT', '2028-02-28', '2028-02-29'],
  ['REGISTRATION', null, null],
  ['HONOUR', null, '2029-05-10'],
  ['COMMITMENT', null, '2027-05-10'],
  ['SEVERE_LISTING', null, '2029-05-10'],
] as const)('%s valid until %s', (kind, validUntil, until) => {
  const period = disclosedUntil(kind, facts({ severity: null, validUntil }));
  expect(period.until).toBe(until);
  expect(period.basis.authority).toBe('POLICY');
});

it.each([
  [['警告'], null, 'LEGAL_PERSON', 'MINOR'],
  [['警告', '通报批评'], null, 'LEGAL_PERSON', 'MINOR'],
  [['警告', '罚款'], '500', 'LEGAL_PERSON', 'ORDINARY'],
  [['罚款'], '999999.99', 'LEGAL_PERSON', 'ORDINARY'],
  [['罚款'], '1000000', 'LEGAL_PERSON', 'SERIOUS'],
  [['罚款'], '1000000', 'NATURAL_PERSON', 'ORDINARY'],
  [['吊销许可证件'], null, 'UNINCORPORATED_ORGANISATION', 'SERIOUS'],
  [['责令停产停业'], null, 'LEGAL_PERSON', 'SERIOUS'],
  [['行政拘留'], null, 'NATURAL_PERSON', 'SERIOUS'],
  [['限制从业'], null, 'NATURAL_PERSON', 'SERIOUS'],
  [[], null, 'LEGAL_PERSON', 'ORDINARY'],
] as const)('%j with a fine of %s on a %s is %s', (categories, fineYuan, subjectKind, severity) => {
  expect(penaltySeverity({ categories, fineYuan, subjectKind })).toBe(severity);
});
