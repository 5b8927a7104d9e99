import type { Sql } from 'postgres';
import { ApiError } from '../access/errors.ts';
import { linesOf } from '../ledger/append.ts';
import { type MutationAnswer, mutationOf } from '../store/mutations.ts';
import type { LedgerLines } from '../store/supply.ts';
import type { Mutation } from '../store/units.ts';
import { mutationIdOf } from './case/mutation.ts';
import type { ActInput } from './case/take.ts';
import type { Context } from './context.ts';

/** An act that its client may send again, e.g. after a lost answer. */
export interface RepeatableAct extends ActInput {
  /** The name of the mutation. */
  readonly act: string;
  /** What it is done with, always written in the same way. */
  readonly input: unknown;
}

/** Does the act and accounts for it, in one statement. */
export type ActStatement = (sql: Sql, mutation: Mutation, lines: LedgerLines) => Promise<MutationAnswer>;

/**
 * Does an act that belongs to no case once, however often and from however many places it is sent; says whether it was
 * done just now.
 * @throws ApiError CLIENT_MUTATION_ID_MALFORMED, MUTATION_ID_REUSED
 */
export async function once(
  { access, services, actEntry }: Context,
  { act, input, ...sent }: RepeatableAct,
  statement: ActStatement,
): Promise<'DONE' | 'REPLAYED'> {
  const { principal } = access.asked.actor;
  if (principal === null) throw new ApiError('UNAUTHENTICATED');
  const mutation = mutationOf(principal, mutationIdOf(sent), act, input);
  const answer = await statement(services.pools.acts, mutation, linesOf([actEntry(act)]));
  if (answer === 'REUSED') throw new ApiError('MUTATION_ID_REUSED');
  return answer;
}
