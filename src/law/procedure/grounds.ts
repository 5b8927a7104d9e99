import { policy, statute } from '../articles.ts';
import type { Text } from '../text.ts';
import { type Evidence, isBlank } from './guards.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What changes a record without deleting it. */
export const CHANGES = ['CORRECT', 'SUPPLEMENT', 'STOP', 'DELIST'] as const;
export type Change = (typeof CHANGES)[number];

/** What deletes a record: a factual error, or truth that cannot be verified. */
export const DELETIONS = ['DELETE', 'UNVERIFIABLE'] as const;
export type Deletion = (typeof DELETIONS)[number];

/** What a check of an objection can come to. */
export type Outcome = 'UPHELD' | Change | Deletion;

/** What an objection must show. Which document shows it is for the handler to judge. */
export const EVIDENCE_KINDS = [
  'TRUE_CONTENT',
  'HARM_TO_RIGHTS',
  'LISTING_CONDITIONS',
  'DISCLOSURE_AND_ITS_END',
  'PROHIBITING_PROVISION',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

interface Ground {
  /** The item of Art. 9b. */
  readonly item: number;
  readonly title: Text;
  readonly requires: EvidenceKind;
  /** What answers it, besides upholding the record or finding it unverifiable. */
  readonly outcomes: readonly Exclude<Outcome, 'UPHELD' | 'UNVERIFIABLE'>[];
}

const ground = (item: number, zh: string, en: string, requires: EvidenceKind, outcomes: Ground['outcomes']): Ground =>
  Object.freeze({ item, title: Object.freeze({ zh, en }), requires, outcomes: Object.freeze(outcomes) });

/**
 * The five grounds of Art. 9b. That evidence must be given is statute; what it must show, and which outcomes answer
 * which ground, is policy.
 */
export const GROUNDS = Object.freeze({
  ERROR_OR_OMISSION: ground(1, '存在错误、遗漏', 'Error or omission', 'TRUE_CONTENT', [
    'DELETE',
    'CORRECT',
    'SUPPLEMENT',
  ]),
  INFRINGES_RIGHTS: ground(
    2,
    '侵犯商业秘密、个人隐私或者其他合法权益',
    'Trade secret, privacy or other rights infringed',
    'HARM_TO_RIGHTS',
    ['DELETE', 'CORRECT', 'STOP'],
  ),
  WRONGLY_LISTED: ground(
    3,
    '不符合条件而被列入或者未被移出严重失信名单',
    'Listed, or not removed, against the conditions',
    'LISTING_CONDITIONS',
    ['DELIST', 'CORRECT'],
  ),
  BEYOND_PERIOD: ground(4, '超过规定期限仍在披露', 'Disclosed beyond the period', 'DISCLOSURE_AND_ITS_END', ['STOP']),
  DISCLOSURE_FORBIDDEN: ground(5, '法律、法规规定不得披露', 'Disclosure forbidden by law', 'PROHIBITING_PROVISION', [
    'STOP',
    'DELETE',
  ]),
} satisfies Record<string, Ground>);
export type GroundId = keyof typeof GROUNDS;

/** Art. 9b: an objection comes with evidence for its ground; without, it is not accepted and may be filed again. */
export function evidenceFor(id: GroundId, evidence: readonly Evidence<EvidenceKind>[]): Refusal | null {
  const { requires } = GROUNDS[id];
  const shown = evidence.some(({ kind, digest }) => kind === requires && !isBlank(digest));
  return shown ? null : refuse('EVIDENCE_MISSING', statute('9b'), [requires]);
}

/** Whether an outcome answers a ground; upholding and "cannot be verified" (Art. 11) answer every ground. */
export function outcomeFits(id: GroundId, outcome: Outcome): Refusal | null {
  const fitting: readonly Outcome[] = [...GROUNDS[id].outcomes, 'UPHELD', 'UNVERIFIABLE'];
  return fitting.includes(outcome) ? null : refuse('OUTCOME_FOREIGN_TO_GROUND', policy('10'), fitting);
}
