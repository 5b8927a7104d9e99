import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { ApiError } from '../access/errors.ts';
import type { Source } from '../access/plan/plan.ts';
import { MAX_TOKENS, readSource } from '../access/plan/source.ts';
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

/**
 * Reads and validates the body of a request for a stream.
 * @throws ApiError BAD_REQUEST, STREAM_REQUIRED; GraphQLError where it does not parse or fit the schema
 */
export function readSubscription(schema: GraphQLSchema, body: unknown, production: boolean): SubscriptionRequest {
  const read = BODY.safeParse(body);
  if (!read.success) throw new ApiError('BAD_REQUEST');
  const { query: text, variables, operationName = null } = read.data;
  const { source, errors } = readSource(schema, { text, operationName, maxTokens: MAX_TOKENS, production });
  if (errors[0]) throw errors[0];
  if (source?.operation.operation !== 'subscription') throw new ApiError('STREAM_REQUIRED');
  return { source, variables: variables ?? {}, operationName: source.operation.name?.value ?? null };
}
