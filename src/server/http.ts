import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { ApiError, ERRORS, type ErrorCode } from '../access/errors.ts';
import { uuidv7 } from '../ledger/uuid.ts';
import type { Outcome } from './accountability.ts';
import { languageOf } from './ask.ts';
import { loggable } from './log.ts';
import { codeOfFailure } from './present.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** How the operation of this request ended, once it has. */
    outcome?: Outcome;
    /** Who asked, for the log: role and organisation only. */
    asking?: { readonly role: string; readonly organisation: string | null };
  }
}

/** Limits and habits of the transport. */
export interface HttpOptions {
  readonly bodyLimit: number;
  readonly logLevel: string;
  /** Where log lines go; standard output if not given. */
  readonly logStream?: { write(line: string): void };
  readonly clock: () => Date;
}

/** The HTTP server: request ids, limits, logs, and errors in both languages; no routes yet. */
export function createHttp({ bodyLimit, logLevel, logStream, clock }: HttpOptions): FastifyInstance {
  const app = fastify({
    bodyLimit,
    // The request's id is the id of its ledger entry, so nobody outside may choose it.
    genReqId: () => uuidv7(clock(), randomBytes),
    requestIdHeader: false,
    // One line per request is ours, written once its outcome is known.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    return503OnClosing: true,
    // Time for a file of evidence over a slow line; whoever receives it ends a sender that stalls.
    requestTimeout: 180_000,
    http: { headersTimeout: 30_000 },
    logger: {
      level: logLevel,
      base: null,
      serializers: { req: () => ({}), res: () => ({}) },
      ...(logStream ? { stream: logStream } : {}),
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply
      .header('x-request-id', request.id)
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff');
  });
  let draining = false;
  const connections = new Set<Socket>();
  app.server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  app.addHook('preClose', async () => {
    draining = true;
    // Clients keep connections in reserve; Node takes those that never asked anything for busy.
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  });
  // A connection that is kept open after its last answer would keep us from ending.
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  app.addHook('onResponse', logResponse);
  app.setErrorHandler((error: FastifyError, request, reply) => fail(request, reply, codeOf(error), error));
  app.setNotFoundHandler((request, reply) => fail(request, reply, 'NOT_FOUND', null));
  return app;
}

async function logResponse(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  request.log.info(
    {
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...request.asking,
      ...request.outcome,
    },
    'request',
  );
}

/** What went wrong outside GraphQL: in fastify's codes, or in ours. */
function codeOf(error: FastifyError): ErrorCode {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'BODY_TOO_LARGE';
  return (error.statusCode ?? 500) < 500 ? 'BAD_REQUEST' : codeOfFailure(error);
}

function fail(request: FastifyRequest, reply: FastifyReply, code: ErrorCode, error: unknown): FastifyReply {
  if (ERRORS[code].status >= 500) request.log.error({ failure: loggable(error) }, 'failed');
  const details = error instanceof ApiError ? error.details : {};
  const message = new ApiError(code).say(languageOf(request.headers['accept-language']));
  request.outcome = { operation: null, code, released: false };
  return reply
    .code(ERRORS[code].status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, requestId: request.id, ...details } }] });
}
