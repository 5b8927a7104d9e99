import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Access, type Asked } from '../access/access.ts';
import { ERRORS } from '../access/errors.ts';
import type { Services } from '../graph/context.ts';
import { createLoaders } from '../graph/loaders.ts';
import { uuidv7 } from '../ledger/uuid.ts';
import { within } from '../store/deadline.ts';
import { consentsForReader, listGrants } from '../store/rights.ts';
import { actEntryOf } from './account.ts';
import type { OperationContext } from './accountability.ts';
import { ask, type Identification, languageOf } from './ask.ts';
import { loggable } from './log.ts';
import { type Presented, present } from './present.ts';

/** Makes the contexts of operations: one for each, so that nothing known of one serves another. */
export interface Contexts {
  /** The context of a request that has just arrived. */
  of(request: FastifyRequest): Promise<OperationContext>;
  /** That of another operation of the same caller, now: its own entry, and what the caller may do by now. */
  again(request: FastifyRequest, asked: Asked): Promise<OperationContext>;
}

/** Reading a partner's grants takes milliseconds. */
const GRANTS_DEADLINE_MS = 5_000;

export function createContexts(services: Services, identification: Identification): Contexts {
  const { clock, pools, policyVersion } = services;

  async function contextOf(request: FastifyRequest, asked: Asked): Promise<OperationContext> {
    const { actor } = asked;
    const partnerId = actor.role === 'PARTNER' ? (actor.organisation?.id ?? null) : null;
    const grants = partnerId === null ? [] : await within(GRANTS_DEADLINE_MS, listGrants(pools.read, partnerId));
    const access = new Access(asked, grants, (ids, readerId) => consentsForReader(pools.read, ids, readerId));
    return {
      access,
      services,
      loaders: createLoaders(access, services),
      actEntry: (act, object) => actEntryOf(access, act, uuidv7(asked.at, randomBytes), policyVersion, object),
      noteFailure: (failure) => noteFailure(request, failure),
      noteOutcome: (outcome) => {
        request.outcome = outcome;
      },
    };
  }

  return {
    async of(request) {
      const asked = await ask(request, clock(), identification);
      return contextOf(request, asked);
    },
    again(request, asked) {
      const at = clock();
      return contextOf(request, { ...asked, requestId: uuidv7(at, randomBytes), at });
    },
  };
}

const noteFailure = (request: FastifyRequest, failure: unknown): void =>
  request.log.error({ failure: loggable(failure) }, 'failed');

/** What a failure outside of an execution is to the caller; it is logged where it is our own. */
export function presentedFailure(failure: unknown, request: FastifyRequest): Presented {
  const wrapped =
    failure instanceof GraphQLError
      ? failure
      : new GraphQLError('failure', { originalError: failure instanceof Error ? failure : null });
  const presented = present(wrapped, languageOf(request.headers['accept-language']), request.id);
  if (presented.unexpected || ERRORS[presented.code].status >= 500) noteFailure(request, failure);
  request.outcome = { operation: request.outcome?.operation ?? null, code: presented.code, released: false };
  return presented;
}
