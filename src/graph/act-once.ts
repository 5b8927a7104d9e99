import { ApiError } from '../access/errors.ts';
import { isRefusal, type Refusal } from '../law/procedure/refusal.ts';
import { linesOf } from '../ledger/append.ts';
import type { ObjectReference } from '../ledger/entry.ts';
import { answerTo, type CarriedOut, mutationName, type Sending } from '../store/mutations.ts';
import type { Particulars } from '../store/tables/index.ts';
import { type ActInput, checkExtent, inCapacity, mutationIdOf, refused } from './act.ts';
import type { Context } from './context.ts';

/** How an attempt is sent to the store: what its ledger entry names, and what its answer is made of. */
export type Send = (given?: { readonly object?: ObjectReference; readonly answer?: Particulars }) => Sending;

/** What was answered first. */
export interface Answered {
  readonly answer: Particulars;
  /** Whether the act was done just now, and not by an earlier sending. */
  readonly isFirst: boolean;
}

/** The world may move on between our decision and its commit; then it is decided again: once is enough. */
const ATTEMPTS = 2;

/**
 * Does an act that belongs to no case for the caller, once, however often and from however many places it is sent. An
 * attempt decides on the world as it stands, and commits what it decided in one statement with the ledger entry; whether
 * the act needs a responsible officer (Art. 8(1)) is decided there. `input` says what it is done with, always in the
 * same way: something else under the same id is another act.
 * @throws ApiError ACT_REFUSED with the law’s refusal, CLIENT_MUTATION_ID_MALFORMED, INPUT_TOO_LARGE, MUTATION_ID_REUSED, OFFICER_MISSING,
 * CONTENDED
 */
export async function actOnce(
  context: Context,
  name: string,
  input: ActInput,
  attempt: (send: Send) => Promise<CarriedOut | Refusal>,
): Promise<Answered> {
  const { access, services, actEntry } = context;
  const { actor, at, language } = access.asked;
  if (actor.principal === null) throw new ApiError('UNAUTHENTICATED');
  checkExtent(input);
  const named = mutationName(actor.principal, { id: mutationIdOf(input), name, input: inCapacity(context, input) });
  const send: Send = ({ object, answer = {} } = {}) => ({
    at,
    mutation: { ...named, answer },
    lines: linesOf([actEntry(name, object)]),
  });
  const earlier = await answerTo(services.pools.acts, named);
  let done = earlier ?? (await attempt(send));
  for (let again = 1; again < ATTEMPTS && !isRefusal(done) && done.outcome === 'MOVED_ON'; again += 1) {
    done = await attempt(send);
  }
  if (isRefusal(done)) throw refused(done, language);
  switch (done.outcome) {
    case 'DONE':
      return { answer: done.answer, isFirst: true };
    case 'REPLAYED':
      return { answer: done.answer, isFirst: false };
    case 'REUSED':
      throw new ApiError('MUTATION_ID_REUSED');
    case 'NO_OFFICER':
      throw new ApiError('OFFICER_MISSING');
    case 'MOVED_ON':
      throw new ApiError('CONTENDED');
  }
}
