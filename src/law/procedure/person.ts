import { type Basis, policy } from '../articles.ts';
import { type Refusal, refuse } from './refusal.ts';

/** In which capacity someone acts in a case. SYSTEM finds what time brings and carries out what was decided; it decides nothing. */
export const PARTIES = [
  'SUBJECT',
  'PROVIDER',
  'HANDLER',
  'REVIEWER',
  'DEPARTMENT',
  'PARTNER',
  'AUDITOR',
  'SYSTEM',
] as const;
export type Party = (typeof PARTIES)[number];

/**
 * Someone who acts in a case. That the capacity is true of this case (this subject, the provider of this record) was
 * settled by whoever says so: the row scope of `disclosure/scope.ts`.
 */
export interface Person {
  /** The same person always has the same id, in whatever capacity. */
  readonly id: string;
  readonly party: Party;
  readonly organisation: number | null;
}

declare const DISTINCT: unique symbol;

/** Who handled and who reviewed one act: two persons. Only `twoPersons` makes one. */
export interface TwoPersons {
  readonly handler: string;
  readonly reviewer: string;
  readonly [DISTINCT]: true;
}

/** Joins the handler and the reviewer of one act, or refuses if they are the same (Art. 9a(2), two persons [policy]). */
export function twoPersons(handler: string, reviewer: string, basis: Basis = policy('9a(2)')): TwoPersons | Refusal {
  if (handler === reviewer) return refuse('SAME_PERSON', basis);
  return { handler, reviewer } as TwoPersons; // the brand exists for the compiler only
}
