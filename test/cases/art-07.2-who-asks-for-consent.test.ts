import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ConsentRequestDocument,
  ConsentRequestsDocument,
  RequestConsentDocument,
  type RequestConsentInput,
} from '../../schema/generated/operations.ts';
import { encodeId } from '../../src/store/ids.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import {
  type Consents,
  caseNoOf,
  consentsOf,
  DAY,
  later,
  mutationId,
  refusalOf,
  refused,
  standOf,
} from '../support/consents.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;
let silent: Client;
let handler: Client;
let consents: Consents;
const NOW = new Date();

beforeAll(async () => {
  gateway = await startGateway();
  gateway.setClock(NOW);
  callers = await callersOf(gateway);
  silent = await gateway.as({ sub: 'the silent company', role: 'SUBJECT', subject: gateway.city.subjects.silent.id });
  handler = callers.handler.with({ 'x-case-number': 'CASE-1' });
  consents = consentsOf(gateway, () => NOW);
});
afterAll(() => gateway.close());

const input = (change: Partial<RequestConsentInput> = {}): RequestConsentInput => ({
  clientMutationId: mutationId(),
  subject: gateway.city.subjects.silent.id,
  gates: ['CONTACT'],
  purposes: ['CREDIT_ASSESSMENT'],
  validFrom: NOW.toISOString(),
  validTo: later(NOW, DAY),
  ...change,
});
const ask = (by: Client, change?: Partial<RequestConsentInput>) =>
  by.run(RequestConsentDocument, { input: input(change) });

describe('a request says what it is for (Art. 4, 7.2)', () => {
  const PARTNERS = ['CREDIT_ASSESSMENT', 'PUBLIC_PROCUREMENT', 'ADMINISTRATIVE_APPROVAL'];
  it.each<[string, () => Client, Partial<RequestConsentInput>, string, string[], Partial<RequestConsentInput>]>([
    ['nothing is named', () => callers.bank, { gates: [] }, 'GATE_MISSING', [], {}],
    ['no purpose is named', () => callers.bank, { purposes: [] }, 'PURPOSE_FOREIGN', PARTNERS, {}],
    ['a partner aggregates', () => callers.bank, { purposes: ['AGGREGATION'] }, 'PURPOSE_FOREIGN', PARTNERS, {}],
    ['a provider reads', () => callers.provider, {}, 'PURPOSE_FOREIGN', ['AGGREGATION'], { purposes: ['AGGREGATION'] }],
    ['the agency reads', () => handler, {}, 'PURPOSE_FOREIGN', ['AGGREGATION'], { purposes: ['AGGREGATION'] }],
  ])('%s', async (_, by, change, reason, names, twin) => {
    expect(refusalOf(await ask(by(), change))).toEqual(refused(reason, 'Art. 4 [policy]', names));
    expect(standOf(await ask(by(), twin)).state).toBe('REQUESTED');
  });

  it('for some time, that is not over', async () => {
    const over = { validFrom: later(NOW, -DAY), validTo: NOW.toISOString() };
    expect(refusalOf(await ask(callers.bank, over))).toEqual(refused('PERIOD_EMPTY', 'Art. 7.2 [policy]'));
    expect(standOf(await ask(callers.bank, { ...over, validTo: later(NOW, 1) })).state).toBe('REQUESTED');
  });
});

it('is asked by a partner under its grant, a provider or a handler, and by nobody else', async () => {
  for (const caller of [callers.anyone, silent, callers.reviewer, callers.department, callers.auditor]) {
    const answer = await ask(caller);
    expect(answer.status).toBe(403);
    expect(refusedFields(answer).join()).toContain('Mutation.requestConsent');
  }
  const noGrant = callers.bank.with({ 'x-purpose': 'PUBLIC_PROCUREMENT' });
  expect(refusedFields(await ask(noGrant))).toContain('Mutation.requestConsent: GRANT_MISSING');
  expect(standOf(await ask(callers.bank)).state).toBe('REQUESTED');
});

it('whether there is a subject out of a grant’s scope is not told: it is answered as one that does not exist', async () => {
  const procurement = { purposes: ['PUBLIC_PROCUREMENT'] } as const;
  const text = async (subject: string) => {
    const answer = await ask(callers.bidding, { ...procurement, purposes: ['PUBLIC_PROCUREMENT'], subject });
    expect(answer.status).toBe(404);
    return answer.text.replace(answer.requestId, '');
  };
  const outside = await text(gateway.city.subjects.distant.id);
  expect(outside).toContain('SUBJECT_UNKNOWN');
  expect(await text(encodeId('subject', 987_654_321))).toBe(outside);
  expect(await text(gateway.city.subjects.citizen.id)).toBe(outside);
  expect(await text('no id at all')).toBe(outside);
  const inside = await ask(callers.bidding, { purposes: ['PUBLIC_PROCUREMENT'] });
  expect(standOf(inside).state).toBe('REQUESTED');
});

it('sent again, or many times at once, it is one request', async () => {
  const one = input();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => callers.bank.run(RequestConsentDocument, { input: one })),
  );
  const again = await callers.bank.run(RequestConsentDocument, { input: one });
  const ids = [...answers, again].map((answer) => standOf(answer).id);
  expect(new Set(ids).size).toBe(1);
});

it('is seen by its subject, its reader and the agency with a case; by no other subject, reader or department', async () => {
  const id = await consents.ask(callers.bank, gateway.city.subjects.silent.id);
  for (const [caller, sees] of [
    [silent, true],
    [callers.bank, true],
    [handler, true],
    [callers.auditor, true],
    [callers.company, false],
    [callers.bidding, false],
    [callers.provider, false],
    [callers.department.with({ 'x-case-number': 'CASE-1' }), false],
  ] as const) {
    const one = await caller.run(ConsentRequestDocument, { id });
    expect(one.data?.consentRequest?.id ?? null).toBe(sees ? id : null);
    const listed = await caller.run(ConsentRequestsDocument, { first: 100, filter: { states: ['REQUESTED'] } });
    expect(listed.data?.consentRequests.nodes.some((node) => node.id === id)).toBe(sees);
  }
  for (const caller of [callers.handler, callers.department]) {
    expect(refusedFields(await caller.run(ConsentRequestsDocument, {}))).toContain(
      'Query.consentRequests: CASE_MISSING',
    );
  }
  expect(refusedFields(await callers.anyone.run(ConsentRequestsDocument, {}))).toContain('Query.consentRequests: ROLE');
});

describe('what Art. 7.2 names is taken under a consent that was written before (Art. 7.2)', () => {
  const collect = async (subjectId: number | string, kind: string, at: Date) => {
    const [row] = await gateway.sql<{ no: string }[]>`
      insert into records (subject_id, no, kind, provider_id, natural_key, supplied_at)
      select ${subjectId}::bigint, nextval('record_no'), ${kind}, id, sha256(nextval('record_no')::text::bytea),
        ${at}::timestamptz
      from organisations where code = 'market-supervision' returning no`;
    return row?.no;
  };

  it('given through the API or entered from paper alike', async () => {
    const { silent: one, citizen } = gateway.city.subjects;
    await expect(collect(one.subjectId, 'INCOME', NOW)).rejects.toThrow('needs the written consent');
    const change: Partial<RequestConsentInput> = { gates: ['INCOME'], purposes: ['AGGREGATION'] };
    const request = await consents.give(callers.provider, silent, one.id, change);
    const [given] = await gateway.sql<{ valid_from: Date }[]>`
      select valid_from from consents where case_no = ${caseNoOf(request)}::bigint`;
    const from = given?.valid_from ?? NOW;
    expect(await collect(one.subjectId, 'INCOME', from)).toMatch(/^\d+$/);
    await expect(collect(one.subjectId, 'INCOME', new Date(from.getTime() - 1))).rejects.toThrow('needs the written');
    await expect(collect(one.subjectId, 'TAX', from)).rejects.toThrow('needs the written consent');
    expect(await collect(citizen.subjectId, 'INCOME', NOW)).toMatch(/^\d+$/);
    expect(await collect(one.subjectId, 'HONOUR', NOW)).toMatch(/^\d+$/);
  });

  it('but no consent to reading is one to taking', async () => {
    const { silent: one } = gateway.city.subjects;
    await consents.give(callers.bank, silent, one.id, { gates: ['DEPOSIT'] });
    await expect(collect(one.subjectId, 'DEPOSIT', new Date(NOW.getTime() + DAY))).rejects.toThrow('needs the written');
  });
});
