import { GraphQLError, type GraphQLSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { z } from 'zod';
import { ApiError } from '../access/errors.ts';
import type { Source } from '../access/plan/plan.ts';
import type { Variables } from '../access/plan/variables.ts';

/** A subscription as it was asked for. */
export interface SubscriptionRequest {
  readonly source: Source;
  readonly variables: Variables;
  readonly operationName: string | null;
}

const BODY = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});
/** An operation of more tokens is not read. */
export const MAX_TOKENS = 4_000;

/**
 * Reads and validates the body of a request for a stream.
 * @throws ApiError BAD_REQUEST, GRAPHQL_PARSE_FAILED, STREAM_REQUIRED; GraphQLError where it does not fit the schema
 */
export function readSubscription(schema: GraphQLSchema, body: unknown, production: boolean): SubscriptionRequest {
  const read = BODY.safeParse(body);
  if (!read.success) throw new ApiError('BAD_REQUEST');
  const { query: text, variables, operationName } = read.data;
  const document = parsed(text);
  const [wrong] = validate(schema, document, specifiedRules, { maxErrors: 1, hideSuggestions: production });
  if (wrong) {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
    throw new GraphQLError(wrong.message, { nodes: wrong.nodes ?? null, extensions });
  }
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') throw new ApiError('STREAM_REQUIRED');
  return {
    source: { text, document, operation },
    variables: variables ?? {},
    operationName: operation.name?.value ?? null,
  };
}

function parsed(text: string) {
  try {
    return parse(text, { maxTokens: MAX_TOKENS });
  } catch (cause) {
    throw new ApiError('GRAPHQL_PARSE_FAILED', {}, { cause });
  }
}
