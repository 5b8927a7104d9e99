import { statute } from '../articles.ts';
import { isBlank } from './guards.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The six elements without which a notice of listing is none (Art. 6). */
export const NOTICE_ELEMENTS = [
  'REASONS_FOR_LISTING',
  'BASIS_FOR_LISTING',
  'REASONS_FOR_MEASURES',
  'BASIS_FOR_MEASURES',
  'REMEDIES',
  'CONDITIONS_FOR_LIFTING',
] as const;
export type NoticeElement = (typeof NOTICE_ELEMENTS)[number];

/** A notice while it is being written. */
export type NoticeDraft = Readonly<Partial<Record<NoticeElement, string>>>;

declare const COMPLETE: unique symbol;

/** A notice with all six elements. Only `completeNotice` makes one. */
export interface Notice extends Readonly<Record<NoticeElement, string>> {
  readonly [COMPLETE]: true;
}

/** Art. 6: a notice that holds all of the six elements, or a refusal that names the missing ones. */
export function completeNotice(draft: NoticeDraft): Notice | Refusal {
  const missing = NOTICE_ELEMENTS.filter((element) => isBlank(draft[element] ?? ''));
  if (missing.length > 0) return refuse('ELEMENT_MISSING', statute('6'), missing);
  return draft as Notice; // no element is missing, as just seen; the brand exists for the compiler only
}

/** One point of the subject's statement and defence, and the answer to it once there is one. */
export interface Point {
  readonly statement: string;
  readonly answer: string | null;
}

/** Answers by the number of their point, from 1. */
export type Answers = Readonly<Record<number, string>>;

/** Art. 6: every point gets an answer of its own, or a refusal names the points without. */
export function answerPoints(points: readonly Point[], answers: Answers): readonly Point[] | Refusal {
  const answered = points.map(({ statement, answer }, index) => ({ statement, answer: answers[index + 1] ?? answer }));
  const open = answered.flatMap(({ answer }, index) => (isBlank(answer ?? '') ? [String(index + 1)] : []));
  return open.length > 0 ? refuse('POINT_UNANSWERED', statute('6'), open) : answered;
}
