import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  NoticesDocument,
  RegisterWebhookDocument,
  RemoveWebhookDocument,
  RetryDeadNoticesDocument,
  WebhookDocument,
} from '../../schema/generated/operations.ts';
import { createAppender } from '../../src/ledger/append.ts';
import { type DeliveryDeps, deliverDue } from '../../src/outbox/deliver.ts';
import { openPools, type Pools } from '../../src/store/database.ts';
import { encodeId } from '../../src/store/ids.ts';
import { createVault } from '../../src/store/vault.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openCase, serve } from '../support/notices.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';

let gateway: TestGateway;
let callers: Callers;
let caseNo: number;
let receiver: Receiver;
let pools: Pools;
let deps: DeliveryDeps;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
  caseNo = await openCase(gateway.sql, gateway.city.subjects.citizen.subjectId);
  pools = openPools(gateway.database.url, 2);
  const appender = createAppender(pools.append, { maxWaiting: 100, timeoutMs: 5_000 });
  deps = {
    sql: pools.acts,
    vault: createVault(gateway.database.keys.vault),
    append: (entry) => appender.append(entry),
    policyVersion: 'test',
    production: false,
    random: () => 0.5,
  };
});
afterAll(async () => {
  await pools.close();
  await gateway.close();
});
beforeEach(async () => {
  await gateway.sql`truncate notices, webhooks, webhook_deliveries`;
  receiver = await startReceiver();
  return () => receiver.stop();
});

const AT = new Date('2026-11-20T02:00:00Z');
const MINUTE = 60_000;
const later = (minutes: number) => new Date(AT.getTime() + minutes * MINUTE);

let mutations = 0;
const nextId = () => `delivery ${++mutations}`;

/** Registers the provider's webhook at the receiver and says its secret. */
async function register(caller = callers.provider, forSubjects = false): Promise<string> {
  const input = { clientMutationId: nextId(), url: receiver.url, forSubjects };
  const answer = await caller.run(RegisterWebhookDocument, { input });
  expect(answer.errors).toEqual([]);
  return answer.data?.registerWebhook.secret ?? '';
}
const toProvider = () => ({
  party: 'PROVIDER' as const,
  organisationId: gateway.city.organisations['market-supervision'],
});
const webhook = async (caller = callers.provider) => (await caller.run(WebhookDocument, {})).data?.webhook;

describe('a delivery', () => {
  it('is signed so that the specification’s own library accepts it, and says what the notice says', async () => {
    const secret = await register();
    const [id] = await serve(gateway.sql, caseNo, [toProvider()], AT);
    const now = new Date();
    expect(await deliverDue(deps, now)).toBe(1);
    const [message] = receiver.received;
    const { subjectId } = gateway.city.subjects.citizen;
    const headers = message?.headers as Record<string, string>; // none of ours comes twice
    expect(new Webhook(secret).verify(message?.body ?? '', headers)).toEqual({
      type: 'notice.served',
      timestamp: AT.toISOString(),
      data: {
        id,
        kind: 'RESULT',
        caseId: encodeId('objection', subjectId, caseNo),
        title: { zh: '结果', en: 'Result' },
        body: { zh: '已更正', en: 'It was corrected' },
        deliveredAt: AT.toISOString(),
      },
    });
    expect(headers['webhook-id']).toBe(id);
    expect(() => new Webhook(secret).verify(`${message?.body} `, headers)).toThrow();
    const other = await register();
    expect(() => new Webhook(other).verify(message?.body ?? '', headers)).toThrow();
  });

  it('is a line of the ledger before it leaves; without the ledger nothing leaves, and nothing is lost', async () => {
    await register();
    await serve(gateway.sql, caseNo, [toProvider()], AT);
    const broken = { ...deps, append: () => Promise.reject(new Error('no ledger')) };
    await expect(deliverDue(broken, AT)).rejects.toThrow('no ledger');
    expect(receiver.received).toEqual([]);
    const lines: unknown[] = [];
    receiver.answer(async (response) => {
      lines.push(
        ...(await gateway.sql`
        select organisation_id, field from ledger.field_accesses
        where operation_name = 'webhook' and at = ${later(1)} order by field`),
      );
      response.writeHead(200).end();
    });
    expect(await deliverDue(deps, later(1))).toBe(1);
    expect(lines).toMatchObject(
      ['body', 'caseId', 'deliveredAt', 'kind', 'title'].map((name) => ({
        organisation_id: toProvider().organisationId,
        field: `Notice.${name}`,
      })),
    );
  });

  it('shows in the inbox of whom it is addressed to', async () => {
    await register();
    await serve(gateway.sql, caseNo, [toProvider()], AT);
    const channels = async () =>
      (await callers.provider.run(NoticesDocument, {})).data?.notices.nodes[0]?.channels.map(
        ({ channel, state }) => `${channel} ${state}`,
      );
    expect(await channels()).toEqual(['INBOX DELIVERED', 'WEBHOOK PENDING']);
    await deliverDue(deps, AT);
    expect(await channels()).toEqual(['INBOX DELIVERED', 'WEBHOOK DELIVERED']);
  });

  it('is not made twice by two workers at once', async () => {
    await register();
    await serve(gateway.sql, caseNo, Array.from({ length: 30 }, toProvider), AT);
    const counts = await Promise.all([deliverDue(deps, AT), deliverDue(deps, AT), deliverDue(deps, AT)]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(30);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(30);
    expect(receiver.received).toHaveLength(30);
    expect(await webhook()).toMatchObject({ pending: 0 });
  });

  it('is repeated under the same id by another worker when its own died between sending and marking', async () => {
    await register();
    await serve(gateway.sql, caseNo, [toProvider()], AT);
    await gateway.sql`revoke update on webhook_deliveries from crg_write`;
    await gateway.sql`grant update (attempts, next_attempt_at) on webhook_deliveries to crg_write`;
    await expect(deliverDue(deps, AT)).rejects.toThrow();
    await gateway.sql`grant update on webhook_deliveries to crg_write`;
    expect(await deliverDue(deps, AT)).toBe(0);
    expect(await deliverDue(deps, later(1))).toBe(1);
    const [first, second] = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(second).toBe(first);
    expect(await deliverDue(deps, later(60))).toBe(0);
  });

  it('of notices to subjects goes to the agency’s message centre, naming the subject, and to nobody else', async () => {
    const provider = await startReceiver();
    await callers.provider.run(RegisterWebhookDocument, {
      input: { clientMutationId: nextId(), url: provider.url, forSubjects: false },
    });
    await register(callers.handler, true);
    const { subjectId, id } = gateway.city.subjects.citizen;
    await serve(gateway.sql, caseNo, [{ party: 'SUBJECT', subjectId }], AT);
    expect(await deliverDue(deps, AT)).toBe(1);
    expect(JSON.parse(receiver.received[0]?.body ?? '{}')).toMatchObject({ data: { subject: id } });
    expect(provider.received).toEqual([]);
    const [notice] = (await callers.citizen.run(NoticesDocument, {})).data?.notices.nodes ?? [];
    expect(notice?.channels.map(({ channel, state }) => [channel, state])).toContainEqual(['WEBHOOK', 'DELIVERED']);
    await provider.stop();
  });
});

describe('a receiver that fails', () => {
  it('is tried again after ever longer waits, given up after twelve attempts, and tried anew on demand', async () => {
    await register();
    const [id = ''] = await serve(gateway.sql, caseNo, [toProvider()], AT);
    receiver.answer(500);
    const waits: number[] = [];
    let at = AT;
    for (let attempt = 1; attempt <= 12; attempt++) {
      expect(await deliverDue(deps, new Date(at.getTime() - 1))).toBe(0);
      expect(await deliverDue(deps, at)).toBe(1);
      const [row] = await gateway.sql<{ next: Date }[]>`select next_attempt_at as next from webhook_deliveries`;
      waits.push(((row?.next.getTime() ?? 0) - at.getTime()) / 1000);
      at = row?.next ?? at;
    }
    expect(waits.slice(0, 4)).toEqual([40, 80, 160, 320]);
    const day = waits.slice(0, 11).reduce((sum, wait) => sum + wait) / 3600;
    expect(day).toBeGreaterThan(20);
    expect(day).toBeLessThan(28);
    expect(await deliverDue(deps, new Date(at.getTime() + 48 * 60 * MINUTE))).toBe(0);
    expect(await webhook()).toMatchObject({
      pending: 0,
      deadLetters: { nodes: [{ notice: id, kind: 'RESULT', attempts: 12, failure: 'HTTP_500' }] },
    });

    receiver.answer(200);
    const input = { clientMutationId: nextId() };
    const answer = await callers.provider.run(RetryDeadNoticesDocument, { input });
    expect(answer.data?.retryDeadNotices.webhook).toMatchObject({ pending: 1, deadLetters: { nodes: [] } });
    expect(await deliverDue(deps, new Date())).toBe(1);
    expect(await webhook()).toMatchObject({ pending: 0, deadLetters: { nodes: [] } });
  });

  it('gets everything once it is up again', async () => {
    await register();
    await receiver.stop();
    const ids = await serve(gateway.sql, caseNo, Array.from({ length: 20 }, toProvider), AT);
    await deliverDue(deps, AT);
    await deliverDue(deps, later(1));
    const [row] = await gateway.sql`select failure from webhook_deliveries where failure is not null limit 1`;
    expect(row?.failure).toBe('ECONNREFUSED');
    await receiver.start();
    await deliverDue(deps, later(10));
    expect(receiver.received.map(({ headers }) => headers['webhook-id']).sort()).toEqual(ids.toSorted());
  });

  it('does not keep others waiting, nor are all its notices tried in vain', async () => {
    await register();
    await receiver.stop();
    const bank = await startReceiver();
    await callers.bank.run(RegisterWebhookDocument, {
      input: { clientMutationId: nextId(), url: bank.url, forSubjects: false },
    });
    await serve(
      gateway.sql,
      caseNo,
      [
        ...Array.from({ length: 20 }, toProvider),
        { party: 'PARTNER', organisationId: gateway.city.organisations['demo-bank'] },
      ],
      AT,
    );
    expect(await deliverDue(deps, AT)).toBe(9);
    expect(bank.received).toHaveLength(1);
    await bank.stop();
  });

  it.each([
    ['410 gives up at once', 410, 'DEAD', 'HTTP_410'],
    ['a redirect is not followed', 307, 'PENDING', 'HTTP_307'],
  ] as const)('%s', async (_name, code, state, failure) => {
    await register();
    await serve(gateway.sql, caseNo, [toProvider()], AT);
    receiver.answer((response) => void response.writeHead(code, { location: receiver.url }).end());
    expect(await deliverDue(deps, AT)).toBe(1);
    expect(receiver.received).toHaveLength(1);
    const [row] = await gateway.sql`select state, failure from webhook_deliveries`;
    expect(row).toEqual({ state, failure });
  });

  it('cannot make us read an answer without end', async () => {
    await register();
    await serve(gateway.sql, caseNo, [toProvider()], AT);
    const closed = Promise.withResolvers<void>();
    receiver.answer((response) => {
      response.on('close', closed.resolve).writeHead(200);
      const flood = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', flood);
      };
      flood();
    });
    expect(await deliverDue(deps, AT)).toBe(1);
    await closed.promise;
    expect(await webhook()).toMatchObject({ pending: 0 });
  });
});

describe('in production', () => {
  it.each(['127.0.0.1', 'localhost'])('nothing is sent to %s, a network of our own', async (host) => {
    await register();
    await gateway.sql`update webhooks set url = ${receiver.url.replace('127.0.0.1', host)}`;
    await serve(gateway.sql, caseNo, [toProvider()], AT);
    expect(await deliverDue({ ...deps, production: true }, AT)).toBe(1);
    expect(receiver.received).toEqual([]);
    const [row] = await gateway.sql`select failure from webhook_deliveries`;
    expect(row?.failure).toBe('ADDRESS_REFUSED');
    expect(await deliverDue(deps, later(5))).toBe(1);
    expect(receiver.received).toHaveLength(1);
  });
});

describe('a webhook that is removed', () => {
  it('gets nothing more, nor does its successor get what was dropped; the inbox keeps all', async () => {
    await register();
    await serve(gateway.sql, caseNo, [toProvider()], AT);
    await callers.provider.run(RemoveWebhookDocument, { input: { clientMutationId: nextId() } });
    expect(await webhook()).toBeNull();
    expect(await deliverDue(deps, AT)).toBe(0);
    await register();
    expect(await deliverDue(deps, later(5))).toBe(0);
    const [notice] = (await callers.provider.run(NoticesDocument, {})).data?.notices.nodes ?? [];
    expect(notice?.channels.map(({ state }) => state)).toEqual(['DELIVERED', 'DROPPED']);
    await serve(gateway.sql, caseNo, [toProvider()], AT);
    expect(await deliverDue(deps, later(5))).toBe(1);
  });
});
