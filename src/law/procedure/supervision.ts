import { policy, statute } from '../articles.ts';
import { notify } from './effect.ts';
import { type Evidence, evidenceGiven, reasonStated } from './guards.ts';
import { kept, type Machine, movesOf } from './machine.ts';
import { refuse } from './refusal.ts';

/** An order to a provider that fails to supply (Art. 13.2): where it stands and what it remembers there. */
export type SupplyOrder =
  | { readonly state: 'NEW' }
  | {
      readonly state: 'ORDERED' | 'COMPLIED' | 'RESCINDED' | 'LAPSED' | 'CIRCULAR_REQUESTED' | 'CRITICISED';
      /** The last instant to comply. */
      readonly complyBy: Date;
    };

/** What can be done with an order, and the facts it takes. */
export type SupplyOrderAct =
  | { readonly name: 'ORDER'; readonly complyBy: Date; readonly reason: string }
  | { readonly name: 'CONFIRM_COMPLIANCE' | 'RECORD_CIRCULAR'; readonly evidence: readonly Evidence[] }
  | { readonly name: 'RESCIND'; readonly reason: string }
  | { readonly name: 'FIND_LAPSE' | 'REQUEST_CIRCULAR' };

const move = movesOf<SupplyOrder, SupplyOrderAct>();

const MOVES = [
  move({
    from: ['NEW'],
    act: 'ORDER',
    by: ['DEPARTMENT'],
    guards: [
      reasonStated(statute('13.2')),
      ({ act, at }) => (act.complyBy > at ? null : refuse('DATE_NOT_AHEAD', statute('13.2'))),
    ],
    to: 'ORDERED',
    next: ({ act }) => ({ complyBy: act.complyBy }),
    effects: () => [notify('PROVIDER', 'SUPPLY_ORDERED')],
    basis: statute('13.2'),
  }),
  move({
    from: ['ORDERED'],
    act: 'CONFIRM_COMPLIANCE',
    by: ['DEPARTMENT'],
    guards: [evidenceGiven(statute('13.2'))],
    to: 'COMPLIED',
    next: kept,
    basis: statute('13.2'),
  }),
  move({
    from: ['ORDERED', 'LAPSED'],
    act: 'RESCIND',
    by: ['DEPARTMENT'],
    guards: [reasonStated(policy('13.2'))],
    to: 'RESCINDED',
    next: kept,
    basis: policy('13.2'),
  }),
  move({
    from: ['ORDERED'],
    act: 'FIND_LAPSE',
    by: ['SYSTEM'],
    guards: [({ now, at }) => (at > now.complyBy ? null : refuse('PERIOD_RUNNING', statute('13.2')))],
    to: 'LAPSED',
    next: kept,
    effects: () => [notify('DEPARTMENT', 'SUPPLY_ORDER_LAPSED'), notify('PROVIDER', 'SUPPLY_ORDER_LAPSED')],
    basis: statute('13.2'),
  }),
  move({
    from: ['LAPSED'],
    act: 'REQUEST_CIRCULAR',
    by: ['DEPARTMENT'],
    to: 'CIRCULAR_REQUESTED',
    next: kept,
    effects: () => [notify('PROVIDER', 'CIRCULAR_REQUESTED')],
    basis: statute('13.2'),
  }),
  move({
    from: ['CIRCULAR_REQUESTED'],
    act: 'RECORD_CIRCULAR',
    by: ['DEPARTMENT'],
    guards: [evidenceGiven(statute('13.2'))],
    to: 'CRITICISED',
    next: kept,
    basis: statute('13.2'),
  }),
];

/** Supervision of the duty to supply (Art. 13.2): order, lapse, circular of criticism. */
export const SUPPLY_ORDER: Machine<SupplyOrder, SupplyOrderAct> = Object.freeze({
  name: 'supply-order',
  basis: statute('13.2'),
  moves: MOVES,
});
