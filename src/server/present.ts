import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, ERRORS, type ErrorCode } from '../access/errors.ts';
import { messageOf } from '../access/plan/source.ts';
import type { Language } from '../law/text.ts';
import { LedgerUnavailable } from '../ledger/append.ts';
import { FeedLost, FeedOverflow } from '../store/notice-feed.ts';

/** What a failure is to the caller. */
export interface Presented {
  readonly error: GraphQLFormattedError;
  readonly code: ErrorCode;
  /** Whether it is our own fault and belongs in the log. */
  readonly unexpected: boolean;
}

/** Failures of the connection to PostgreSQL, by the codes of postgres.js, of Node and of the server. */
const OUTAGE = /^(CONNECT|CONNECTION_|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|08|53|57P0|57014|25006|3D000|28)/;

/**
 * Says an error in the caller's language. Nothing that anybody sent comes back: graphql-js quotes values in its
 * messages, PostgreSQL and resolvers quote data.
 */
export function present(error: GraphQLError, language: Language, requestId: string): Presented {
  const failure = causeOf(error);
  const code = codeOf(error, failure);
  const details = failure instanceof ApiError ? failure.details : {};
  const message = messageOf(error, code, language);
  return {
    code,
    unexpected: code === 'INTERNAL_SERVER_ERROR',
    error: {
      message,
      ...(error.locations ? { locations: error.locations } : {}),
      ...(error.path ? { path: error.path } : {}),
      extensions: { code, requestId, ...details },
    },
  };
}

/** The error that a resolver or a rule raised. graphql-js and Apollo wrap it, sometimes twice. */
function causeOf(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** The code of a failure that did not come from graphql-js. */
export function codeOfFailure(failure: unknown): ErrorCode {
  if (failure instanceof ApiError) return failure.code;
  if (failure instanceof LedgerUnavailable) return 'LEDGER_UNAVAILABLE';
  if (failure instanceof FeedOverflow) return 'STREAM_TOO_SLOW';
  if (failure instanceof FeedLost) return 'STREAM_INTERRUPTED';
  return isOutage(failure) ? 'DATABASE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
}

function codeOf(error: GraphQLError, failure: unknown): ErrorCode {
  if (failure instanceof GraphQLError) {
    const { code } = error.extensions;
    if (typeof code === 'string' && isKnown(code)) return code;
    if (code !== undefined) return 'BAD_REQUEST';
    // graphql-js itself: before execution, and where it names an argument, the input is wrong; else our output is.
    const input = error.path === undefined || (failure.nodes ?? []).length > 0;
    return input ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  }
  return codeOfFailure(failure);
}

/** Whether a failure is one of the database's availability. drizzle wraps the driver's error. */
function isOutage(failure: unknown): boolean {
  for (let at = failure; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && OUTAGE.test(at.code)) return true;
  }
  return false;
}

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);
