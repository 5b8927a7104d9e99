import { type Authority, type Grant, grantApplies } from '../law/authority.ts';
import type { FieldRefusal } from './plan/compile.ts';
import type { Plan, Planner, Source } from './plan/plan.ts';
import type { Variables } from './plan/variables.ts';

/** An operation as one authority sees it. */
export interface Judgement {
  readonly authority: Authority;
  readonly plan: Plan;
  readonly refusals: readonly FieldRefusal[];
}

/** Everything an authority is made of but its grant. */
export type Claimant = Omit<Authority, 'grant'>;

/** All that an operation may rest on; never none. */
export type Authorities = readonly [Authority, ...Authority[]];

/** One authority, or for a partner one for each grant that applies at this instant. */
export function authoritiesOf(claimant: Claimant, grants: readonly Grant[], at: Date): Authorities {
  const applying =
    claimant.role === 'PARTNER' ? grants.filter((grant) => grantApplies(grant, claimant.purpose, at)) : [];
  const [first = null, ...others] = applying;
  return [{ ...claimant, grant: first }, ...others.map((grant) => ({ ...claimant, grant }))];
}

/**
 * Judges an operation by each of these authorities, one at a time, as far as the judgements are asked for.
 * @throws ApiError QUERY_TOO_DEEP, QUERY_TOO_LARGE, ALIAS_RESERVED
 */
export function* judgements(
  planner: Planner,
  source: Source,
  variables: Variables,
  authorities: readonly Authority[],
): Generator<Judgement> {
  for (const authority of authorities) {
    const plan = planner.plan(source, authority);
    yield { authority, plan, refusals: planner.refusals(plan, variables, authority) };
  }
}

/** The first judgement that refuses nothing, or else the first that refuses least. */
export function leastRefusing(all: Iterable<Judgement>): Judgement {
  let best: Judgement | null = null;
  for (const judgement of all) {
    if (best === null || judgement.refusals.length < best.refusals.length) best = judgement;
    if (judgement.refusals.length === 0) break;
  }
  if (best === null) throw new Error('an operation was judged by no authority');
  return best;
}
