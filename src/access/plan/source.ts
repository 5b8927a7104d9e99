import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Language } from '../../law/text.ts';
import { ERRORS, type ErrorCode } from '../errors.ts';
import type { Source } from './plan.ts';

/** An operation of more tokens is not read. */
export const MAX_TOKENS = 4_000;
const MAX_ERRORS = 20;

/** What is to be read, and how. */
export interface Reading {
  readonly text: string;
  readonly operationName: string | null;
  readonly maxTokens: number;
  /** Whether the schema is kept to itself: no introspection, no suggestions. */
  readonly production: boolean;
}

/** An operation that can be judged; or what is wrong with the text, each error with its code. */
export interface ReadSource {
  readonly source: Source | null;
  readonly errors: readonly GraphQLError[];
}

/** Reads and validates the text of an operation. Without errors, no source means that there is no such operation. */
export function readSource(schema: GraphQLSchema, reading: Reading): ReadSource {
  const { text, operationName, maxTokens, production } = reading;
  const document = parsed(text, maxTokens);
  if (document instanceof GraphQLError) return { source: null, errors: [coded(document, 'GRAPHQL_PARSE_FAILED')] };
  const rules = production ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  const wrong = validate(schema, document, rules, { maxErrors: MAX_ERRORS, hideSuggestions: production });
  if (wrong.length > 0) {
    return { source: null, errors: wrong.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  }
  const operation = getOperationAST(document, operationName);
  return { source: operation ? { text, document, operation } : null, errors: [] };
}

function parsed(text: string, maxTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens });
  } catch (failure) {
    if (failure instanceof GraphQLError) return failure;
    throw failure;
  }
}

const coded = ({ message, nodes, source, positions }: GraphQLError, code: ErrorCode): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, source, positions, extensions: { code } });

/** Says an error of graphql-js with this code; what is wrong with an operation is named, values are not. */
export function messageOf(error: GraphQLError, code: ErrorCode, language: Language): string {
  const text = ERRORS[code].text[language];
  if (code !== 'GRAPHQL_VALIDATION_FAILED' || quotesValue(error)) return text;
  return `${text}: ${error.message}`;
}

/** Validation quotes names of the schema, which help, and literals, which may be personal. */
function quotesValue(error: GraphQLError): boolean {
  if (/\d{6,}/.test(error.message)) return true;
  const literals: string[] = [Kind.STRING, Kind.INT, Kind.FLOAT, Kind.ENUM, Kind.LIST, Kind.OBJECT, Kind.BOOLEAN];
  return (error.nodes ?? []).some(({ kind }) => literals.includes(kind));
}
