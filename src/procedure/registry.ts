import { CONSENT } from '../law/procedure/consent.ts';
import { LIABILITY } from '../law/procedure/liability.ts';
import { LISTING } from '../law/procedure/listing.ts';
import type { Act, Case, Machine } from '../law/procedure/machine.ts';
import { OBJECTION } from '../law/procedure/objection.ts';
import { RESTORATION } from '../law/procedure/restoration.ts';
import { SUPPLY_ORDER } from '../law/procedure/supervision.ts';
import { VIOLATION } from '../law/procedure/violation.ts';
import type { CaseRow } from '../store/cases.ts';
import { decodeMemory } from '../store/memory.ts';
import type { ProcedureName } from '../store/tables/index.ts';

/** A procedure with everything it takes to act in its cases. */
export interface Procedure<C extends Case, A extends Act> {
  readonly name: ProcedureName;
  readonly machine: Machine<C, A>;
  /** States in which nothing is owed by anybody any more. */
  readonly closed: readonly C['state'][];
}

const procedure = <C extends Case, A extends Act>(
  name: ProcedureName,
  machine: Machine<C, A>,
  closed: readonly C['state'][],
): Procedure<C, A> => Object.freeze({ name, machine, closed });

export const objection = procedure('objection', OBJECTION, ['REFUSED', 'WITHDRAWN', 'CLOSED', 'FINAL']);
export const listing = procedure('listing', LISTING, ['DISCARDED', 'DROPPED', 'REMOVED']);
export const restoration = procedure('restoration', RESTORATION, ['FORWARDED', 'REFUSED', 'WITHDRAWN', 'COMPLETED']);
export const consent = procedure('consent', CONSENT, ['DECLINED', 'WITHDRAWN', 'VOIDED']);
export const supplyOrder = procedure('supply-order', SUPPLY_ORDER, ['COMPLIED', 'RESCINDED', 'CRITICISED']);
export const violation = procedure('violation', VIOLATION, ['CONFIRMED', 'REJECTED']);
export const liability = procedure('liability', LIABILITY, ['DISMISSED', 'SETTLED']);

/** The case as its machine knows it; null: there is none yet. */
export function stateOf<C extends Case, A extends Act>(_: Procedure<C, A>, row: CaseRow | null): C {
  const state = row === null ? { state: 'NEW' } : { ...decodeMemory(row.memory), state: row.state };
  return state as unknown as C; // only what the machine made was stored, and every procedure begins as NEW
}
