import { policy, statute } from '../articles.ts';
import type { Gate } from '../disclosure/field.ts';
import { AGGREGATION, type ConsentPurpose, purposesOf } from '../purposes.ts';
import { type Addressee, type Effect, notify } from './effect.ts';
import { type Evidence, evidenceGiven, isBlank, reasonStated } from './guards.ts';
import { kept, type Machine, movesOf, type Situation } from './machine.ts';
import type { Party } from './person.ts';
import { type Refusal, refuse } from './refusal.ts';

interface Requested {
  readonly requestedBy: Addressee;
}

interface Shown extends Requested {
  readonly shownAt: Date;
  /** Digest of the text on the adverse consequences as it was shown. */
  readonly consequences: string;
}

/** What a consent that was once valid remembers. */
interface Given extends Shown {
  readonly signedAt: Date;
  readonly validTo: Date;
  readonly withdrawnAt: Date | null;
  /** When coercion was last complained of; null: never. The department sees no other consents. */
  readonly complainedAt: Date | null;
}

/** A consent to aggregation or to collecting what Art. 7.2 names: where it stands and what it remembers there. */
export type ConsentCase =
  | { readonly state: 'NEW' | 'DECLINED' }
  | ({ readonly state: 'REQUESTED' } & Requested)
  | ({ readonly state: 'CONSEQUENCES_SHOWN' } & Shown)
  | ({ readonly state: 'VALID' | 'WITHDRAWN' | 'COMPLAINED' | 'VOIDED' } & Given);

/** A written consent as it was signed. */
export interface Writing {
  readonly name: 'GIVE';
  /** Digest of the signed text. */
  readonly writing: string;
  /** False: a service, or another declaration, was made to depend on it (Art. 5.2). */
  readonly standalone: boolean;
  readonly signedAt: Date;
  /** The first collection under it. */
  readonly collectFrom: Date;
  readonly validTo: Date;
}

/** What a consent is asked for: what it would open, for which purposes, and how long. */
export interface ConsentRequest {
  readonly name: 'REQUEST';
  readonly gates: readonly Gate[];
  readonly purposes: readonly ConsentPurpose[];
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** What can be done with a consent, and the facts it takes. */
export type ConsentAct =
  | ConsentRequest
  | Writing
  /** `consequences`: digest of the text on the adverse consequences. */
  | { readonly name: 'SHOW_CONSEQUENCES'; readonly consequences: string }
  | { readonly name: 'DECLINE' | 'WITHDRAW' }
  | { readonly name: 'COMPLAIN'; readonly reason: string; readonly evidence: readonly Evidence[] }
  | { readonly name: 'UPHOLD_COMPLAINT' | 'REJECT_COMPLAINT'; readonly reason: string };

const move = movesOf<ConsentCase, ConsentAct>();

/** For what each party may ask for a consent: a partner to read, a provider or the agency to aggregate. */
const purposesFor = (party: Party): readonly ConsentPurpose[] =>
  party === 'PARTNER' ? purposesOf('PARTNER') : [AGGREGATION];

/** Art. 4, 7.2: a request says what it is for, or is refused. */
function requestFault({ act, by, at }: Situation<unknown, ConsentRequest>): Refusal | null {
  const allowed = purposesFor(by.party);
  if (act.gates.length === 0) return refuse('GATE_MISSING', policy('4'));
  if (act.purposes.length === 0 || !act.purposes.every((purpose) => allowed.includes(purpose))) {
    return refuse('PURPOSE_FOREIGN', policy('4'), allowed);
  }
  return act.validTo <= act.validFrom || act.validTo <= at ? refuse('PERIOD_EMPTY', policy('7.2')) : null;
}

/** Whoever asks for a consent answers for what it says about the consequences. */
const requesterOnly = ({ now, by }: Situation<Requested, unknown>): Refusal | null =>
  by.party === 'SYSTEM' || (by.party === now.requestedBy.party && by.organisation === now.requestedBy.organisation)
    ? null
    : refuse('NOT_THIS_PARTY', statute('7.2'), [now.requestedBy.party]);

/** Art. 5.2, 7.2: why a consent as signed is none, or null. */
function fault({ now, act, at }: Situation<Shown, Writing>): Refusal | null {
  const basis = statute('7.2');
  if (!act.standalone) return refuse('BUNDLED', statute('5.2'));
  if (isBlank(act.writing)) return refuse('NOT_WRITTEN', basis);
  if (act.signedAt < now.shownAt) return refuse('CONSEQUENCES_NOT_SHOWN', basis);
  if (act.signedAt > at) return refuse('DATED_AHEAD', basis);
  if (act.signedAt >= act.collectFrom) return refuse('DATED_AFTER_COLLECTION', basis);
  return act.validTo <= act.collectFrom ? refuse('PERIOD_EMPTY', policy('7.2')) : null;
}

/** Art. 14(1) reaches the organs and their staff; a partner is dealt with under Art. 15a. */
const violationBy = (against: Addressee): Effect[] =>
  against.party === 'PARTNER' ? [] : [{ kind: 'OPEN_VIOLATION', item: 1, against }];

const GIVING = [
  move({
    from: ['NEW'],
    act: 'REQUEST',
    by: ['PROVIDER', 'PARTNER', 'HANDLER'],
    guards: [requestFault],
    to: 'REQUESTED',
    next: ({ by }) => ({ requestedBy: { party: by.party, organisation: by.organisation } }),
    basis: statute('7.2'),
  }),
  move({
    from: ['REQUESTED'],
    act: 'SHOW_CONSEQUENCES',
    by: ['PROVIDER', 'PARTNER', 'HANDLER', 'SYSTEM'],
    guards: [
      requesterOnly,
      ({ act }) => (isBlank(act.consequences) ? refuse('CONSEQUENCES_NOT_SHOWN', statute('7.2')) : null),
    ],
    to: 'CONSEQUENCES_SHOWN',
    next: ({ now, act, at }) => ({ requestedBy: now.requestedBy, shownAt: at, consequences: act.consequences }),
    effects: () => [notify('SUBJECT', 'CONSENT_REQUESTED')],
    basis: statute('7.2'),
  }),
  move({
    from: ['REQUESTED', 'CONSEQUENCES_SHOWN'],
    act: 'DECLINE',
    by: ['SUBJECT'],
    to: 'DECLINED',
    next: () => ({}),
    basis: statute('5.2'),
  }),
  move({
    from: ['CONSEQUENCES_SHOWN'],
    act: 'GIVE',
    by: ['SUBJECT'],
    guards: [fault],
    to: 'VALID',
    next: ({ now, act }) => ({
      requestedBy: now.requestedBy,
      shownAt: now.shownAt,
      consequences: now.consequences,
      signedAt: act.signedAt,
      validTo: act.validTo,
      withdrawnAt: null,
      complainedAt: null,
    }),
    effects: ({ now, act }) => [
      {
        kind: 'BEGIN_CONSENT',
        shownAt: now.shownAt,
        signedAt: act.signedAt,
        validFrom: act.collectFrom,
        validTo: act.validTo,
      },
    ],
    basis: statute('7.2'),
  }),
];

const ENDING = [
  move({
    from: ['VALID'],
    act: 'WITHDRAW',
    by: ['SUBJECT'],
    to: 'WITHDRAWN',
    next: ({ now, at }) => ({ ...now, withdrawnAt: at }),
    effects: ({ at }) => [{ kind: 'END_CONSENT', from: at }, notify('SUBJECT', 'CONSENT_ENDED')],
    basis: statute('7.2'),
  }),
  move({
    // A complaint does not stand in the way of withdrawing.
    from: ['COMPLAINED'],
    act: 'WITHDRAW',
    by: ['SUBJECT'],
    when: { label: 'not yet withdrawn', holds: ({ now }) => now.withdrawnAt === null },
    to: 'COMPLAINED',
    next: ({ now, at }) => ({ ...now, withdrawnAt: at }),
    effects: ({ at }) => [{ kind: 'END_CONSENT', from: at }, notify('SUBJECT', 'CONSENT_ENDED')],
    basis: statute('7.2'),
  }),
];

const COERCION = [
  move({
    from: ['VALID', 'WITHDRAWN'],
    act: 'COMPLAIN',
    by: ['SUBJECT'],
    guards: [reasonStated(policy('5.2')), evidenceGiven(policy('5.2'))],
    to: 'COMPLAINED',
    next: ({ now, at }) => ({ ...now, complainedAt: at }),
    basis: statute('5.2'),
  }),
  move({
    from: ['COMPLAINED'],
    act: 'UPHOLD_COMPLAINT',
    by: ['DEPARTMENT'],
    guards: [reasonStated(policy('5.2'))],
    to: 'VOIDED',
    next: kept,
    effects: ({ now }) => [
      { kind: 'VOID_CONSENT', from: now.signedAt },
      ...violationBy(now.requestedBy),
      notify('SUBJECT', 'CONSENT_ENDED'),
    ],
    basis: policy('5.2'),
  }),
  ...(
    [
      ['VALID', 'consent stands', (withdrawnAt: Date | null) => withdrawnAt === null],
      ['WITHDRAWN', 'withdrawn', (withdrawnAt: Date | null) => withdrawnAt !== null],
    ] as const
  ).map(([to, label, holds]) =>
    move({
      from: ['COMPLAINED'],
      act: 'REJECT_COMPLAINT',
      by: ['DEPARTMENT'],
      when: { label, holds: ({ now }) => holds(now.withdrawnAt) },
      guards: [reasonStated(policy('5.2'))],
      to,
      next: kept,
      effects: () => [notify('SUBJECT', 'COMPLAINT_REJECTED')],
      basis: policy('5.2'),
    }),
  ),
];

/** Consent (Art. 5.2, 7.2): a separate act in writing, after its consequences were made known. */
export const CONSENT: Machine<ConsentCase, ConsentAct> = Object.freeze({
  name: 'consent',
  basis: statute('7.2'),
  moves: [...GIVING, ...ENDING, ...COERCION],
});
