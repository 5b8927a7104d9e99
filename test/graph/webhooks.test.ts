import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  RegisterWebhookDocument,
  RemoveWebhookDocument,
  RetryDeadNoticesDocument,
  WebhookDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());
beforeEach(() => gateway.sql`truncate webhooks, webhook_deliveries, mutations`);

const URL = 'https://receiver.example/notices';
const register = (client: Client, input: { clientMutationId?: string; url?: string; forSubjects?: boolean } = {}) =>
  client.run(RegisterWebhookDocument, {
    input: { clientMutationId: 'register', url: URL, forSubjects: false, ...input },
  });

describe('registering a webhook', () => {
  it.each(['provider', 'bank', 'handler', 'department'] as const)(
    'is for %s, for its own organisation',
    async (who) => {
      const answer = await register(callers[who]);
      expect(answer.errors).toEqual([]);
      expect(answer.data?.registerWebhook).toMatchObject({
        secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
        webhook: { url: URL, forSubjects: false, pending: 0, deadLetters: { nodes: [] } },
      });
      expect((await callers[who].run(WebhookDocument, {})).data?.webhook?.url).toBe(URL);
      expect((await callers.otherProvider.run(WebhookDocument, {})).data?.webhook).toBeNull();
    },
  );

  it.each(['anyone', 'citizen', 'auditor'] as const)('is beyond the authority of %s', async (who) => {
    expect(refusedFields(await register(callers[who]))).toContain('Mutation.registerWebhook: ROLE');
    expect(refusedFields(await callers[who].run(WebhookDocument, {}))).toContain('Query.webhook: ROLE');
    const input = { clientMutationId: 'x' };
    expect(refusedFields(await callers[who].run(RemoveWebhookDocument, { input }))).toEqual(
      expect.arrayContaining(['Mutation.removeWebhook: ROLE']),
    );
    expect(refusedFields(await callers[who].run(RetryDeadNoticesDocument, { input }))).toEqual(
      expect.arrayContaining(['Mutation.retryDeadNotices: ROLE']),
    );
  });

  it('for subjects is for the agency only', async () => {
    const refused = await register(callers.provider, { forSubjects: true });
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([403, 'WEBHOOK_AGENCY_ONLY']);
    const allowed = await register(callers.handler, { forSubjects: true });
    expect(allowed.data?.registerWebhook.webhook?.forSubjects).toBe(true);
  });

  it.each([
    'http://receiver.example/notices',
    'ftp://receiver.example/',
    'https://user:secret@receiver.example/',
    'not a url',
    `https://receiver.example/${'x'.repeat(2_000)}`,
  ])('refuses %.40s without repeating it', async (url) => {
    const refused = await register(callers.provider, { url });
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([422, 'WEBHOOK_URL_REFUSED']);
    expect(refused.text).not.toContain(url);
  });

  it('shows the secret once, keeps it sealed, and puts the act on the ledger', async () => {
    const first = await register(callers.provider);
    const secret = first.data?.registerWebhook.secret ?? '';
    const again = await Promise.all([register(callers.provider), register(callers.provider)]);
    expect(again.map(({ data }) => [data?.registerWebhook.secret, data?.registerWebhook.webhook?.url])).toEqual([
      [null, URL],
      [null, URL],
    ]);
    const [row] = await gateway.sql<{ sealed_secret: Buffer }[]>`select sealed_secret from webhooks`;
    expect(row?.sealed_secret.includes(secret)).toBe(false);
    expect(again.concat(first).filter(({ text }) => text.includes(secret))).toHaveLength(1);
    const acts = await gateway.sql`
      select principal from ledger.entries where act = 'registerWebhook' and principal = 'someone of market-supervision'
      and at >= (select registered_at from webhooks)`;
    expect(acts).toHaveLength(1);
    const reused = await register(callers.provider, { url: 'https://elsewhere.example/' });
    expect(reused.errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
  });

  it('again gives a new secret and a new place', async () => {
    const first = await register(callers.provider);
    const second = await register(callers.provider, { clientMutationId: 'second', url: 'https://elsewhere.example/' });
    expect(second.data?.registerWebhook.webhook?.url).toBe('https://elsewhere.example/');
    expect(second.data?.registerWebhook.secret).not.toBe(first.data?.registerWebhook.secret);
  });
});

describe('removing a webhook', () => {
  it('removes one’s own, once or as often as it is said', async () => {
    await register(callers.provider);
    await register(callers.bank);
    const input = { clientMutationId: 'remove' };
    for (let times = 0; times < 2; times++) {
      const answer = await callers.provider.run(RemoveWebhookDocument, { input });
      expect(answer.data?.removeWebhook).toEqual(input);
    }
    expect((await callers.provider.run(WebhookDocument, {})).data?.webhook).toBeNull();
    expect((await callers.bank.run(WebhookDocument, {})).data?.webhook?.url).toBe(URL);
  });
});
