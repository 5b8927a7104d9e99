import type { Basis } from '../articles.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { isOver } from '../deadlines/deadline.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A document that supports something: its kind, and the digest under which it is stored. */
export interface Evidence<Kind extends string = string> {
  readonly kind: Kind;
  readonly digest: string;
}

/** Whether a text says anything. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** Refuses an act without a stated reason. */
export const reasonStated =
  (basis: Basis) =>
  ({ act }: { readonly act: { readonly reason: string } }): Refusal | null =>
    isBlank(act.reason) ? refuse('REASON_MISSING', basis) : null;

/** Refuses an act before the deadline it waits for is over. */
export const periodOver =
  (basis: Basis) =>
  ({ act, at }: { readonly act: { readonly deadline: Deadline }; readonly at: Date }): Refusal | null =>
    isOver(act.deadline, at) ? null : refuse('PERIOD_RUNNING', basis, [act.deadline.id]);

/** Refuses an act without any stored evidence. */
export const evidenceGiven =
  (basis: Basis) =>
  ({ act }: { readonly act: { readonly evidence: readonly Evidence[] } }): Refusal | null =>
    act.evidence.some(({ digest }) => !isBlank(digest)) ? null : refuse('EVIDENCE_MISSING', basis);
