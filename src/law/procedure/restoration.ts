import { policy, statute } from '../articles.ts';
import { shanghaiDate } from '../dates.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { type Addressee, type Effect, notify } from './effect.ts';
import { type Evidence, evidenceGiven, isBlank, periodOver, reasonStated } from './guards.ts';
import { kept, type Machine, movesOf } from './machine.ts';
import { type Person, twoPersons } from './person.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { type RepairFacts, type RepairMethod, repairabilityOf } from './repair-rules.ts';

/** One or more methods, none of them twice. */
type Methods = readonly [RepairMethod, ...RepairMethod[]];

interface Applied {
  readonly methods: Methods;
}

/** An application for credit repair (Art. 12, 13.1): where it stands and what it remembers there. */
export type Restoration =
  | { readonly state: 'NEW' | 'FORWARDED' | 'REFUSED' | 'WITHDRAWN' | 'COMPLETED' }
  | ({ readonly state: 'SUBMITTED' | 'VERIFYING' } & Applied)
  | ({ readonly state: 'VERIFIED'; readonly verified: readonly RepairMethod[]; readonly verifiedBy: string } & Applied)
  | { readonly state: 'GRANTED'; readonly awaiting: readonly Addressee[]; readonly escalated: boolean };

/** What can be done in a restoration, and the facts it takes. */
export type RestorationAct =
  | { readonly name: 'APPLY'; readonly record: RepairFacts; readonly evidence: readonly Evidence<RepairMethod>[] }
  | { readonly name: 'BEGIN_VERIFICATION' | 'WITHDRAW' }
  /** The methods that were found done. */
  | { readonly name: 'REPORT_VERIFICATION'; readonly verified: readonly RepairMethod[]; readonly reason: string }
  /** Who disclosed the record, holds it or acts on it, besides the agency and the department. */
  | { readonly name: 'GRANT'; readonly providers: readonly number[]; readonly partners: readonly number[] }
  | { readonly name: 'REFUSE'; readonly reason: string }
  | { readonly name: 'ACKNOWLEDGE' }
  | { readonly name: 'FIND_UNACKNOWLEDGED'; readonly deadline: Deadline<'D10'> };

const move = movesOf<Restoration, RestorationAct>();

/** Art. 12, 13.1: what an application rests on, or why it cannot be taken. */
function applied(record: RepairFacts, evidence: readonly Evidence<RepairMethod>[], at: Date): Applied | Refusal {
  const repairable = repairabilityOf(record);
  if (isRefusal(repairable)) return repairable;
  const { rule, from } = repairable;
  if (shanghaiDate(at) < from) return refuse('TOO_EARLY', rule.basis, [from]);
  const methods = evidence.map(({ kind }) => kind);
  const repeated = methods.filter((method, index) => methods.indexOf(method) < index);
  if (repeated.length > 0) return refuse('METHOD_REPEATED', policy('13.1'), repeated);
  const missing = rule.requires.filter((method) => !methods.includes(method));
  const [first, ...others] = methods;
  if (first === undefined || missing.length > 0) return refuse('METHOD_MISSING', rule.basis, missing);
  const bare = evidence.filter(({ digest }) => isBlank(digest)).map(({ kind }) => kind);
  return bare.length > 0 ? refuse('EVIDENCE_MISSING', statute('13.1'), bare) : { methods: [first, ...others] };
}

/** The bodies that must stop, each of which acknowledges it (Art. 13.1). */
function bodiesOf(providers: readonly number[], partners: readonly number[]): Addressee[] {
  return [
    { party: 'HANDLER', organisation: null },
    { party: 'DEPARTMENT', organisation: null },
    ...[...new Set(providers)].map((organisation): Addressee => ({ party: 'PROVIDER', organisation })),
    ...[...new Set(partners)].map((organisation): Addressee => ({ party: 'PARTNER', organisation })),
  ];
}

const speaksFor = (by: Person) => (body: Addressee) =>
  body.party === by.party && (body.organisation === null || body.organisation === by.organisation);

const isAwaited = ({ now, by }: { now: { awaiting: readonly Addressee[] }; by: Person }): Refusal | null =>
  now.awaiting.some(speaksFor(by)) ? null : refuse('ACKNOWLEDGEMENT_NOT_AWAITED', policy('13.1'));

/** The organs answer under Art. 14(10) for what they have not changed in time; a partner is reported to the department. */
function escalation(body: Addressee): Effect {
  return body.party === 'PARTNER'
    ? notify('DEPARTMENT', 'ACKNOWLEDGEMENT_OVERDUE', body.organisation)
    : { kind: 'OPEN_VIOLATION', item: 10, against: body };
}

const APPLICATION = [
  move({
    from: ['NEW'],
    act: 'APPLY',
    by: ['SUBJECT'],
    when: { label: 'severe listing', holds: ({ act }) => act.record.kind === 'SEVERE_LISTING' },
    guards: [
      ({ act }) => (act.record.stopped ? refuse('ALREADY_STOPPED', policy('13.1')) : null),
      evidenceGiven(statute('13.1')),
    ],
    to: 'FORWARDED',
    next: () => ({}),
    effects: () => [notify('PROVIDER', 'REPAIR_FORWARDED'), notify('SUBJECT', 'REPAIR_FORWARDED')],
    basis: policy('13.1'),
  }),
  move({
    from: ['NEW'],
    act: 'APPLY',
    by: ['SUBJECT'],
    when: { label: 'other records', holds: ({ act }) => act.record.kind !== 'SEVERE_LISTING' },
    to: 'SUBMITTED',
    next: ({ act, at }) => applied(act.record, act.evidence, at),
    basis: statute('13.1'),
  }),
  move({
    from: ['SUBMITTED', 'VERIFYING', 'VERIFIED'],
    act: 'WITHDRAW',
    by: ['SUBJECT'],
    to: 'WITHDRAWN',
    next: () => ({}),
    basis: policy('13.1'),
  }),
];

const VERIFICATION = [
  move({
    from: ['SUBMITTED'],
    act: 'BEGIN_VERIFICATION',
    by: ['HANDLER'],
    to: 'VERIFYING',
    next: kept,
    basis: statute('13.1'),
  }),
  move({
    from: ['VERIFYING'],
    act: 'REPORT_VERIFICATION',
    by: ['HANDLER'],
    guards: [reasonStated(statute('13.1'))],
    to: 'VERIFIED',
    next: ({ now, act, by }) => ({ methods: now.methods, verified: act.verified, verifiedBy: by.id }),
    basis: statute('13.1'),
  }),
];

const DECISION = [
  move({
    from: ['VERIFIED'],
    act: 'GRANT',
    by: ['REVIEWER'],
    guards: [
      ({ now }) => {
        const open = now.methods.filter((method) => !now.verified.includes(method));
        return open.length > 0 ? refuse('METHOD_UNVERIFIED', statute('13.1'), open) : null;
      },
    ],
    to: 'GRANTED',
    next: ({ now, act, by }) => {
      const persons = twoPersons(now.verifiedBy, by.id, policy('13.1'));
      return isRefusal(persons) ? persons : { awaiting: bodiesOf(act.providers, act.partners), escalated: false };
    },
    effects: ({ act }) => [
      { kind: 'STOP_DISCLOSURE' },
      { kind: 'END_JOINT_MEASURES' },
      notify('SUBJECT', 'REPAIR_GRANTED'),
      ...bodiesOf(act.providers, act.partners).map(
        (to): Effect => ({ kind: 'NOTIFY', to, notice: 'DISCLOSURE_STOPPED' }),
      ),
    ],
    starts: ['D10'],
    basis: statute('13.1'),
  }),
  move({
    from: ['VERIFIED'],
    act: 'REFUSE',
    by: ['REVIEWER'],
    guards: [reasonStated(statute('13.1'))],
    to: 'REFUSED',
    next: ({ now, by }) => {
      const persons = twoPersons(now.verifiedBy, by.id, policy('13.1'));
      return isRefusal(persons) ? persons : {};
    },
    effects: () => [notify('SUBJECT', 'REPAIR_REFUSED')],
    basis: statute('13.1'),
  }),
];

const BODIES = ['HANDLER', 'PROVIDER', 'DEPARTMENT', 'PARTNER'] as const;

const ACKNOWLEDGEMENT = [
  move({
    from: ['GRANTED'],
    act: 'ACKNOWLEDGE',
    by: BODIES,
    when: { label: 'others awaited', holds: ({ now, by }) => !now.awaiting.every(speaksFor(by)) },
    guards: [isAwaited],
    to: 'GRANTED',
    next: ({ now, by }) => ({
      awaiting: now.awaiting.filter((body) => !speaksFor(by)(body)),
      escalated: now.escalated,
    }),
    basis: policy('13.1'),
  }),
  move({
    from: ['GRANTED'],
    act: 'ACKNOWLEDGE',
    by: BODIES,
    when: { label: 'the last', holds: ({ now, by }) => now.awaiting.every(speaksFor(by)) },
    to: 'COMPLETED',
    next: () => ({}),
    meets: ['D10'],
    basis: policy('13.1'),
  }),
  move({
    from: ['GRANTED'],
    act: 'FIND_UNACKNOWLEDGED',
    by: ['SYSTEM'],
    guards: [
      ({ now }) => (now.escalated ? refuse('ALREADY_ESCALATED', policy('13.1')) : null),
      periodOver(policy('13.1')),
    ],
    to: 'GRANTED',
    next: ({ now }) => ({ awaiting: now.awaiting, escalated: true }),
    effects: ({ now }) => now.awaiting.map(escalation),
    basis: policy('13.1'),
  }),
];

/** Credit repair (Art. 12, 13.1). */
export const RESTORATION: Machine<Restoration, RestorationAct> = Object.freeze({
  name: 'restoration',
  basis: statute('13.1'),
  moves: [...APPLICATION, ...VERIFICATION, ...DECISION, ...ACKNOWLEDGEMENT],
});
