import { describe, expect, it } from 'vitest';
import { statute } from '../../src/law/articles.ts';
import type { Authority, Grant } from '../../src/law/authority.ts';
import { CLASSES } from '../../src/law/disclosure/class.ts';
import { type Consent, decideConsent, judge } from '../../src/law/disclosure/decide.ts';
import { recordScope } from '../../src/law/disclosure/scope.ts';
import { DISCLOSURE } from '../../src/law/disclosure/table.ts';
import { ROLES } from '../../src/law/vocabulary.ts';

const AT = new Date('2026-06-01T00:00:00Z');
const day = (text: string) => new Date(`${text}T00:00:00Z`);

const NOBODY: Authority = {
  role: 'PUBLIC',
  office: null,
  organisationId: null,
  subjectId: null,
  purpose: 'PUBLIC_INQUIRY',
  hasCase: false,
  grant: null,
};

const GRANT: Grant = {
  id: 1,
  version: 1,
  fields: ['Subject.name', 'Subject.contactPhone', 'HonourRecord.*'],
  recordKinds: ['PENALTY', 'INCOME'],
  purposes: ['CREDIT_ASSESSMENT'],
  subjectKinds: ['LEGAL_PERSON'],
  regions: null,
  validFrom: day('2026-01-01'),
  validTo: day('2027-01-01'),
  revokedAt: null,
};

function verdict(field: string, authority: Partial<Authority>): string {
  const [type = '', name = ''] = field.split('.');
  const rule = DISCLOSURE[type]?.[name];
  if (!rule) throw new Error(`${field} has no rule`);
  const judged = judge(type, name, rule, { ...NOBODY, ...authority });
  return judged.verdict === 'WITHHELD' ? judged.reason : judged.verdict;
}

describe('judge', () => {
  it.each([
    ['Subject.name', { role: 'PUBLIC' }, 'DISCLOSED'],
    ['Subject.contactPhone', { role: 'PUBLIC' }, 'ROLE'],
    ['Subject.contactPhone', { role: 'SUBJECT' }, 'DISCLOSED'],
    ['Subject.contactPhone', { role: 'PROVIDER' }, 'ROLE'],
    ['Subject.identifiers', { role: 'AGENCY' }, 'CASE_MISSING'],
    ['Subject.identifiers', { role: 'AGENCY', hasCase: true }, 'DISCLOSED'],
    ['PenaltyRecord.facts', { role: 'AGENCY', purpose: null }, 'PURPOSE_MISSING'],
    ['PenaltyRecord.facts', { role: 'AGENCY', purpose: 'OBJECTION_CHECK' }, 'DISCLOSED'],
    ['PenaltyRecord.facts', { role: 'DEPARTMENT' }, 'CASE_MISSING'],
    ['PenaltyRecord.facts', { role: 'DEPARTMENT', hasCase: true }, 'DISCLOSED'],
    ['PenaltyRecord.facts', { role: 'AUDITOR' }, 'ROLE'],
    ['Subject.maskedName', { role: 'AUDITOR' }, 'DISCLOSED'],
    ['Query.accessLog', { role: 'AUDITOR' }, 'DISCLOSED'],
    ['Query.accessLog', { role: 'DEPARTMENT', hasCase: true }, 'ROLE'],
    ['Subject.name', { role: 'PARTNER' }, 'GRANT_MISSING'],
    ['Subject.name', { role: 'PARTNER', grant: GRANT }, 'DISCLOSED'],
    ['Subject.uscc', { role: 'PARTNER', grant: GRANT }, 'GRANT_NARROWER'],
    ['HonourRecord.level', { role: 'PARTNER', grant: GRANT }, 'DISCLOSED'],
    ['Subject.contactPhone', { role: 'PARTNER', grant: GRANT }, 'NEEDS_CONSENT'],
    ['Subject.incomes', { role: 'PARTNER', grant: GRANT }, 'GRANT_NARROWER'],
    [
      'Mutation.approveBatch',
      { role: 'AGENCY', office: 'HANDLER', purpose: 'CONFIDENTIALITY_REVIEW' },
      'REVIEWER_ONLY',
    ],
    ['Mutation.approveBatch', { role: 'AGENCY', office: 'REVIEWER', purpose: 'DATA_QUALITY' }, 'REVIEWER_ONLY'],
    ['Mutation.approveBatch', { role: 'AGENCY', office: 'REVIEWER', purpose: 'CONFIDENTIALITY_REVIEW' }, 'DISCLOSED'],
  ] as const)('%s for %o: %s', (field, authority, expected) => {
    expect(verdict(field, authority)).toBe(expected);
  });

  it('gives every refusal its basis and its remedy in both languages', () => {
    for (const [type, rules] of Object.entries(DISCLOSURE)) {
      for (const [name, rule] of Object.entries(rules)) {
        for (const role of ROLES) {
          const judged = judge(type, name, rule, { ...NOBODY, role, purpose: null });
          if (judged.verdict !== 'WITHHELD') continue;
          expect(judged.basis.article).not.toBe('');
          expect(judged.remedy.zh).not.toBe('');
          expect(judged.remedy.en).not.toBe('');
        }
      }
    }
  });

  it('never needs consent without a gate, and has a gate only where consent counts', () => {
    for (const rules of Object.values(DISCLOSURE)) {
      for (const rule of Object.values(rules)) {
        const consentCounts = Object.values(CLASSES[rule.class].conditions).includes('GRANT_AND_CONSENT');
        expect(rule.gate !== undefined).toBe(consentCounts);
      }
    }
  });
});

describe('decideConsent', () => {
  const CONSENT: Consent = {
    subjectId: 7,
    no: 1,
    version: 2,
    readerId: 3,
    gates: ['CONTACT', 'INCOME'],
    purposes: ['CREDIT_ASSESSMENT'],
    validFrom: day('2026-01-01'),
    validTo: day('2026-12-31'),
    withdrawnAt: null,
  };
  const decided = (changes: Partial<Consent>, at = AT, purpose: string | null = 'CREDIT_ASSESSMENT') => {
    const decision = decideConsent('INCOME', statute('7.2'), [{ ...CONSENT, ...changes }], purpose, at);
    return decision.verdict === 'WITHHELD' ? decision.reason : decision.verdict;
  };

  it.each([
    ['as it stands', {}, AT, 'DISCLOSED'],
    ['at its first instant', {}, CONSENT.validFrom, 'DISCLOSED'],
    ['at its end', {}, CONSENT.validTo, 'CONSENT_EXPIRED'],
    ['before it begins', {}, day('2025-12-31'), 'CONSENT_NOT_YET'],
    ['withdrawn at this instant', { withdrawnAt: AT }, AT, 'CONSENT_WITHDRAWN'],
    ['withdrawn where a clock is ahead', { withdrawnAt: day('2026-06-02') }, AT, 'CONSENT_WITHDRAWN'],
    ['for another gate', { gates: ['CONTACT'] }, AT, 'CONSENT_MISSING'],
    ['for another purpose', { purposes: ['PUBLIC_PROCUREMENT'] }, AT, 'CONSENT_OTHER_PURPOSE'],
  ] as const)('%s', (_name, changes, at, expected) => {
    expect(decided(changes, at)).toBe(expected);
  });

  it('opens nothing without a purpose or without a consent', () => {
    expect(decided({}, AT, null)).toBe('CONSENT_OTHER_PURPOSE');
    expect(decideConsent('INCOME', statute('7.2'), [], 'CREDIT_ASSESSMENT', AT)).toMatchObject({
      reason: 'CONSENT_MISSING',
    });
  });

  it('rests on the consent that opens, whatever others say, and names it', () => {
    const consents = [
      { ...CONSENT, no: 1, withdrawnAt: day('2026-02-01') },
      { ...CONSENT, no: 2 },
    ];
    const decision = decideConsent('INCOME', statute('7.2'), consents, 'CREDIT_ASSESSMENT', AT);
    expect(decision).toMatchObject({ verdict: 'DISCLOSED', consent: { subjectId: 7, no: 2, version: 2 } });
  });
});

describe('recordScope', () => {
  it('shows natural persons to nobody in public, and nothing outside the disclosure period', () => {
    expect(recordScope(NOBODY)).toMatchObject({
      disclosedOnly: true,
      subjectKinds: ['LEGAL_PERSON', 'UNINCORPORATED_ORGANISATION'],
    });
  });

  it('never lets a list of a partner reach a category of Art. 7.2', () => {
    expect(recordScope({ ...NOBODY, role: 'PARTNER', grant: GRANT })?.kinds).toEqual(['PENALTY']);
  });

  it.each([
    ['SUBJECT', {}],
    ['PROVIDER', {}],
    ['AGENCY', { purpose: null }],
    ['DEPARTMENT', {}],
    ['PARTNER', {}],
  ] as const)('is empty for %s without what it needs', (role, authority) => {
    expect(recordScope({ ...NOBODY, role, ...authority })).toBeNull();
  });
});
