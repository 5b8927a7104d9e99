import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApproveBatchDocument, RefuseBatchDocument, SupplyRecordsDocument } from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { penaltyCsv } from '../support/intake.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

async function contentOf(documentNo: string): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of penaltyCsv({ 行政处罚决定书文号: documentNo }).open()) parts.push(part);
  return Buffer.concat(parts).toString('base64');
}

const supply = async (clientMutationId: string, documentNo: string, reason: string | null = null) =>
  callers.provider.run(SupplyRecordsDocument, {
    input: { clientMutationId, fileName: 'a.csv', contentBase64: await contentOf(documentNo), reason },
  });

async function staged(documentNo: string): Promise<string> {
  const { data, errors } = await supply(`for ${documentNo}`, documentNo);
  expect(errors).toEqual([]);
  return data?.supplyRecords.batch.id ?? '';
}

const actsOf = async (act: string, principal: string) => {
  const [row] = await gateway.sql<{ n: number }[]>`
    select count(*)::integer as n from ledger.entries where act = ${act} and principal = ${principal}`;
  return row?.n ?? 0;
};

describe('a supply', () => {
  it('that is sent again is answered as the first time, though it was reviewed since', async () => {
    const first = await supply('m1', '鞍市监处罚〔2024〕11号');
    const batch = first.data?.supplyRecords.batch;
    expect(batch).toMatchObject({ state: 'STAGED', rowsRead: 1 });
    await callers.reviewer.run(ApproveBatchDocument, { input: { clientMutationId: 'r1', batch: batch?.id ?? '' } });
    const before = await actsOf('supplyRecords', 'someone of market-supervision');
    expect((await supply('m1', '鞍市监处罚〔2024〕11号')).data).toEqual(first.data);
    expect(await actsOf('supplyRecords', 'someone of market-supervision')).toBe(before);
  });

  it('that is sent at the same moment is read once, and answered alike', async () => {
    const before = await actsOf('supplyRecords', 'someone of market-supervision');
    const many = await Promise.all(Array.from({ length: 4 }, () => supply('m2', '鞍市监处罚〔2024〕12号')));
    expect(many.map(({ errors }) => errors)).toEqual([[], [], [], []]);
    expect(new Set(many.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(many[0]?.data?.supplyRecords.batch).toMatchObject({ rowsRead: 1 });
    expect(await actsOf('supplyRecords', 'someone of market-supervision')).toBe(before + 1);
  });

  it('of something else needs an id of its own, neither empty nor endless', async () => {
    await supply('m3', '鞍市监处罚〔2024〕13号');
    const reused = await supply('m3', '鞍市监处罚〔2024〕14号');
    expect(reused.errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
    expect(reused.status).toBe(422);
    expect((await supply('m3', '鞍市监处罚〔2024〕13号', '更正')).errors[0]?.extensions.code).toBe(
      'MUTATION_ID_REUSED',
    );
    for (const id of ['', 'x'.repeat(101)]) {
      const { errors } = await supply(id, '鞍市监处罚〔2024〕14号');
      expect(errors[0]?.extensions.code).toBe('CLIENT_MUTATION_ID_MALFORMED');
    }
    expect((await supply('m4', '鞍市监处罚〔2024〕14号')).errors).toEqual([]);
  });
});

describe('a review', () => {
  it('that is sent again is answered as the first time and decides once, at the same moment too', async () => {
    const batch = await staged('鞍市监处罚〔2024〕21号');
    const before = await actsOf('approveBatch', 'the reviewer');
    const approve = (clientMutationId: string) =>
      callers.reviewer.run(ApproveBatchDocument, { input: { clientMutationId, batch } });
    const many = await Promise.all(Array.from({ length: 4 }, () => approve('a1')));
    expect(many.map(({ errors }) => errors)).toEqual([[], [], [], []]);
    expect(new Set(many.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect((await approve('a1')).data).toEqual(many[0]?.data);
    expect(await actsOf('approveBatch', 'the reviewer')).toBe(before + 1);
    expect((await approve('a2')).errors[0]?.extensions.code).toBe('BATCH_NOT_REVIEWABLE');
  });

  it('under a used id is no other decision', async () => {
    const batch = await staged('鞍市监处罚〔2024〕22号');
    const input = { clientMutationId: 'a3', batch };
    expect((await callers.reviewer.run(RefuseBatchDocument, { input })).data?.refuseBatch.batch.state).toBe('REFUSED');
    const other = await callers.reviewer.run(ApproveBatchDocument, { input });
    expect(other.errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
    const empty = await callers.reviewer.run(ApproveBatchDocument, { input: { clientMutationId: '', batch } });
    expect(empty.errors[0]?.extensions.code).toBe('CLIENT_MUTATION_ID_MALFORMED');
  });

  it('by whoever supplied is refused and uses up no id', async () => {
    const batch = await staged('鞍市监处罚〔2024〕23号');
    const input = { clientMutationId: 'a4', batch };
    const supplier = await gateway.as(
      { sub: 'someone of market-supervision', role: 'AGENCY', org: 'credit-centre', office: 'REVIEWER' },
      { 'x-purpose': 'CONFIDENTIALITY_REVIEW' },
    );
    expect((await supplier.run(ApproveBatchDocument, { input })).errors[0]?.extensions.code).toBe('OWN_ACT');
    const [used] = await gateway.sql`select from mutations where client_mutation_id = 'a4'`;
    expect(used).toBeUndefined();
    const passed = await callers.reviewer.run(ApproveBatchDocument, { input });
    expect(passed.data?.approveBatch.batch.state).toBe('APPROVED');
  });
});
