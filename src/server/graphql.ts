import { randomBytes } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { Access } from '../access/access.ts';
import { ERRORS } from '../access/errors.ts';
import { createPlanner } from '../access/plan/plan.ts';
import type { Services } from '../graph/context.ts';
import { createLoaders } from '../graph/loaders.ts';
import { uuidv7 } from '../ledger/uuid.ts';
import { within } from '../store/deadline.ts';
import { consentsForReader, listGrants } from '../store/rights.ts';
import { actEntryOf } from './account.ts';
import { accountability, type OperationContext } from './accountability.ts';
import { ask, type Identification, languageOf } from './ask.ts';
import { loggable } from './log.ts';
import { present } from './present.ts';

/** What the GraphQL endpoint is made of. */
export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly identification: Identification;
  readonly production: boolean;
}

const MAX_TOKENS = 4_000;
/** Reading a partner's grants takes milliseconds. */
const GRANTS_DEADLINE_MS = 5_000;

/** Serves GraphQL at `/graphql`. */
export async function registerGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { schema, services, identification, production } = options;
  const planner = createPlanner(schema);
  const apollo = new ApolloServer<OperationContext>({
    schema,
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: 20 },
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      accountability(schema, planner),
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const handle = fastifyApolloHandler(apollo, {
    context: (request) => contextOf(request, services, identification),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: refuseCrossSiteGet,
    handler: (request, reply) => handle.call(app, request, reply),
  });
}

/** A GET that carries a body type of its own can be sent by any page; Apollo's CSRF check would let it pass. */
async function refuseCrossSiteGet(request: FastifyRequest, _reply: FastifyReply): Promise<void> {
  const type = request.headers['content-type'];
  if (request.method !== 'GET' || type === undefined || /^application\/json\b/i.test(type)) return;
  throw Object.assign(new Error('content-type of a GET'), { statusCode: 415 });
}

async function contextOf(
  request: FastifyRequest,
  services: Services,
  identification: Identification,
): Promise<OperationContext> {
  const noteFailure = (failure: unknown) => request.log.error({ failure: loggable(failure) }, 'failed');
  try {
    const asked = await ask(request, services.clock(), identification);
    const { read } = services.pools;
    const partnerId = asked.actor.role === 'PARTNER' ? (asked.actor.organisation?.id ?? null) : null;
    const grants = partnerId === null ? [] : await within(GRANTS_DEADLINE_MS, listGrants(read, partnerId));
    const access = new Access(asked, grants, (ids, readerId) => consentsForReader(read, ids, readerId));
    return {
      access,
      services,
      loaders: createLoaders(access, services),
      actEntry: (act, object) =>
        actEntryOf(access, act, uuidv7(services.clock(), randomBytes), services.policyVersion, object),
      noteFailure,
      noteOutcome: (outcome) => {
        request.outcome = outcome;
      },
    };
  } catch (failure) {
    throw contextError(failure, request, noteFailure);
  }
}

/** Apollo shows errors of the context as they are, so they are presented here. */
function contextError(
  failure: unknown,
  request: FastifyRequest,
  noteFailure: (failure: unknown) => void,
): GraphQLError {
  const wrapped = new GraphQLError('context', { originalError: failure instanceof Error ? failure : null });
  const { error, code, unexpected } = present(wrapped, languageOf(request.headers['accept-language']), request.id);
  if (unexpected || ERRORS[code].status >= 500) noteFailure(failure);
  request.outcome = { operation: null, code, released: false };
  return new GraphQLError(error.message, {
    extensions: { ...error.extensions, http: { status: ERRORS[code].status } },
  });
}
