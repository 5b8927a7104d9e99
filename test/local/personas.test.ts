import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graph/schema.ts';
import { exampleOf, type PersonaName, personasOf } from '../../src/local/personas.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

interface List<Node> {
  readonly nodes: readonly Node[];
}

/** Asks a persona's question as the persona. */
async function ask<Data>(name: PersonaName) {
  const persona = personasOf(gateway.city).find((candidate) => candidate.name === name);
  if (!persona) throw new Error(`there is no persona ${name}`);
  const { claims, headers, query, variables } = persona;
  const client = claims === null ? gateway.anyone.with(headers) : await gateway.as(claims, headers);
  const answer = await client.raw(query, variables);
  expect(answer.errors, answer.text).toEqual([]);
  const { data } = JSON.parse(answer.text) as { data: Data }; // the wire has no types
  return { answer, data };
}

describe('personas', () => {
  it('ask what the schema can answer', () => {
    const schema = createSchema();
    for (const { name, query } of personasOf(gateway.city)) expect(validate(schema, parse(query)), name).toEqual([]);
  });

  it('are offered as examples with their token', () => {
    const examples = personasOf(gateway.city).map((persona) => exampleOf(persona, persona.claims && 'TOKEN'));
    expect(examples.find(({ name }) => name === 'public')?.headers).toEqual({});
    expect(examples.find(({ name }) => name === 'partner')?.headers).toEqual({
      authorization: 'Bearer TOKEN',
      'x-purpose': 'CREDIT_ASSESSMENT',
    });
  });

  it('public: organisations, within the period', async () => {
    const { data } = await ask<{
      records: List<{ subject: { uscc: string | null } }> & { totalCount: number };
      subjects: List<object>;
    }>('public');
    expect(data.records.totalCount).toBeGreaterThan(20);
    expect(data.records.nodes.map(({ subject }) => subject.uscc)).not.toContain(null);
    expect(data.subjects.nodes).toHaveLength(3);
  });

  it('partner: consent decides field by field, subject by subject', async () => {
    const { data, answer } = await ask<{ records: List<{ subject: { name: string } }> }>('partner');
    const { citizen, neighbour, silent, wrongGate } = gateway.city.subjects;
    const of = (name: string) => data.records.nodes.find(({ subject }) => subject.name === name)?.subject;
    expect(of(citizen.name)).toMatchObject({ contactPhone: expect.any(String), incomes: [{}] });
    expect(of(neighbour.name)).toMatchObject({ contactPhone: null, incomes: null });
    expect(of(silent.name)).toMatchObject({ contactPhone: null, incomes: null });
    expect(of(wrongGate.name)).toMatchObject({ contactPhone: null, incomes: [] });
    expect([...new Set(answer.access.map(({ reason }) => reason))].sort()).toEqual([
      'CONSENT_EXPIRED',
      'CONSENT_MISSING',
      'CONSENT_NOT_YET',
      'CONSENT_OTHER_PURPOSE',
      'CONSENT_WITHDRAWN',
    ]);
  });

  it('subject: every version with its reason, and who looked', async () => {
    await ask('partner');
    const { subject } = (
      await ask<{
        subject: {
          records: List<{ versions: readonly object[] }>;
          incomes: object[];
          consents: List<object>;
          accessLog: List<object>;
        };
      }>('subject')
    ).data;
    expect(Math.max(...subject.records.nodes.map(({ versions }) => versions.length))).toBe(2);
    expect(subject.incomes).toHaveLength(1);
    expect(subject.consents.nodes).toHaveLength(2);
    expect(subject.accessLog.nodes).toContainEqual(expect.objectContaining({ purpose: 'CREDIT_ASSESSMENT' }));
  });

  it('provider: batches and what was turned away', async () => {
    const { data } = await ask<{ batches: List<{ quarantinedRows: List<object> }> }>('provider');
    expect(data.batches.nodes.flatMap(({ quarantinedRows }) => quarantinedRows.nodes).length).toBeGreaterThan(10);
  });

  it('handler: disputed records and their objections', async () => {
    const { data } = await ask<{ objections: List<object>; records: List<object> }>('handler');
    const reachable = { subject: { contactPhone: expect.any(String) } };
    expect(data.objections.nodes).toMatchObject([reachable, reachable]);
    expect(data.records.nodes).toHaveLength(2);
  });

  it('reviewer: the batch that waits', async () => {
    const { data } = await ask<{ batches: List<object> }>('reviewer');
    expect(data.batches.nodes).toMatchObject([{ id: gateway.city.stagedBatch, rowsQuarantined: 1 }]);
  });

  it('department: numbers, nobody’s data', async () => {
    const { data } = await ask<{ statistics: object }>('department');
    expect(data.statistics).toMatchObject({ batchesAwaitingReview: 1, quarantinedRows: 11 });
  });

  it('auditor: accesses with masked names', async () => {
    await ask('partner');
    const { data } = await ask<{ accessLog: List<{ accesses: readonly object[] }> }>('auditor');
    const accesses = data.accessLog.nodes.flatMap((entry) => entry.accesses);
    expect(accesses).toContainEqual(expect.objectContaining({ subject: { maskedName: '示*****' }, outcome: 'HIDDEN' }));
  });
});
