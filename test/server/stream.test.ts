import { connect } from 'node:net';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  NoticeServedDocument,
  type NoticeServedSubscription,
  NoticesDocument,
  ViewerDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { type EventStream, subscribe } from '../support/event-stream.ts';
import { shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openCase, serve } from '../support/notices.ts';

let gateway: TestGateway;
let sibling: TestGateway;
let callers: Callers;
let caseNo: number;

beforeAll(async () => {
  gateway = await startGateway();
  sibling = await gateway.sibling();
  callers = await callersOf(gateway);
  caseNo = await openCase(gateway.sql, gateway.city.subjects.citizen.subjectId);
});
afterAll(async () => {
  await sibling.drain();
  await gateway.close();
});

type Stream = EventStream<NoticeServedSubscription>;
const listen = (client: Client): Promise<Stream> => subscribe(client, NoticeServedDocument);
const toCitizen = (more: { title?: string; body?: string } = {}) => ({
  party: 'SUBJECT' as const,
  subjectId: gateway.city.subjects.citizen.subjectId,
  ...more,
});
const served = async (stream: Stream) => {
  const event = await stream.next();
  return event === 'complete' ? event : event.data?.noticeServed.id;
};
/** How a stream ended: the code of its last result. */
const endOf = async (stream: Stream) => (await stream.rest()).at(-1)?.errors?.[0]?.extensions.code;

describe('a subscription', () => {
  it('hears what is served through another gateway of the database, and only what is addressed to it', async () => {
    const elsewhere = await callersOf(sibling);
    const streams = await Promise.all([
      listen(elsewhere.citizen),
      listen(callers.citizen),
      listen(elsewhere.handler),
      listen(elsewhere.neighbour),
    ]);
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(streams[0].contentType).toBe('text/event-stream; charset=utf-8');
    const [toHim, toHandler] = await serve(gateway.sql, caseNo, [toCitizen(), { party: 'HANDLER' }]);
    const neighbour = gateway.city.subjects.neighbour.subjectId;
    const [toNeighbour] = await serve(gateway.sql, caseNo, [{ party: 'SUBJECT', subjectId: neighbour }]);
    expect(await Promise.all(streams.map(served))).toEqual([toHim, toHim, toHandler, toNeighbour]);
    await Promise.all(streams.map((stream) => stream.close()));
  });

  it('is an access for each event, on the ledger before it leaves, like a query', async () => {
    const stream = await listen(callers.citizen.with({ 'accept-language': 'zh' }));
    expect(await gateway.entry(stream.requestId)).toMatchObject({
      operation_name: 'NoticeServed',
      outcome: 'RELEASED',
    });
    expect(await gateway.lines(stream.requestId)).toEqual([]);
    await serve(gateway.sql, caseNo, [toCitizen({ title: '核查结果' })]);
    const event = await stream.next();
    if (event === 'complete') throw new Error('it ended');
    expect(event.data?.noticeServed).toMatchObject({ title: '核查结果', channels: [{ channel: 'INBOX' }] });
    const { requestId = '' } = event.extensions ?? {};
    expect(requestId).not.toBe(stream.requestId);
    const lines = await gateway.lines(requestId);
    expect(shortLines(lines)).toContain('-/- Subscription.noticeServed RELEASED');
    expect(lines.find(({ field }) => field === 'Notice.body')).toMatchObject({
      role: 'SUBJECT',
      principal: 'the citizen',
      subject_id: String(gateway.city.subjects.citizen.subjectId),
      outcome: 'RELEASED',
    });
    await stream.close();
  });

  it('lets nothing leave without the ledger, and says so', async () => {
    const stream = await listen(callers.citizen);
    await gateway.sql`revoke insert on ledger.entries from crg_append`;
    try {
      await serve(gateway.sql, caseNo, [toCitizen({ title: '不得泄露' })]);
      const events = await stream.rest();
      expect(events.map(({ data, errors }) => [data, errors?.[0]?.extensions.code])).toEqual([
        [undefined, 'LEDGER_UNAVAILABLE'],
      ]);
      const refused = await listen(callers.citizen);
      expect([refused.status, refused.refusal?.errors?.[0]?.extensions.code]).toEqual([503, 'LEDGER_UNAVAILABLE']);
    } finally {
      await gateway.sql`grant insert on ledger.entries to crg_append`;
    }
    const again = await listen(callers.citizen);
    expect(again.status).toBe(200);
    await again.close();
  });

  it.each(['anyone', 'auditor'] as const)(
    'beyond the authority of %s is refused, and the refusal is an entry',
    async (who) => {
      const stream = await listen(callers[who]);
      expect([stream.status, stream.refusal?.errors?.[0]?.extensions.code]).toEqual([403, 'OVER_SCOPE']);
      expect(shortLines(await gateway.lines(stream.requestId))).toContain('-/- Subscription.noticeServed REFUSED');
      expect(await gateway.entry(stream.requestId)).toMatchObject({ outcome: 'REFUSED', code: 'OVER_SCOPE' });
    },
  );

  it.each(['citizen', 'provider', 'bank', 'handler', 'reviewer', 'department'] as const)('is for %s', async (who) => {
    const stream = await listen(callers[who]);
    expect(stream.status).toBe(200);
    await stream.close();
  });

  it('is read by a client of the GraphQL over SSE protocol that is not ours', async () => {
    const { url, headers } = callers.citizen;
    const client = createClient({ url, headers: { ...headers }, retryAttempts: 0 });
    const opened = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<unknown>();
    const stop = client.subscribe(
      { query: print(NoticeServedDocument) },
      { next: arrived.resolve, error: arrived.reject, complete: () => arrived.reject(new Error('complete')) },
      { connected: () => opened.resolve() },
    );
    await opened.promise;
    const [id] = await serve(gateway.sql, caseNo, [toCitizen()]);
    expect(await arrived.promise).toMatchObject({ data: { noticeServed: { id } } });
    stop();
    client.dispose();
  });
});

describe('what is asked for in the wrong way', () => {
  const post = (body: string, headers: Record<string, string>) =>
    fetch(gateway.url, { method: 'POST', headers: { ...callers.citizen.headers, ...headers }, body });
  const stream = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const query = print(NoticeServedDocument);

  it.each([
    ['a subscription without a stream', { query }, { 'content-type': 'application/json' }, 406, 'STREAM_REQUIRED'],
    ['a query as a stream', { query: print(ViewerDocument) }, stream, 406, 'STREAM_REQUIRED'],
    ['a syntax error', { query: 'subscription {' }, stream, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: 'subscription { nothing }' }, stream, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no query', { text: query }, stream, 400, 'BAD_REQUEST'],
    ['a form of another site', query, { ...stream, 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'],
    ['a token that is none', { query }, { ...stream, authorization: 'Bearer a.b.c' }, 401, 'UNAUTHENTICATED'],
  ])('%s: a code', async (_name, body, headers, status, code) => {
    const response = await post(typeof body === 'string' ? body : JSON.stringify(body), headers);
    const answer = (await response.json()) as { errors: { extensions: { code: string } }[] }; // the wire has no types
    expect([response.status, answer.errors[0]?.extensions.code]).toEqual([status, code]);
  });
});

describe('a stream ends', () => {
  it('when its token has expired, before anything more is said', async () => {
    const stream = await listen(callers.citizen);
    gateway.setClock(new Date(Date.now() + 601_000));
    await serve(gateway.sql, caseNo, [toCitizen()]);
    const events = await stream.rest();
    gateway.setClock(new Date());
    expect(events.map(({ data, errors }) => [data, errors?.[0]?.extensions.code])).toEqual([
      [undefined, 'UNAUTHENTICATED'],
    ]);
  });

  it('when the connection that listens is lost; what was missed lies in the inbox', async () => {
    const streams = await Promise.all([listen(callers.citizen), listen(callers.handler)]);
    await gateway.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen%'`;
    expect(await Promise.all(streams.map(endOf))).toEqual(['STREAM_INTERRUPTED', 'STREAM_INTERRUPTED']);
    const [missed] = await serve(gateway.sql, caseNo, [toCitizen()]);
    const again = await listen(callers.citizen);
    const inbox = await callers.citizen.run(NoticesDocument, { first: 1 });
    expect(inbox.data?.notices.nodes[0]?.id).toBe(missed);
    const [next] = await serve(gateway.sql, caseNo, [toCitizen()]);
    expect(await served(again)).toBe(next);
    await again.close();
  });

  it('when its gateway drains, which waits for nobody', async () => {
    const third = await gateway.sibling();
    const stream = await listen((await callersOf(third)).citizen);
    const [, end] = await Promise.all([third.drain(), endOf(stream)]);
    expect(end).toBe('DRAINING');
  });

  it('when its gateway drains, though its reader reads nothing at all', async () => {
    const third = await gateway.sibling();
    const department = (await callersOf(third)).department.with({ 'accept-language': 'zh' });
    const [idle, busy] = await Promise.all([slowReader(department), slowReader(department)]);
    const notices = Array.from({ length: 90 }, () => ({ party: 'DEPARTMENT' as const, body: '字'.repeat(50_000) }));
    await serve(gateway.sql, caseNo, notices);
    await third.drain();
    await Promise.all([idle.leave(), busy.leave()]);
  });

  it('when its reader takes too little, with a code; others are served all the while', async () => {
    const slow = await slowReader(callers.handler.with({ 'accept-language': 'zh' }));
    const quick = await listen(callers.reviewer);
    const body = '字'.repeat(25_000);
    const read: (string | undefined)[] = [];
    const sent: string[] = [];
    for (let round = 0; round < 12; round++) {
      const notices = Array.from({ length: 40 }, () => ({ party: 'HANDLER' as const, body }));
      sent.push(...(await serve(gateway.sql, caseNo, notices)));
      while (read.length < sent.length) read.push(await served(quick));
    }
    expect(read).toEqual(sent);
    expect(await slow.readOn()).toMatch(/STREAM_TOO_SLOW.*event: complete/s);
    await quick.close();
  });
});

describe('streams are bounded', () => {
  it('for one caller; a place that is left is free again', async () => {
    const streams = await Promise.all(Array.from({ length: 5 }, () => listen(callers.company)));
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const refused = await listen(callers.company);
    expect([refused.status, refused.refusal?.errors?.[0]?.extensions.code]).toEqual([429, 'STREAMS_EXHAUSTED']);
    const other = await listen(callers.citizen);
    expect(other.status).toBe(200);
    await Promise.all([other, ...streams].map((stream) => stream.close()));
    await expect
      .poll(async () => {
        const stream = await listen(callers.company);
        await stream.close();
        return stream.status;
      })
      .toBe(200);
  });
});

/** Asks for a stream and reads nothing until told to; then reads to the end. */
async function slowReader({ url, headers }: Client): Promise<{ readOn(): Promise<string>; leave(): void }> {
  const { hostname, port, pathname } = new URL(url);
  const body = JSON.stringify({ query: print(NoticeServedDocument) });
  const socket = connect(Number(port), hostname);
  const lines = Object.entries({
    host: hostname,
    connection: 'close',
    accept: 'text/event-stream',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  socket.write(`POST ${pathname} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  await new Promise((resolve) => socket.once('readable', resolve));
  return {
    leave: () => socket.destroy(),
    async readOn() {
      const chunks: Buffer[] = [];
      for await (const chunk of socket) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8').slice(-2_000);
    },
  };
}
