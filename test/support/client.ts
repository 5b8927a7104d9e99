import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** An error of an answer, as the gateway shapes it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly requestId?: string;
    readonly fields?: readonly {
      readonly path: string;
      readonly field: string;
      readonly reason: string;
      readonly basis: string;
      readonly remedy: string;
    }[];
    readonly refusal?: {
      readonly reason: string;
      readonly basis: string;
      readonly remedy: string;
      readonly names: readonly string[];
    };
    readonly fault?: { readonly code: string; readonly message: string; readonly columns: readonly string[] };
  };
}

/** An answer over HTTP. */
export interface Answer<Data> {
  readonly status: number;
  readonly requestId: string;
  readonly data: Data | null | undefined;
  readonly errors: readonly AnswerError[];
  readonly access: readonly {
    readonly path: readonly (string | number)[];
    readonly reason: string;
    readonly basis: string;
    readonly remedy: string;
  }[];
  /** The id of its ledger entry; null where there is none. */
  readonly decision: string | null;
  /** The body as it came, but for the id of the request: two answers that say the same are equal. */
  readonly text: string;
}

/** Asks the gateway as one caller, through typed documents, as a front-end team does. */
export interface Client {
  readonly url: string;
  /** What every request of this caller carries, for endpoints beside GraphQL. */
  readonly headers: Readonly<Record<string, string>>;
  run<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Answer<Data>>;
  /** Asks with a text of its own, for what no typed client would send. */
  raw<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** The same caller with other headers. */
  with(headers: Record<string, string>): Client;
}

/** Makes a client of the GraphQL endpoint. */
export function createClient(url: string, headers: Record<string, string>): Client {
  async function ask<Data>(query: string, variables: unknown): Promise<Answer<Data>> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = JSON.parse(text) as {
      data?: Data | null;
      errors?: AnswerError[];
      extensions?: { access?: Answer<Data>['access']; decision?: string };
    }; // the wire has no types
    const requestId = response.headers.get('x-request-id') ?? '';
    return {
      status: response.status,
      requestId,
      decision: body.extensions?.decision ?? null,
      data: body.data,
      errors: body.errors ?? [],
      access: body.extensions?.access ?? [],
      text: text.replaceAll(requestId, ''),
    };
  }

  return {
    url,
    headers,
    run: (document, variables) => ask(print(document), variables),
    raw: (query, variables) => ask(query, variables),
    with: (more) => createClient(url, { ...headers, ...more }),
  };
}
