import { policy } from '../articles.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { MarkState } from '../vocabulary.ts';
import { type Effect, notify, type RecordEffect, remark } from './effect.ts';
import type { Change, Deletion, EvidenceKind, GroundId, Outcome } from './grounds.ts';
import { type Evidence, isBlank } from './guards.ts';
import type { TwoPersons } from './person.ts';
import { type Refusal, refuse } from './refusal.ts';

interface Filed {
  readonly ground: GroundId;
}

/** What an accepted objection remembers. */
export interface Open extends Filed {
  /** 1: the check of Art. 10; 2: after the applicant still objected, when the answer is final. */
  readonly round: 1 | 2;
  /** The mark that this case has put on the record. */
  readonly mark: MarkState;
  /** Whether this case suspends disclosure, because the provider kept silent. */
  readonly suspended: boolean;
  /** The latest result that the applicant was told. */
  readonly result: Exclude<Outcome, Deletion> | null;
}

/** An objection (Art. 9b, 10, 11): where it stands and what it remembers there. */
export type Objection =
  | { readonly state: 'NEW' }
  | ({ readonly state: 'SUBMITTED' | 'REFUSED' | 'WITHDRAWN' } & Filed)
  | ({ readonly state: 'ACCEPTED' | 'VERIFYING' | 'CORRECTED' | 'NOTIFIED' } & Open)
  | ({ readonly state: 'PROVIDER_NOTIFIED' | 'PROVIDER_SILENT' | 'DELETION_REFUSED' } & Open)
  | ({ readonly state: 'REPLIED'; readonly reply: Outcome } & Open)
  | ({ readonly state: 'DELETION_PROPOSED'; readonly deletion: Deletion; readonly proposedBy: string } & Open)
  | ({ readonly state: 'DELETION_DUE'; readonly deletion: Deletion; readonly deciders: TwoPersons } & Open)
  | ({ readonly state: 'DELETED' } & Open)
  | ({ readonly state: 'RESULT_NOTIFIED' | 'CLOSED' | 'STILL_DISPUTED' | 'TRANSFERRED' | 'FINAL' } & Open);

/** What can be done in an objection, and the facts it takes. */
export type ObjectionAct =
  | { readonly name: 'FILE'; readonly ground: GroundId; readonly evidence: readonly Evidence<EvidenceKind>[] }
  | { readonly name: 'ACCEPT' | 'BEGIN_CHECK' | 'TELL_CORRECTION' | 'NOTIFY_PROVIDER' | 'TRANSFER' }
  | { readonly name: 'REFUSE' | 'REFUSE_DELETION' | 'DISPUTE_RESULT'; readonly reason: string }
  | { readonly name: 'CORRECT_OWN_FAULT'; readonly outcome: Change }
  | { readonly name: 'REPLY'; readonly outcome: Outcome }
  | { readonly name: 'FIND_SILENCE'; readonly deadline: Deadline<'D4' | 'D6_ANSWER'> }
  /** `reason`: what the handler's own check found. */
  | { readonly name: 'PROPOSE_DELETION'; readonly deletion: Deletion; readonly reason: string }
  | { readonly name: 'CONFIRM_DELETION' | 'CARRY_OUT_DELETION' | 'NOTIFY_DELETION' | 'WITHDRAW' }
  | { readonly name: 'NOTIFY_RESULT'; readonly outcome: Exclude<Outcome, Deletion>; readonly reason: string }
  | { readonly name: 'CLOSE'; readonly delivered: boolean };

/** The states in which the check has come to its end and a result is owed. */
export const ANSWERABLE = ['REPLIED', 'PROVIDER_SILENT', 'DELETION_REFUSED'] as const;

const CHANGE_EFFECTS = {
  CORRECT: [{ kind: 'CORRECT' }],
  SUPPLEMENT: [{ kind: 'SUPPLEMENT' }],
  STOP: [{ kind: 'STOP_DISCLOSURE' }],
  DELIST: [{ kind: 'DELIST' }, { kind: 'END_JOINT_MEASURES' }],
} as const satisfies Record<Change, readonly Effect[]>;

/** What a result does to the record; what the first round already stopped or delisted is not done twice. */
export function changeBy(outcome: Exclude<Outcome, Deletion>, { result }: Open): readonly Effect[] {
  if (outcome === 'UPHELD') return [];
  const done = outcome === result && (outcome === 'STOP' || outcome === 'DELIST');
  return done ? [] : CHANGE_EFFECTS[outcome];
}

export const resume = ({ suspended }: Open): RecordEffect[] => (suspended ? [{ kind: 'RESUME_DISCLOSURE' }] : []);

/** Policy: the mark outlasts the result, and only "checked and found true" outlasts the case. */
export const markAfterCase = (result: Open['result']): MarkState => (result === 'UPHELD' ? 'CHECKED_TRUE' : 'NONE');

const markAfterResult = (outcome: Open['result'], round: 1 | 2): MarkState =>
  round === 2 || outcome === 'UPHELD' ? markAfterCase(outcome) : 'DISPUTED';

/** What any accepted objection remembers, without what only its present state does. */
export const openOf = ({ ground, round, mark, suspended, result }: Open): Open => ({
  ground,
  round,
  mark,
  suspended,
  result,
});

/** Art. 11: accepted is marked. */
export const accepted = (ground: GroundId): Open => ({
  ground,
  round: 1,
  mark: 'DISPUTED',
  suspended: false,
  result: null,
});

/** The applicant still objects (Art. 10): the mark of a dispute returns, and the next answer is final. */
export const disputed = (now: Open): Open => ({ ...openOf(now), round: 2, mark: 'DISPUTED' });

/** A deleted record carries neither mark nor suspension. */
export const gone = (now: Open): Open => ({ ...openOf(now), mark: 'NONE', suspended: false });

/** A result that departs from the provider's reply, or has none to follow, gives its reason. */
export function resultExplained(
  now: Open & { readonly reply?: Outcome },
  outcome: Outcome,
  reason: string,
): Refusal | null {
  return now.reply === outcome || !isBlank(reason) ? null : refuse('DEPARTURE_UNEXPLAINED', policy('10'));
}

export function resultEffects(now: Open, outcome: Exclude<Outcome, Deletion>): Effect[] {
  const marks = remark(now.mark, markAfterResult(outcome, now.round));
  return [...changeBy(outcome, now), ...resume(now), ...marks, notify('SUBJECT', 'RESULT')];
}

export const resultMemory = ({ ground, round }: Open, outcome: Exclude<Outcome, Deletion>): Open => {
  return { ground, round, mark: markAfterResult(outcome, round), suspended: false, result: outcome };
};
