import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { ERRORS } from '../access/errors.ts';
import { MAX_TOKENS } from '../access/plan/source.ts';
import type { Services } from '../graph/context.ts';
import { accountability, type OperationContext } from './accountability.ts';
import type { Identification } from './ask.ts';
import { createContexts, presentedFailure } from './contexts.ts';
import { createStreams } from './stream.ts';

/** What the GraphQL endpoint is made of. */
export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly identification: Identification;
}

/** Serves GraphQL at `/graphql`. */
export async function registerGraphql(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { schema, services, identification } = options;
  const { production, planner } = services;
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

  const contexts = createContexts(services, identification);
  const streams = createStreams({ schema, planner, services, contexts });
  app.addHook('preClose', () => streams.drain());

  const handle = fastifyApolloHandler(apollo, {
    context: (request) => contexts.of(request).catch((failure) => refuseContext(failure, request)),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: refuseCrossSiteGet,
    handler: (request, reply) =>
      asksForStream(request) ? streams.serve(request, reply) : handle.call(app, request, reply),
  });
}

const asksForStream = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' && /\btext\/event-stream\b/i.test(headers.accept ?? '');

/** A GET that carries a body type of its own can be sent by any page; Apollo's CSRF check would let it pass. */
async function refuseCrossSiteGet(request: FastifyRequest, _reply: FastifyReply): Promise<void> {
  const type = request.headers['content-type'];
  if (request.method !== 'GET' || type === undefined || /^application\/json\b/i.test(type)) return;
  throw Object.assign(new Error('content-type of a GET'), { statusCode: 415 });
}

/** Apollo shows errors of the context as they are, so they are presented here. */
function refuseContext(failure: unknown, request: FastifyRequest): never {
  const { error, code } = presentedFailure(failure, request);
  throw new GraphQLError(error.message, {
    extensions: { ...error.extensions, http: { status: ERRORS[code].status } },
  });
}
