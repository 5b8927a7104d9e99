import { ApiError } from '../../access/errors.ts';
import { inputDigest } from '../../procedure/act.ts';
import type { Particulars } from '../../store/tables/index.ts';
import type { CarriedOut, Mutation } from '../../store/units.ts';
import type { Context } from '../context.ts';

/** What every mutation is sent with. */
interface Sent {
  readonly clientMutationId: string;
}

const MAX_MUTATION_ID = 100;

/**
 * The id that a client gave its mutation.
 * @throws ApiError CLIENT_MUTATION_ID_MALFORMED
 */
export function mutationIdOf({ clientMutationId: id }: Sent): string {
  if (id.length < 1 || id.length > MAX_MUTATION_ID) throw new ApiError('CLIENT_MUTATION_ID_MALFORMED');
  return id;
}

/**
 * Names a mutation that is no act in a case, so that it is done once.
 * @throws ApiError CLIENT_MUTATION_ID_MALFORMED, UNAUTHENTICATED
 */
export function mutationOf({ access }: Context, name: string, input: Sent, answer: Particulars): Mutation {
  const { principal } = access.asked.actor;
  if (principal === null) throw new ApiError('UNAUTHENTICATED');
  return { principal, id: mutationIdOf(input), digest: inputDigest(name, input), answer };
}

/**
 * The answer to a mutation: the first one, if it had been sent before.
 * @throws ApiError MUTATION_ID_REUSED, OFFICER_MISSING, CONTENDED
 */
export function answerOf(done: CarriedOut, { digest, answer }: Mutation): Particulars {
  switch (done.outcome) {
    case 'DONE':
      return done.answer ?? answer;
    case 'REPLAYED':
      if (done.digest !== digest) throw new ApiError('MUTATION_ID_REUSED');
      return done.answer;
    case 'NO_OFFICER':
      throw new ApiError('OFFICER_MISSING');
    case 'MOVED_ON':
      throw new ApiError('CONTENDED');
  }
}
