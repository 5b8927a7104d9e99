import type { Basis } from '../articles.ts';
import { policy, statute } from '../articles.ts';
import type { Authority, Grant } from '../authority.ts';
import type { Text } from '../text.ts';
import { CLASSES } from './class.ts';
import type { FieldRule, Gate } from './field.ts';

/** Why a field is not shown. */
export type Reason =
  | 'ROLE'
  | 'KIND'
  | 'PURPOSE_MISSING'
  | 'CASE_MISSING'
  | 'GRANT_MISSING'
  | 'GRANT_NARROWER'
  | 'REVIEWER_ONLY'
  | 'HANDLER_OFFICE_ONLY'
  | 'REVIEWER_OFFICE_ONLY'
  | 'CONSENT_MISSING'
  | 'CONSENT_OTHER_PURPOSE'
  | 'CONSENT_NOT_YET'
  | 'CONSENT_EXPIRED'
  | 'CONSENT_WITHDRAWN';

/** The field may be shown. */
export interface Disclosed {
  readonly verdict: 'DISCLOSED';
  readonly basis: Basis;
  /** The consent that opened it, where one was needed. */
  readonly consent?: ConsentReference;
}

/** The field may be shown where the subject consents: facts must decide. */
export interface NeedsConsent {
  readonly verdict: 'NEEDS_CONSENT';
  readonly gate: Gate;
  readonly basis: Basis;
}

/** The field is not shown: why, on what ground, and what would open it. */
export interface Withheld {
  readonly verdict: 'WITHHELD';
  readonly reason: Reason;
  readonly basis: Basis;
  readonly remedy: Text;
}

/** What can be said before any data is read. */
export type Verdict = Disclosed | NeedsConsent | Withheld;

/** Names a consent and its version, as the ledger does. */
export interface ConsentReference {
  readonly subjectId: number;
  readonly no: number;
  readonly version: number;
}

/** A consent as far as decisions need it. */
export interface Consent extends ConsentReference {
  readonly readerId: number;
  readonly gates: readonly string[];
  readonly purposes: readonly string[];
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly withdrawnAt: Date | null;
}

const REMEDIES: Readonly<Record<Reason, Text>> = Object.freeze({
  ROLE: {
    zh: '该身份无权查询此字段，请从查询中删除该字段',
    en: 'This role may not read the field; remove it from the query',
  },
  KIND: {
    zh: '该类信息不在本次查询范围内，请从查询中删除该类型；第七条第二款信息请通过信息主体的相应字段查询',
    en: 'Records of this kind are out of reach here; remove the fragment. Read Art. 7.2 categories through the fields of Subject',
  },
  PURPOSE_MISSING: { zh: '请在请求头 x-purpose 中声明查询目的', en: 'Declare the purpose in the header x-purpose' },
  CASE_MISSING: { zh: '请在请求头 x-case-number 中写明案件编号', en: 'State the case in the header x-case-number' },
  GRANT_MISSING: {
    zh: '请声明授权书所列的查询目的；没有有效授权的，请向工作机构申请授权',
    en: 'Declare a purpose that a valid grant names, or apply to the agency for a grant',
  },
  GRANT_NARROWER: {
    zh: '授权不包含此字段，请从查询中删除，或向工作机构申请扩大授权',
    en: 'The grant does not name this field; remove it or apply for a wider grant',
  },
  REVIEWER_ONLY: {
    zh: '须由审核岗以 CONFIDENTIALITY_REVIEW 为目的办理',
    en: 'Only a reviewer may do this, with the purpose CONFIDENTIALITY_REVIEW',
  },
  HANDLER_OFFICE_ONLY: { zh: '须由经办岗办理', en: 'Only a handler of the agency may do this' },
  REVIEWER_OFFICE_ONLY: { zh: '须由审核岗办理', en: 'Only a reviewer of the agency may do this' },
  CONSENT_MISSING: {
    zh: '请取得信息主体对本机构、本用途的书面同意',
    en: 'Obtain the subject’s written consent for this reader and purpose',
  },
  CONSENT_OTHER_PURPOSE: {
    zh: '信息主体的同意不含本次用途，请就本用途另行取得书面同意',
    en: 'The subject’s consent is for another purpose; obtain one for this purpose',
  },
  CONSENT_NOT_YET: { zh: '信息主体的同意尚未生效', en: 'The subject’s consent is not yet valid' },
  CONSENT_EXPIRED: {
    zh: '信息主体的同意已到期，请重新取得书面同意',
    en: 'The subject’s consent has expired; obtain a new one',
  },
  CONSENT_WITHDRAWN: { zh: '信息主体已撤回同意', en: 'The subject has withdrawn the consent' },
});

const made = new Map<string, Withheld>();

/** A refusal; it cannot be built without its reason and ground. Equal ones are the same object. */
export function withheld(reason: Reason, basis: Basis): Withheld {
  const key = `${reason} ${basis.article} ${basis.authority}`;
  const known = made.get(key);
  if (known) return known;
  const refusal: Withheld = Object.freeze({ verdict: 'WITHHELD', reason, basis, remedy: REMEDIES[reason] });
  made.set(key, refusal);
  return refusal;
}

const disclosed = (basis: Basis): Disclosed => Object.freeze({ verdict: 'DISCLOSED', basis });

const BEYOND_AUTHORITY = statute('9a(1)');

/** Judges one field of a type by the authority of the one who asks. Depends on no data and no time. */
export function judge(type: string, name: string, rule: FieldRule, authority: Authority): Verdict {
  const { conditions } = CLASSES[rule.class];
  switch (conditions[authority.role]) {
    case 'ALWAYS':
      return disclosed(rule.basis);
    case 'PURPOSE':
      return authority.purpose === null ? withheld('PURPOSE_MISSING', policy('4')) : disclosed(rule.basis);
    case 'CASE':
      return authority.hasCase ? disclosed(rule.basis) : withheld('CASE_MISSING', BEYOND_AUTHORITY);
    case 'REVIEWER':
      return authority.office === 'REVIEWER' && authority.purpose === 'CONFIDENTIALITY_REVIEW'
        ? disclosed(rule.basis)
        : withheld('REVIEWER_ONLY', rule.basis);
    case 'HANDLER_OFFICE':
      return authority.office === 'HANDLER' ? disclosed(rule.basis) : withheld('HANDLER_OFFICE_ONLY', rule.basis);
    case 'REVIEWER_OFFICE':
      return authority.office === 'REVIEWER' ? disclosed(rule.basis) : withheld('REVIEWER_OFFICE_ONLY', rule.basis);
    case 'ANY_GRANT':
      return authority.grant === null ? withheld('GRANT_MISSING', BEYOND_AUTHORITY) : disclosed(rule.basis);
    case 'GRANT':
      return judgeGrant(type, name, rule, authority.grant) ?? disclosed(rule.basis);
    case 'GRANT_AND_CONSENT':
      return judgeGrant(type, name, rule, authority.grant) ?? needsConsent(rule);
    case 'NEVER':
      return withheld('ROLE', BEYOND_AUTHORITY);
  }
}

function judgeGrant(type: string, name: string, rule: FieldRule, grant: Grant | null): Withheld | null {
  if (grant === null) return withheld('GRANT_MISSING', BEYOND_AUTHORITY);
  const named =
    grant.fields.includes(`${type}.${name}`) ||
    grant.fields.includes(`${type}.*`) ||
    grant.fields.includes(`class:${rule.class}`);
  return named ? null : withheld('GRANT_NARROWER', BEYOND_AUTHORITY);
}

function needsConsent(rule: FieldRule): Verdict {
  if (!rule.gate) return withheld('ROLE', BEYOND_AUTHORITY);
  return { verdict: 'NEEDS_CONSENT', gate: rule.gate, basis: rule.basis };
}

/**
 * Decides a gate from the consents that the subject gave to this reader. The best consent counts; where none
 * opens the gate, the reason is that of the nearest miss.
 */
export function decideConsent(
  gate: Gate,
  basis: Basis,
  consents: readonly Consent[],
  purpose: string | null,
  at: Date,
): Disclosed | Withheld {
  let nearest: Reason = 'CONSENT_MISSING';
  for (const consent of consents) {
    if (!consent.gates.includes(gate)) continue;
    const miss = missOf(consent, purpose, at);
    if (miss === null) {
      const { subjectId, no, version } = consent;
      return { verdict: 'DISCLOSED', basis, consent: { subjectId, no, version } };
    }
    if (NEARNESS.indexOf(miss) > NEARNESS.indexOf(nearest)) nearest = miss;
  }
  return withheld(nearest, basis);
}

const NEARNESS: readonly Reason[] = [
  'CONSENT_MISSING',
  'CONSENT_OTHER_PURPOSE',
  'CONSENT_NOT_YET',
  'CONSENT_EXPIRED',
  'CONSENT_WITHDRAWN',
];

function missOf(consent: Consent, purpose: string | null, at: Date): Reason | null {
  if (purpose === null || !consent.purposes.includes(purpose)) return 'CONSENT_OTHER_PURPOSE';
  const state = consentState(consent, at);
  return state === 'VALID' ? null : `CONSENT_${state}`;
}

/** Whether a consent opens anything at an instant. */
export type ConsentState = 'NOT_YET' | 'VALID' | 'EXPIRED' | 'WITHDRAWN';

/**
 * How a consent stands at an instant, whatever it is for. A withdrawal counts once it is there: the clock of whoever
 * took it may be ahead, and its acknowledgement must hold everywhere.
 */
export function consentState(
  { withdrawnAt, validFrom, validTo }: Pick<Consent, 'withdrawnAt' | 'validFrom' | 'validTo'>,
  at: Date,
): ConsentState {
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (at >= validTo) return 'EXPIRED';
  return at < validFrom ? 'NOT_YET' : 'VALID';
}
