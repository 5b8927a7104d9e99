import type { GraphQLError, GraphQLSchema } from 'graphql';
import { ApiError } from '../../access/errors.ts';
import { type Judgement, judgements, leastRefusing } from '../../access/judgement.ts';
import type { ExplainedField } from '../../access/plan/explain.ts';
import type { Planner } from '../../access/plan/plan.ts';
import { messageOf, type Reading, readSource } from '../../access/plan/source.ts';
import type { Variables } from '../../access/plan/variables.ts';
import type { Authority } from '../../law/authority.ts';
import type { Language } from '../../law/text.ts';
import type { OperationProblemType } from './explain.type.ts';

/** An operation as it would be judged, by each authority it may rest on. */
interface Judged {
  readonly best: Judgement;
  readonly all: readonly Judgement[];
  readonly fields: readonly ExplainedField[];
}

/** What becomes of a text: it is judged, or it has problems. */
export type JudgedText = Judged | { readonly problems: readonly OperationProblemType[] };

/** What it takes to judge a text. */
interface Question {
  readonly reading: Reading;
  readonly variables: Variables;
  readonly authorities: readonly Authority[];
  readonly language: Language;
}

/** Judges the text of an operation just as one that is executed, and does not execute it. */
export function judgeText(schema: GraphQLSchema, planner: Planner, question: Question): JudgedText {
  const { reading, variables, authorities, language } = question;
  const { source, errors } = readSource(schema, reading);
  if (errors.length > 0) return { problems: errors.map((error) => problemOf(error, language)) };
  if (source === null) return { problems: [problemOf(new ApiError('BAD_REQUEST'), language)] };
  try {
    const all = [...judgements(planner, source, variables, authorities)];
    const best = leastRefusing(all);
    return { best, all, fields: planner.explain(best.plan, variables, best.authority) };
  } catch (failure) {
    if (!(failure instanceof ApiError)) throw failure;
    return { problems: [problemOf(failure, language)] };
  }
}

function problemOf(failure: GraphQLError | ApiError, language: Language): OperationProblemType {
  if (failure instanceof ApiError) {
    return { code: failure.code, message: failure.say(language), line: null, column: null };
  }
  const code =
    failure.extensions.code === 'GRAPHQL_PARSE_FAILED' ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
  const [place] = failure.locations ?? [];
  return {
    code,
    message: messageOf(failure, code, language),
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}
