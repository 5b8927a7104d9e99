import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AppointOfficerDocument,
  ApproveBatchDocument,
  BatchesDocument,
  EndOfficerDocument,
  OfficersDocument,
  OrderSupplyDocument,
  SupplyRecordsDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { filesOf, pdf } from '../support/evidence.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { organisationId } from '../support/organisations.ts';

let gateway: TestGateway;
let callers: Callers;
let supplied = 0;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const appoint = (client: Client, name: string, clientMutationId: string) =>
  client.run(AppointOfficerDocument, { input: { clientMutationId, name } });
const end = (client: Client, clientMutationId: string) =>
  client.run(EndOfficerDocument, { input: { clientMutationId } });

async function supply(client: Client) {
  supplied += 1;
  const content = `${await readFile('test/fixtures/penalties-utf8.csv', 'utf8')}${'\n'.repeat(supplied)}`;
  const contentBase64 = Buffer.from(content).toString('base64');
  return client.run(SupplyRecordsDocument, {
    input: { clientMutationId: `s${supplied}`, fileName: 'a.csv', contentBase64 },
  });
}

const historyOf = async (code: string) => {
  const { data } = await callers.department.run(OfficersDocument, {});
  return data?.organisations.find((one) => one.code === code);
};

describe('the responsible officer (Art. 8(1))', () => {
  it('every organisation of the city has one, in its history too', async () => {
    const { data } = await callers.department.run(OfficersDocument, {});
    expect(data?.organisations.length).toBeGreaterThan(0);
    for (const { officer, officers } of data?.organisations ?? []) {
      expect(officers).toMatchObject([{ name: officer, endedAt: null }]);
    }
  });

  it.each<[string, keyof Callers, string]>([
    ['a provider', 'otherProvider', 'housing-construction'],
    ['a partner', 'bidding', 'bidding-centre'],
    ['a handler of the agency', 'handler', 'credit-centre'],
    ['a reviewer of the agency', 'reviewer', 'credit-centre'],
    ['the department', 'department', 'credit-department'],
  ])('%s appoints one for its own organisation; the one before ends', async (_, caller, code) => {
    const name = `新责任人 ${caller}`;
    const answer = await appoint(callers[caller], name, `appoint ${caller}`);
    expect(answer.data?.appointOfficer.officer).toMatchObject({ name, endedAt: null });
    const organisation = await historyOf(code);
    expect(organisation?.officer).toBe(name);
    expect(organisation?.officers.filter(({ endedAt }) => endedAt === null)).toMatchObject([{ name }]);
    expect(organisation?.officers.at(-2)?.endedAt).toBe(organisation?.officers.at(-1)?.appointedAt);
    const entries = await gateway.sql`
      select act, organisation_id from ledger.entries where request_id = ${answer.requestId} and act is not null`;
    expect(entries).toEqual([
      { act: 'appointOfficer', organisation_id: gateway.city.organisations[code as 'credit-centre'] }, // one of the city’s
    ]);
  });

  it('neither a subject nor the public nor the auditor names any', async () => {
    for (const client of [callers.citizen, callers.anyone, callers.auditor]) {
      expect(refusedFields(await appoint(client, '某人', 'x'))).toContain('Mutation.appointOfficer: ROLE');
    }
    expect(refusedFields(await callers.citizen.run(OfficersDocument, {}))).toContain('Organisation.officers: ROLE');
  });

  it('a name is neither blank nor endless', async () => {
    for (const name of ['  ', '长'.repeat(101)]) {
      const { errors, status } = await appoint(callers.department, name, 'malformed');
      expect(errors[0]?.extensions.code).toBe('OFFICER_NAME_MALFORMED');
      expect(status).toBe(400);
    }
    expect((await appoint(callers.department, '长'.repeat(100), 'well-formed')).errors).toEqual([]);
  });

  it('without one an organisation does not act; with a new one it does', async () => {
    const { provider } = callers;
    expect((await end(provider, 'end')).data?.endOfficer.officer).toMatchObject({
      name: '示例责任人甲',
      endedAt: expect.any(String),
    });
    const refused = await supply(provider);
    expect(refused.errors[0]?.extensions.code).toBe('OFFICER_MISSING');
    expect(refused.status).toBe(403);
    expect((await filesOf(gateway).upload(provider, pdf())).error?.extensions.code).toBe('OFFICER_MISSING');
    expect((await end(provider, 'end again')).errors[0]?.extensions.code).toBe('OFFICER_MISSING');
    const acts = await gateway.sql`
      select act from ledger.entries where request_id = ${refused.requestId} and act is not null`;
    expect(acts).toEqual([]);

    expect((await appoint(provider, '示例责任人壬', 'anew')).errors).toEqual([]);
    expect((await supply(provider)).data?.supplyRecords.batch.state).toBe('STAGED');
    expect((await filesOf(gateway).upload(provider, pdf())).status).toBe(201);
  });

  it('that holds for reviews and for acts in cases', async () => {
    const { data } = await callers.reviewer.run(BatchesDocument, { filter: { states: ['STAGED'] } });
    const input = { clientMutationId: 'review', batch: data?.batches.nodes[0]?.id ?? '' };
    await end(callers.handler, 'end agency');
    const review = await callers.reviewer.run(ApproveBatchDocument, { input });
    expect(review.errors[0]?.extensions.code).toBe('OFFICER_MISSING');
    await appoint(callers.reviewer, '示例责任人癸', 'agency anew');
    const passed = await callers.reviewer.run(ApproveBatchDocument, { input });
    expect(passed.data?.approveBatch.batch.state).toBe('APPROVED');

    const order = {
      clientMutationId: 'order',
      provider: organisationId(gateway, 'tax-service'),
      complyBy: '2099-01-01',
      reason: '未报送',
    };
    await end(callers.department, 'end department');
    expect((await callers.department.run(OrderSupplyDocument, { input: order })).errors[0]?.extensions.code).toBe(
      'OFFICER_MISSING',
    );
    await appoint(callers.department, '示例责任人子', 'department anew');
    expect((await callers.department.run(OrderSupplyDocument, { input: order })).errors).toEqual([]);
  });

  it('a repeated appointment gets its first answer and appoints once, at the same moment too', async () => {
    const many = await Promise.all(Array.from({ length: 5 }, () => appoint(callers.bank, '示例责任人丑', 'once')));
    const [first] = many;
    expect(first?.errors).toEqual([]);
    expect(new Set(many.map(({ data }) => JSON.stringify(data)))).toEqual(new Set([JSON.stringify(first?.data)]));
    expect((await historyOf('demo-bank'))?.officers).toHaveLength(2);

    await appoint(callers.bank, '示例责任人寅', 'later');
    expect((await appoint(callers.bank, '示例责任人丑', 'once')).data).toEqual(first?.data);
    expect((await historyOf('demo-bank'))?.officer).toBe('示例责任人寅');
    const reused = await appoint(callers.bank, '示例责任人卯', 'once');
    expect(reused.errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
    expect((await end(callers.bank, 'once')).errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
    expect((await end(callers.bank, '')).errors[0]?.extensions.code).toBe('CLIENT_MUTATION_ID_MALFORMED');
  });
});
