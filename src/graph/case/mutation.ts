import { ApiError } from '../../access/errors.ts';
import { type Actor, inputDigest } from '../../procedure/act.ts';
import type { Particulars } from '../../store/tables/index.ts';
import type { CarriedOut, Mutation } from '../../store/units.ts';
import type { Context } from '../context.ts';

/** What every mutation is sent with. */
interface Sent {
  readonly clientMutationId: string;
}

const MAX_MUTATION_ID = 100;
/** UTF-16 units of one text: some thirty pages. */
const MAX_TEXT = 20_000;
const MAX_ITEMS = 100;

/**
 * The id that a client gave its mutation.
 * @throws ApiError CLIENT_MUTATION_ID_MALFORMED
 */
export function mutationIdOf({ clientMutationId: id }: Sent): string {
  if (id.length < 1 || id.length > MAX_MUTATION_ID) throw new ApiError('CLIENT_MUTATION_ID_MALFORMED');
  return id;
}

/**
 * What an act is known by when it is sent again: the same person in another capacity asks for something else.
 * @throws ApiError CLIENT_MUTATION_ID_MALFORMED, INPUT_TOO_LARGE
 */
export function actNamed({ party, organisation, subjectId }: Actor, name: string, input: Sent) {
  checkExtent(input);
  return { id: mutationIdOf(input), name, input: [party, organisation, subjectId, input] };
}

/** What is stated is kept, told in notices and answered again and again, so it has an end. */
function checkExtent(value: unknown): void {
  if (typeof value === 'string' && value.length > MAX_TEXT) throw new ApiError('INPUT_TOO_LARGE');
  if (typeof value !== 'object' || value === null) return;
  const parts = Object.values(value);
  if (Array.isArray(value) && parts.length > MAX_ITEMS) throw new ApiError('INPUT_TOO_LARGE');
  for (const part of parts) checkExtent(part);
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
