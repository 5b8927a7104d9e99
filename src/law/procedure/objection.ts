import { type Basis, policy, statute } from '../articles.ts';
import { notify, remark } from './effect.ts';
import { evidenceFor, outcomeFits } from './grounds.ts';
import { periodOver, reasonStated } from './guards.ts';
import { kept, type Machine, movesOf } from './machine.ts';
import {
  ANSWERABLE,
  accepted,
  changeBy,
  disputed,
  markAfterCase,
  type Objection,
  type ObjectionAct,
  resultEffects,
  resultExplained,
  resultMemory,
  resume,
} from './objection-case.ts';
import { DELETION } from './objection-deletion.ts';
import { refuse } from './refusal.ts';

const move = movesOf<Objection, ObjectionAct>();

const BEGINNING = [
  move({
    from: ['NEW', 'REFUSED'],
    act: 'FILE',
    by: ['SUBJECT'],
    guards: [({ act }) => evidenceFor(act.ground, act.evidence)],
    to: 'SUBMITTED',
    next: ({ act }) => ({ ground: act.ground }),
    starts: ['D1'],
    basis: statute('9b'),
  }),
  move({
    from: ['SUBMITTED'],
    act: 'REFUSE',
    by: ['HANDLER'],
    guards: [reasonStated(statute('9b'))],
    to: 'REFUSED',
    next: kept,
    effects: () => [notify('SUBJECT', 'OBJECTION_REFUSED')],
    meets: ['D1'],
    basis: statute('9b'),
  }),
  move({
    from: ['SUBMITTED'],
    act: 'ACCEPT',
    by: ['HANDLER'],
    to: 'ACCEPTED',
    next: ({ now }) => accepted(now.ground),
    effects: () => remark('NONE', 'DISPUTED'),
    starts: ['D7'],
    meets: ['D7'],
    basis: statute('11'),
  }),
  move({ from: ['ACCEPTED'], act: 'BEGIN_CHECK', by: ['HANDLER'], to: 'VERIFYING', next: kept, basis: statute('10') }),
  move({
    from: ['SUBMITTED'],
    act: 'WITHDRAW',
    by: ['SUBJECT'],
    to: 'WITHDRAWN',
    next: kept,
    drops: ['D1'],
    basis: policy('10'),
  }),
  move({
    from: ['ACCEPTED', 'VERIFYING', 'PROVIDER_NOTIFIED', 'PROVIDER_SILENT', 'STILL_DISPUTED', 'TRANSFERRED'],
    act: 'WITHDRAW',
    by: ['SUBJECT'],
    to: 'WITHDRAWN',
    next: ({ now }) => ({ ground: now.ground }),
    effects: ({ now }) => [...resume(now), ...remark(now.mark, markAfterCase(now.result))],
    drops: ['D1', 'D4', 'D5_SILENCE', 'D6', 'D6_ANSWER'],
    basis: policy('10'),
  }),
];

const CHECK = [
  move({
    from: ['VERIFYING'],
    act: 'CORRECT_OWN_FAULT',
    by: ['HANDLER'],
    guards: [({ now, act }) => outcomeFits(now.ground, act.outcome), reasonStated(statute('5.1'))],
    to: 'CORRECTED',
    next: ({ now, act }) => ({ ...now, result: act.outcome }),
    effects: ({ now, act }) => changeBy(act.outcome, now),
    starts: ['D2', 'D3'],
    meets: ['D1', 'D2'],
    basis: statute('10'),
  }),
  move({
    from: ['CORRECTED'],
    act: 'TELL_CORRECTION',
    by: ['HANDLER'],
    to: 'NOTIFIED',
    next: kept,
    effects: () => [notify('SUBJECT', 'CORRECTED')],
    meets: ['D3'],
    basis: statute('10'),
  }),
  move({
    from: ['VERIFYING'],
    act: 'NOTIFY_PROVIDER',
    by: ['HANDLER'],
    to: 'PROVIDER_NOTIFIED',
    next: kept,
    effects: () => [notify('PROVIDER', 'CHECK')],
    starts: ['D4'],
    meets: ['D1'],
    basis: statute('10'),
  }),
  move({
    from: ['PROVIDER_NOTIFIED', 'PROVIDER_SILENT', 'TRANSFERRED'],
    act: 'REPLY',
    by: ['PROVIDER'],
    guards: [({ now, act }) => outcomeFits(now.ground, act.outcome)],
    to: 'REPLIED',
    next: ({ now, act }) => ({ ...now, reply: act.outcome }),
    starts: ['D5'],
    meets: ['D4', 'D6_ANSWER'],
    basis: statute('10'),
  }),
  move({
    from: ['PROVIDER_NOTIFIED', 'TRANSFERRED'],
    act: 'FIND_SILENCE',
    by: ['SYSTEM'],
    guards: [
      // The first check's clock says nothing about the answer to a transfer.
      ({ now, act }) => {
        const owed = now.round === 1 ? 'D4' : 'D6_ANSWER';
        return act.deadline.id === owed ? null : refuse('PERIOD_RUNNING', policy('10'), [owed]);
      },
      periodOver(statute('10')),
    ],
    to: 'PROVIDER_SILENT',
    next: ({ now }) => ({ ...now, suspended: true }),
    effects: ({ now }) => [
      { kind: 'OPEN_VIOLATION', item: 12, against: { party: 'PROVIDER', organisation: null } },
      notify('DEPARTMENT', 'PROVIDER_SILENT'),
      ...(now.suspended ? [] : [{ kind: 'SUSPEND_DISCLOSURE' } as const]),
    ],
    starts: ['D5_SILENCE'],
    basis: policy('10'),
  }),
];

const notifyResult = (to: 'RESULT_NOTIFIED' | 'FINAL', label: string, round: 1 | 2, basis: Basis) =>
  move({
    from: ANSWERABLE,
    act: 'NOTIFY_RESULT',
    by: ['HANDLER'],
    when: { label, holds: ({ now }) => now.round === round },
    guards: [
      ({ now, act }) => outcomeFits(now.ground, act.outcome),
      ({ now, act }) => resultExplained(now, act.outcome, act.reason),
    ],
    to,
    next: ({ now, act }) => resultMemory(now, act.outcome),
    effects: ({ now, act }) => resultEffects(now, act.outcome),
    meets: ['D5', 'D5_SILENCE'],
    drops: ['D4', 'D6_ANSWER'],
    basis,
  });

const RESULT = [
  notifyResult('RESULT_NOTIFIED', 'first check', 1, statute('10')),
  notifyResult('FINAL', 'after the transfer', 2, policy('10')),
  move({
    from: ['NOTIFIED', 'RESULT_NOTIFIED'],
    act: 'CLOSE',
    by: ['SUBJECT', 'HANDLER'],
    guards: [({ act }) => (act.delivered ? null : refuse('RESULT_NOT_DELIVERED', policy('10')))],
    to: 'CLOSED',
    next: ({ now }) => ({ ...now, mark: markAfterCase(now.result) }),
    effects: ({ now }) => remark(now.mark, markAfterCase(now.result)),
    basis: policy('11'),
  }),
  move({
    // Art. 10 sets no time for objecting still, so closing the case does not end the right.
    from: ['NOTIFIED', 'RESULT_NOTIFIED', 'CLOSED'],
    act: 'DISPUTE_RESULT',
    by: ['SUBJECT'],
    guards: [reasonStated(policy('10'))],
    to: 'STILL_DISPUTED',
    next: ({ now }) => disputed(now),
    effects: ({ now }) => remark(now.mark, 'DISPUTED'),
    starts: ['D6'],
    basis: statute('10'),
  }),
  move({
    from: ['STILL_DISPUTED'],
    act: 'TRANSFER',
    by: ['HANDLER'],
    to: 'TRANSFERRED',
    next: kept,
    effects: () => [notify('PROVIDER', 'TRANSFERRED')],
    starts: ['D6_ANSWER'],
    meets: ['D6'],
    basis: statute('10'),
  }),
];

/** The objection procedure (Art. 9b, 10, 11). */
export const OBJECTION: Machine<Objection, ObjectionAct> = Object.freeze({
  name: 'objection',
  basis: statute('10'),
  moves: [...BEGINNING, ...CHECK, ...DELETION, ...RESULT],
});
