import { ARTICLES, policy, statute } from '../articles.ts';
import type { Addressee, Effect } from './effect.ts';
import { type Evidence, evidenceGiven, reasonStated } from './guards.ts';
import { kept, type Machine, movesOf } from './machine.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** Who is fined: the range depends on it. */
export const OFFENDERS = ['UNIT', 'PERSON'] as const;
export type Offender = (typeof OFFENDERS)[number];

/** Art. 15a: use beyond the agreed purpose, or passing on to a third party without the subject's consent. */
export const MISUSES = ['BEYOND_AGREED_PURPOSE', 'PASSED_ON'] as const;
export type Misuse = (typeof MISUSES)[number];

/** Art. 15a: what a loss of others and a suspected crime lead to. */
export const TRANSFERS = ['CIVIL_LIABILITY', 'CRIMINAL_INVESTIGATION'] as const;
type Transfer = (typeof TRANSFERS)[number];

/** Fines in yuan, both ends included (Art. 15a: 以上、以下). */
export const FINE_RANGES: Readonly<Record<Offender, readonly [min: number, max: number]>> = Object.freeze({
  UNIT: [10_000, 100_000],
  PERSON: [1_000, 10_000],
});

declare const WITHIN_RANGE: unique symbol;

/** What Art. 15a imposes, in whole yuan. Only `sanctionOf` makes one. */
export interface Sanction {
  readonly offender: Offender;
  readonly fine: number;
  /** Unlawful gains that are confiscated; 0 where there were none. */
  readonly confiscation: number;
  readonly [WITHIN_RANGE]: true;
}

/** Art. 15a: a fine within its range, or a refusal that names the range. */
export function sanctionOf(offender: Offender, fine: number, confiscation: number): Sanction | Refusal {
  const isAmount = (yuan: number) => Number.isSafeInteger(yuan) && yuan >= 0;
  if (!isAmount(fine) || !isAmount(confiscation)) return refuse('AMOUNT_MALFORMED', policy('15a'));
  const [min, max] = FINE_RANGES[offender];
  if (fine < min || fine > max) return refuse('FINE_OUT_OF_RANGE', statute('15a'), [String(min), String(max)]);
  return { offender, fine, confiscation } as Sanction; // in range, as just seen; the brand exists for the compiler only
}

interface Opened {
  readonly misuse: Misuse;
  readonly offender: Offender;
  /** To whom the decision is told. */
  readonly against: Addressee;
}

interface Sanctioned extends Opened {
  readonly sanction: Sanction;
  /** The date by which the order must be complied with. */
  readonly correctBy: Date;
  readonly transfers: readonly Transfer[];
}

/** A case of misuse (Art. 15a): where it stands and what it remembers there. */
export type Liability =
  | { readonly state: 'NEW' }
  | ({ readonly state: 'OPENED' | 'DISMISSED' } & Opened)
  | ({ readonly state: 'SANCTIONED' | 'SETTLED' } & Sanctioned);

/** What can be done in a case of misuse, and the facts it takes. */
export type LiabilityAct =
  | {
      readonly name: 'OPEN';
      readonly misuse: Misuse;
      readonly offender: Offender;
      readonly against: Addressee;
      /** The day of the misuse, `YYYY-MM-DD`. */
      readonly eventDate: string;
      readonly evidence: readonly Evidence[];
    }
  | { readonly name: 'ADD_EVIDENCE'; readonly evidence: readonly Evidence[] }
  | {
      readonly name: 'SANCTION';
      readonly correctBy: Date;
      readonly fine: number;
      readonly confiscation: number;
      /** The misuse caused others a loss. */
      readonly causedLoss: boolean;
      /** A crime is suspected. */
      readonly suspectedCrime: boolean;
      readonly reason: string;
    }
  | { readonly name: 'DISMISS'; readonly reason: string }
  | { readonly name: 'CONFIRM_CORRECTION'; readonly evidence: readonly Evidence[] };

const move = movesOf<Liability, LiabilityAct>();

interface Consequences {
  readonly causedLoss: boolean;
  readonly suspectedCrime: boolean;
}

const transfersOf = ({ causedLoss, suspectedCrime }: Consequences): Transfer[] => [
  ...(causedLoss ? ['CIVIL_LIABILITY' as const] : []),
  ...(suspectedCrime ? ['CRIMINAL_INVESTIGATION' as const] : []),
];

const MOVES = [
  move({
    from: ['NEW'],
    act: 'OPEN',
    by: ['DEPARTMENT', 'SYSTEM'],
    guards: [
      ({ act }) =>
        act.eventDate < ARTICLES['15a'].inForceFrom ? refuse('BEFORE_ENTRY_INTO_FORCE', statute('15b')) : null,
      evidenceGiven(policy('15a')),
    ],
    to: 'OPENED',
    next: ({ act }) => ({ misuse: act.misuse, offender: act.offender, against: act.against }),
    basis: statute('15a'),
  }),
  move({
    from: ['OPENED'],
    act: 'ADD_EVIDENCE',
    by: ['DEPARTMENT', 'SYSTEM'],
    guards: [evidenceGiven(policy('15a'))],
    to: 'OPENED',
    next: kept,
    basis: policy('15a'),
  }),
  move({
    from: ['OPENED'],
    act: 'DISMISS',
    by: ['DEPARTMENT'],
    guards: [reasonStated(policy('15a'))],
    to: 'DISMISSED',
    next: kept,
    basis: policy('15a'),
  }),
  move({
    from: ['OPENED'],
    act: 'SANCTION',
    by: ['DEPARTMENT'],
    guards: [
      reasonStated(statute('15a')),
      ({ act, at }) => (act.correctBy > at ? null : refuse('DATE_NOT_AHEAD', statute('15a'))),
    ],
    to: 'SANCTIONED',
    next: ({ now, act }) => {
      const sanction = sanctionOf(now.offender, act.fine, act.confiscation);
      return isRefusal(sanction)
        ? sanction
        : { ...now, sanction, correctBy: act.correctBy, transfers: transfersOf(act) };
    },
    effects: ({ now, act }) => [
      { kind: 'NOTIFY', to: now.against, notice: 'PENALTY' },
      ...transfersOf(act).map((to): Effect => ({ kind: 'TRANSFER', to })),
    ],
    basis: statute('15a'),
  }),
  move({
    from: ['SANCTIONED'],
    act: 'CONFIRM_CORRECTION',
    by: ['DEPARTMENT'],
    guards: [evidenceGiven(statute('15a'))],
    to: 'SETTLED',
    next: kept,
    basis: statute('15a'),
  }),
];

/** Liability for misuse (Art. 15a): order, confiscation, fine, transfer. */
export const LIABILITY: Machine<Liability, LiabilityAct> = Object.freeze({
  name: 'liability',
  basis: statute('15a'),
  moves: MOVES,
});
