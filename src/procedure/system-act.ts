import type { Act, Case } from '../law/procedure/machine.ts';
import type { Refusal } from '../law/procedure/refusal.ts';
import type { Entry, ObjectReference } from '../ledger/entry.ts';
import type { Particulars } from '../store/tables/index.ts';
import { type ActDeps, type ActRequest, type Taken, takeAct } from './act.ts';
import { SYSTEM } from './steps.ts';

/** What the system acts with. */
export interface SystemDeps extends ActDeps {
  /** The ledger entry of what the system did about a case. */
  readonly entry: (act: string, about: ObjectReference, at: Date) => Entry;
}

/** What the system wants to do; `once` names it, so that it is done once, whoever does it and however often. */
export interface SystemAct<C extends Case, A extends Act> {
  readonly procedure: ActRequest<C, A>['procedure'];
  readonly on: ActRequest<C, A>['on'];
  readonly act: NoInfer<A>;
  readonly stated: Particulars;
  readonly at: Date;
  readonly once: string;
}

/** Takes an act of the system itself, which the law may refuse. */
export function takeSystemAct<C extends Case, A extends Act>(
  deps: SystemDeps,
  { procedure, on, act, stated, at, once }: SystemAct<C, A>,
): Promise<Taken | Refusal> {
  return takeAct(deps, {
    procedure,
    on,
    act: () => act,
    stated,
    evidence: [],
    by: { ...SYSTEM, subjectId: null },
    at,
    mutation: { id: once, name: act.name, input: once },
    entry: (object) => deps.entry(act.name, object, at),
  });
}
