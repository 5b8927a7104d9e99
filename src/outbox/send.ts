import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isPublicHost, publicLookup } from './endpoint.ts';

const TIMEOUT_MS = 10_000;
/** Nobody reads an answer; a short one is let through so that the connection ends well. */
const ANSWER_BYTES = 4_096;

/** What became of an attempt: GONE means that the receiver wants nothing more of it. */
export type Attempt =
  | { readonly outcome: 'DELIVERED' }
  | { readonly outcome: 'FAILED' | 'GONE'; readonly failure: string };

/**
 * Posts a message once and never follows a redirect. In production only to addresses of the public internet: a webhook
 * is no way into the network the gateway stands in. Every address of a name is judged, and the connection is made to just
 * those; any port will do. What public addresses lead to (a proxy of our own, say) is not known here. Never rejects.
 */
export function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  production: boolean,
): Promise<Attempt> {
  if (production && !isPublicHost(url.hostname)) return Promise.resolve(failed('ADDRESS_REFUSED'));
  return new Promise((resolve) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sending = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'credit-rights-gateway', ...headers },
      agent: false,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(production ? { lookup: publicLookup } : {}),
    });
    sending.on('response', (response) => {
      resolve(attemptOf(response.statusCode ?? 0));
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > ANSWER_BYTES) response.destroy();
      });
      response.on('error', () => undefined); // its status has said everything
    });
    sending.on('error', (error) => resolve(failed(codeOf(error))));
    sending.end(body);
  });
}

function attemptOf(status: number): Attempt {
  if (status >= 200 && status < 300) return { outcome: 'DELIVERED' };
  return status === 410 ? { outcome: 'GONE', failure: 'HTTP_410' } : failed(`HTTP_${status}`);
}

const failed = (failure: string): Attempt => ({ outcome: 'FAILED', failure });

/** A code only: messages of the network may name what is inside of it. */
function codeOf(error: Error): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'TIMEOUT';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'NETWORK';
}
