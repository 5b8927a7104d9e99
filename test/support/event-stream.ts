import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { AnswerError, Client } from './client.ts';

/** One result of a subscription. */
export interface StreamedEvent<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly requestId?: string };
}

/** A subscription as it is read off the wire. */
export interface EventStream<Data> {
  readonly status: number;
  readonly requestId: string;
  readonly contentType: string;
  /** The body where no stream was opened. */
  readonly refusal: { readonly errors?: readonly AnswerError[] } | null;
  /** The next result, or `complete` at the regular end. */
  next(): Promise<StreamedEvent<Data> | 'complete'>;
  /** All results up to the end, and their codes. */
  rest(): Promise<StreamedEvent<Data>[]>;
  close(): Promise<void>;
}

/** Opens a subscription, as any client of Server-Sent Events does. */
export async function subscribe<Data, Variables>(
  { url, headers }: Client,
  document: TypedDocumentNode<Data, Variables>,
): Promise<EventStream<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: print(document) }),
  });
  const contentType = response.headers.get('content-type') ?? '';
  const streaming = contentType.startsWith('text/event-stream');
  const refusal = streaming ? null : ((await response.json()) as { errors?: AnswerError[] }); // the wire has no types
  const reader = streaming ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
  let text = '';

  async function frame(): Promise<string> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        if (!found.startsWith(':')) return found;
        continue;
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) throw new Error(`the stream ended in the middle: ${text}`);
      text += chunk.value;
    }
  }

  async function next(): Promise<StreamedEvent<Data> | 'complete'> {
    const [, event, data = ''] = /^event: (\w+)\ndata:(.*)$/.exec(await frame()) ?? [];
    return event === 'complete' ? 'complete' : (JSON.parse(data) as StreamedEvent<Data>); // the wire has no types
  }

  return {
    status: response.status,
    requestId: response.headers.get('x-request-id') ?? '',
    contentType,
    refusal,
    next,
    async rest() {
      const events: StreamedEvent<Data>[] = [];
      for (let event = await next(); event !== 'complete'; event = await next()) events.push(event);
      return events;
    },
    close: async () => reader?.cancel(),
  };
}
