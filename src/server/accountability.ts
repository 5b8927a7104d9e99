import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Access } from '../access/access.ts';
import { ApiError, ERRORS, type ErrorCode } from '../access/errors.ts';
import type { Planner } from '../access/plan/plan.ts';
import type { Variables } from '../access/plan/variables.ts';
import type { Context } from '../graph/context.ts';
import { describeBasis } from '../law/articles.ts';
import { LedgerUnavailable } from '../ledger/append.ts';
import { DeadlineExceeded, within } from '../store/deadline.ts';
import { entryOf } from './account.ts';
import { type Presented, present } from './present.ts';

/** What one operation came to; the log line is made of it. */
export interface Outcome {
  readonly operation: string | null;
  readonly code: string | null;
  readonly released: boolean;
}

/** The context of an operation: what resolvers see, and where the server notes how it ended. */
export type OperationContext = Context & {
  readonly noteOutcome: (outcome: Outcome) => void;
  readonly noteFailure: (failure: unknown) => void;
};

/** Longer than any statement may take. */
const READ_DEADLINE_MS = 15_000;

type RequestOf = GraphQLRequestContext<OperationContext>;

/**
 * The life of an operation around its execution: judged before any data is read, executed only if nothing was
 * refused, accounted for before the answer leaves. Without the ledger there is no answer.
 */
export function accountability(schema: GraphQLSchema, planner: Planner): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, source, request, contextValue }) {
          if (!operation) return;
          contextValue.access.judge(planner, { text: source, document, operation }, request.variables ?? {});
          if (operation.operation === 'subscription') throw new ApiError('STREAM_REQUIRED');
        },
        async responseForOperation({ request, operationName, contextValue }) {
          const { plan } = contextValue.access;
          if (!plan) return null;
          const { document, operation } = plan;
          const variableValues = request.variables ?? {};
          const running = execute({ schema, document, contextValue, variableValues, operationName });
          // An act takes as long as it takes: what it began must not be left unsaid.
          const result = await (operation.operation === 'query' ? inTime(running) : running);
          // Its errors are formatted in `account`, which also has to know what they were.
          const singleResult = result as FormattedExecutionResult;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
        async willSendResponse(context) {
          await account(context);
        },
      };
    },
  };
}

/** The result, or an outage once it is too late for one. */
async function inTime(running: ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await within(READ_DEADLINE_MS, Promise.resolve(running));
  } catch (cause) {
    if (!(cause instanceof DeadlineExceeded)) throw cause;
    return { errors: [new GraphQLError('deadline', { originalError: cause })] };
  }
}

/** Presents errors, writes the entry, and only then lets the data go. */
async function account({
  request,
  response,
  contextValue,
  errors,
  operation,
  operationName = null,
}: RequestOf): Promise<void> {
  const { access } = contextValue;
  if (response.body?.kind !== 'single') throw new Error('an answer in parts cannot be accounted for');
  const result = response.body.singleResult as ExecutionResult; // ours, or Apollo's with errors only
  const asked = operation ? { operationName, variables: request.variables ?? {} } : null;

  // Until the entry is committed, the outage is the answer.
  response.body = { kind: 'single', singleResult: outageAnswer(access) };
  response.http.status = ERRORS.LEDGER_UNAVAILABLE.status;
  try {
    const { body, code } = await accounted(contextValue, errors ? { ...result, errors } : result, asked);
    response.http.status = !body.data && code !== null ? ERRORS[code].status : 200;
    response.body = { kind: 'single', singleResult: body };
    contextValue.noteOutcome({ operation: operationName, code, released: body.data != null });
  } catch (failure) {
    if (!(failure instanceof LedgerUnavailable)) throw failure;
    contextValue.noteFailure(failure);
    contextValue.noteOutcome({ operation: operationName, code: 'LEDGER_UNAVAILABLE', released: false });
  }
}

/** An answer that may leave: its entry is committed. */
export interface Accounted {
  readonly body: FormattedExecutionResult<Record<string, unknown>>;
  /** Of its first error. */
  readonly code: ErrorCode | null;
}

/**
 * Presents a result's errors and commits its entry; none where there was no operation.
 * @throws LedgerUnavailable and then nothing of it may leave
 */
export async function accounted(
  context: OperationContext,
  result: ExecutionResult,
  asked: { readonly operationName: string | null; readonly variables: Variables } | null,
): Promise<Accounted> {
  const { access, services } = context;
  const presented = (result.errors ?? []).map((error) => {
    const shown = present(error, access.asked.language, access.asked.requestId);
    if (shown.unexpected) context.noteFailure(error);
    return shown;
  });
  const code = presented[0]?.code ?? null;
  if (asked) {
    const errorPaths = presented.flatMap(({ error }) => (error.path ? [error.path] : []));
    const ending = { data: result.data ?? null, errorPaths, code, ...asked };
    await services.append(entryOf(access, ending, services.policyVersion));
  }
  return { body: answer(result, presented, access, asked !== null), code };
}

function answer(result: ExecutionResult, presented: readonly Presented[], access: Access, accounted: boolean) {
  return {
    ...(presented.length > 0 ? { errors: presented.map(({ error }) => error) } : {}),
    ...('data' in result ? { data: result.data ?? null } : {}),
    ...(accounted ? { extensions: extensionsOf(access) } : {}),
  };
}

/** The entry that says what was decided, and what is `null` by that decision. */
const extensionsOf = (access: Access) => ({
  decision: access.asked.requestId,
  ...(access.withheld.length > 0 ? { access: accessNotes(access) } : {}),
});

function outageAnswer({ asked }: Access) {
  const error = new ApiError('LEDGER_UNAVAILABLE');
  return {
    errors: [{ message: error.say(asked.language), extensions: { code: error.code, requestId: asked.requestId } }],
  };
}

/** What is `null` for want of consent, why, and what would open it. */
function accessNotes({ withheld, asked }: Access) {
  return withheld.map(({ path, withheld: { reason, basis, remedy } }) => ({
    path,
    reason,
    basis: describeBasis(basis)[asked.language],
    remedy: remedy[asked.language],
  }));
}
