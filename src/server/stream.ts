import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Asked } from '../access/access.ts';
import { ApiError, ERRORS } from '../access/errors.ts';
import type { Planner } from '../access/plan/plan.ts';
import type { Services } from '../graph/context.ts';
import { accounted, type OperationContext } from './accountability.ts';
import { type Contexts, presentedFailure } from './contexts.ts';
import { drained, endEventStream, HEARTBEAT, nextFrame, openEventStream } from './event-stream.ts';
import { createPlaces } from './places.ts';
import { readSubscription, type SubscriptionRequest } from './subscription.ts';

/** What streams are made of. */
export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly services: Services;
  readonly contexts: Contexts;
}

/** Serves subscriptions as Server-Sent Events (GraphQL over SSE, distinct connections). */
export interface Streams {
  serve(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Ends all, and resolves when they have. */
  drain(): Promise<void>;
}

/** So many streams may one principal have open, and so many are open in all. */
const PER_PRINCIPAL = 5;
const IN_ALL = 1_000;
const HEARTBEAT_MS = 15_000;

type Source = AsyncIterator<unknown>;

/** A subscription that was admitted, and where its events come from. */
interface Opened {
  readonly request: FastifyRequest;
  readonly asked: Asked;
  readonly subscription: SubscriptionRequest;
  readonly source: Source;
}

/** A stream that is open, as seen from outside. */
interface OpenStream {
  end(reason: ApiError): void;
  readonly ended: Promise<void>;
}

/** Builds the streams of one gateway. */
export function createStreams({ schema, planner, services, contexts }: StreamOptions): Streams {
  const places = createPlaces(PER_PRINCIPAL, IN_ALL);
  const open = new Set<OpenStream>();
  let draining = false;

  /** Judges the operation; a refusal is on the ledger before it is told. */
  async function judge(context: OperationContext, subscription: SubscriptionRequest): Promise<void> {
    try {
      context.access.judge(planner, subscription.source, subscription.variables);
    } catch (failure) {
      const originalError = failure instanceof Error ? failure : null;
      await accounted(context, { errors: [new GraphQLError('judged', { originalError })] }, subscription);
      throw failure;
    }
  }

  /** Opens the source and puts the opening on the ledger. */
  async function begin(context: OperationContext, subscription: SubscriptionRequest): Promise<Source> {
    const { plan } = context.access;
    if (plan === null) throw new Error('a stream began without a plan');
    const source = await createSourceEventStream({
      schema,
      document: plan.document,
      contextValue: context,
      variableValues: subscription.variables,
      operationName: subscription.operationName,
    });
    if (!(Symbol.asyncIterator in source)) {
      await accounted(context, source, subscription);
      throw source.errors?.[0] ?? new Error('a subscription had no source');
    }
    const events = source[Symbol.asyncIterator]();
    try {
      await accounted(context, { data: {} }, subscription);
      return events;
    } catch (failure) {
      await events.return?.();
      throw failure;
    }
  }

  /** One event: judged, executed and accounted for like an operation of its own. */
  async function event({ request, asked, subscription }: Opened, payload: unknown): Promise<string> {
    const context = await contexts.again(request, asked);
    await judge(context, subscription);
    const { plan } = context.access;
    if (plan === null) throw new Error('an event was not judged');
    const result = await execute({
      schema,
      document: plan.document,
      rootValue: payload,
      contextValue: context,
      variableValues: subscription.variables,
      operationName: subscription.operationName,
    });
    const { body } = await accounted(context, result, subscription);
    return nextFrame({ ...body, extensions: { ...body.extensions, requestId: context.access.asked.requestId } });
  }

  /** @throws ApiError UNAUTHENTICATED once the token has expired */
  function assertValid({ actor }: Asked): void {
    if (actor.expiresAt !== null && actor.expiresAt <= services.clock()) throw new ApiError('UNAUTHENTICATED');
  }

  /** Writes events until the source ends; never more than the reader takes. */
  async function write(raw: ServerResponse, opened: Opened, stopped: AbortSignal): Promise<void> {
    const { asked, source } = opened;
    let next = source.next();
    for (;;) {
      const arrived = await heartbeatOr(next);
      assertValid(asked);
      if (arrived?.done || raw.destroyed) return;
      const frame = arrived === null ? HEARTBEAT : await event(opened, arrived.value);
      if (!raw.write(frame)) await drained(raw, stopped);
      if (arrived !== null) next = source.next();
    }
  }

  /** Keeps a stream open until its source, its reader, its token or the gateway ends it. */
  async function run(reply: FastifyReply, opened: Opened): Promise<void> {
    const { request, subscription, source } = opened;
    const { operationName: operation } = subscription;
    const raw = openEventStream(reply);
    const ended = Promise.withResolvers<void>();
    const stopping = new AbortController();
    let reason: ApiError | null = null;
    const stop = (): void => {
      stopping.abort();
      void source.return?.();
    };
    const end = (why: ApiError): void => {
      reason = why;
      stop();
    };
    const stream = { end, ended: ended.promise };
    open.add(stream);
    raw.on('close', stop);
    request.outcome = { operation, code: null, released: true };
    try {
      await write(raw, opened, stopping.signal);
      if (reason !== null) throw reason;
    } catch (failure) {
      const { error, code } = presentedFailure(failure, request);
      request.outcome = { operation, code, released: true };
      raw.write(nextFrame({ errors: [error] }));
    } finally {
      stop();
      open.delete(stream);
      endEventStream(raw);
      ended.resolve();
    }
  }

  async function hold(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (draining) throw new ApiError('DRAINING');
    const context = await contexts.of(request);
    const subscription = readSubscription(schema, request.body, services.production);
    await judge(context, subscription);
    const leave = places.take(context.access.asked.actor.principal ?? '');
    try {
      const source = await begin(context, subscription);
      await run(reply, { request, asked: context.access.asked, subscription, source });
    } finally {
      leave();
    }
  }

  return {
    async serve(request, reply) {
      try {
        await hold(request, reply);
        return reply;
      } catch (failure) {
        const { error, code } = presentedFailure(failure, request);
        return reply
          .code(ERRORS[code].status)
          .type('application/json; charset=utf-8')
          .send({ errors: [error] });
      }
    },
    async drain() {
      draining = true;
      for (const stream of open) stream.end(new ApiError('DRAINING'));
      await Promise.all([...open].map(({ ended }) => ended));
    },
  };
}

/** What comes first: the value, or null after a while without one. */
async function heartbeatOr<T>(value: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const beat = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), HEARTBEAT_MS);
  });
  try {
    return await Promise.race([value, beat]);
  } finally {
    clearTimeout(timer);
  }
}
