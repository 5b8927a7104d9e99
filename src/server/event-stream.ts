import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import { ApiError } from '../access/errors.ts';

/** A reader that takes nothing for so long is cut off. */
const PATIENCE_MS = 15_000;
const GRACE_MS = 2_000;

/** A comment: it keeps proxies from closing a quiet stream, and finds out whether the reader is still there. */
export const HEARTBEAT = ':\n\n';

/** One result, as the GraphQL over SSE protocol frames it. */
export const nextFrame = (result: object): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

/** Takes the response over from fastify and begins it. */
export function openEventStream(reply: FastifyReply): ServerResponse {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...headersOf(reply),
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
    // Its connection serves nothing else afterwards: kept open, it would keep a gateway that drains from ending.
    connection: 'close',
  });
  raw.write(HEARTBEAT);
  return raw;
}

/** Those that the hooks have set. */
function headersOf(reply: FastifyReply): Record<string, string> {
  const set = Object.entries(reply.getHeaders());
  return Object.fromEntries(set.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

/**
 * Resolves when the reader has taken what was written, has gone, or `stopped` says that nobody waits any more.
 * @throws ApiError STREAM_TOO_SLOW when none of it happens
 */
export async function drained(raw: ServerResponse, stopped: AbortSignal): Promise<void> {
  if (raw.destroyed || stopped.aborted) return;
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const signal = AbortSignal.any([stopped, patience]);
  try {
    await Promise.race(['drain', 'close'].map((name) => once(raw, name, { signal })));
  } catch (cause) {
    if (patience.aborted) throw new ApiError('STREAM_TOO_SLOW', {}, { cause });
  }
}

/** Ends the response; a reader that does not even take its end is cut off. */
export function endEventStream(raw: ServerResponse): void {
  raw.end('event: complete\ndata:\n\n');
  const timer = setTimeout(() => raw.destroy(), GRACE_MS);
  raw.once('close', () => clearTimeout(timer));
}
