import { ARTICLES, policy, statute } from '../articles.ts';
import type { Addressee } from './effect.ts';
import { type Evidence, evidenceGiven, reasonStated } from './guards.ts';
import { kept, type Machine, movesOf, type Situation } from './machine.ts';
import { type Refusal, refuse } from './refusal.ts';
import { articleOf, type ViolationItem } from './violation-items.ts';

interface Proposed {
  readonly item: ViolationItem;
  readonly against: Addressee;
  readonly proposedBy: string;
  /** Who is said to have done it, where that is known: decides on it as little as who proposed it. */
  readonly doneBy: string | null;
}

interface Judged extends Proposed {
  readonly decidedBy: string;
}

/** An entry in the register of violations (Art. 14): where it stands and what it remembers there. */
export type Violation =
  | { readonly state: 'NEW' }
  | ({ readonly state: 'PROPOSED' } & Proposed)
  | ({ readonly state: 'CONFIRMED' | 'REJECTED' } & Judged);

/** What can be done in the register, and the facts it takes. */
export type ViolationAct =
  | {
      readonly name: 'PROPOSE';
      readonly item: ViolationItem;
      readonly against: Addressee;
      /** Who is said to have done it; absent: not known. */
      readonly doneBy?: string;
      /** The day of what was done or left undone, `YYYY-MM-DD`. */
      readonly eventDate: string;
      readonly evidence: readonly Evidence[];
    }
  | { readonly name: 'ADD_EVIDENCE'; readonly evidence: readonly Evidence[] }
  | { readonly name: 'CONFIRM' | 'REJECT'; readonly reason: string };

const move = movesOf<Violation, ViolationAct>();

const uninvolved = ({ now, by }: Situation<Proposed, unknown>): Refusal | null =>
  now.proposedBy === by.id || now.doneBy === by.id ? refuse('SAME_PERSON', policy('14')) : null;

const MOVES = [
  move({
    from: ['NEW'],
    act: 'PROPOSE',
    by: ['SYSTEM', 'HANDLER', 'REVIEWER', 'DEPARTMENT', 'AUDITOR'],
    guards: [
      ({ act }) =>
        act.eventDate < ARTICLES[articleOf(act.item)].inForceFrom
          ? refuse('BEFORE_ENTRY_INTO_FORCE', statute('15b'))
          : null,
      evidenceGiven(policy('14')),
    ],
    to: 'PROPOSED',
    next: ({ act, by }) => ({ item: act.item, against: act.against, proposedBy: by.id, doneBy: act.doneBy ?? null }),
    basis: policy('14'),
  }),
  move({
    from: ['PROPOSED'],
    act: 'ADD_EVIDENCE',
    by: ['SYSTEM', 'HANDLER', 'REVIEWER', 'DEPARTMENT', 'AUDITOR'],
    guards: [evidenceGiven(policy('14'))],
    to: 'PROPOSED',
    next: kept,
    basis: policy('14'),
  }),
  ...(
    [
      ['CONFIRM', 'CONFIRMED'],
      ['REJECT', 'REJECTED'],
    ] as const
  ).map(([act, to]) =>
    move({
      from: ['PROPOSED'],
      act,
      by: ['DEPARTMENT'],
      guards: [reasonStated(policy('14')), uninvolved],
      to,
      next: ({ now, by }) => ({
        item: now.item,
        against: now.against,
        proposedBy: now.proposedBy,
        doneBy: now.doneBy,
        decidedBy: by.id,
      }),
      basis: statute('14'),
    }),
  ),
];

/** The register of violations (Art. 14): the system or a person proposes with evidence, another person decides. */
export const VIOLATION: Machine<Violation, ViolationAct> = Object.freeze({
  name: 'violation',
  basis: statute('14'),
  moves: MOVES,
});
