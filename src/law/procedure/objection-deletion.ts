import { policy, statute } from '../articles.ts';
import { notify } from './effect.ts';
import { outcomeFits } from './grounds.ts';
import { reasonStated } from './guards.ts';
import { kept, movesOf } from './machine.ts';
import { ANSWERABLE, gone, type Objection, type ObjectionAct, openOf } from './objection-case.ts';
import { twoPersons } from './person.ts';
import { isRefusal } from './refusal.ts';

const move = movesOf<Objection, ObjectionAct>();

/** How an objection deletes a record (Art. 9a(2), 11): a handler finds the ground, another person confirms it. */
export const DELETION = [
  move({
    from: ANSWERABLE,
    act: 'PROPOSE_DELETION',
    by: ['HANDLER'],
    guards: [reasonStated(statute('11')), ({ now, act }) => outcomeFits(now.ground, act.deletion)],
    to: 'DELETION_PROPOSED',
    next: ({ now, act, by }) => ({ ...openOf(now), deletion: act.deletion, proposedBy: by.id }),
    basis: policy('11'),
  }),
  move({
    from: ['DELETION_PROPOSED'],
    act: 'REFUSE_DELETION',
    by: ['REVIEWER'],
    guards: [reasonStated(policy('11'))],
    to: 'DELETION_REFUSED',
    next: ({ now, by }) => {
      const deciders = twoPersons(now.proposedBy, by.id);
      return isRefusal(deciders) ? deciders : openOf(now);
    },
    basis: policy('9a(2)'),
  }),
  move({
    from: ['DELETION_PROPOSED'],
    act: 'CONFIRM_DELETION',
    by: ['REVIEWER'],
    to: 'DELETION_DUE',
    next: ({ now, by }) => {
      const deciders = twoPersons(now.proposedBy, by.id);
      return isRefusal(deciders) ? deciders : { ...openOf(now), deletion: now.deletion, deciders };
    },
    effects: () => [{ kind: 'HIDE' }],
    starts: ['D8'],
    basis: policy('9a(2)'),
  }),
  move({
    from: ['DELETION_DUE'],
    act: 'CARRY_OUT_DELETION',
    by: ['HANDLER', 'SYSTEM'],
    to: 'DELETED',
    next: ({ now }) => gone(now),
    effects: ({ now }) => [
      { kind: 'END_JOINT_MEASURES' },
      { kind: 'DELETE_WITH_TOMBSTONE', ground: now.deletion, deciders: now.deciders },
    ],
    meets: ['D8'],
    basis: statute('11'),
  }),
  move({
    from: ['DELETED'],
    act: 'NOTIFY_DELETION',
    by: ['HANDLER'],
    to: 'FINAL', // nothing is left to dispute
    next: kept,
    effects: () => [notify('SUBJECT', 'RESULT')],
    meets: ['D5', 'D5_SILENCE'],
    drops: ['D4', 'D6_ANSWER'],
    basis: statute('10'),
  }),
];
