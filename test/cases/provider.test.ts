import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ApproveBatchDocument,
  BatchesDocument,
  RecordByIdDocument,
  RecordsDocument,
  SubjectContactsDocument,
  SupplyRecordsDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

async function supply(client = callers.provider) {
  const content = await readFile('test/fixtures/penalties-utf8.csv');
  return client.run(SupplyRecordsDocument, {
    input: { clientMutationId: 'm1', fileName: 'penalties.csv', contentBase64: content.toString('base64') },
  });
}

describe('a provider', () => {
  it('sees its own records and batches with every quarantined row, and nobody else’s', async () => {
    const own = await callers.provider.run(BatchesDocument, { first: 20 });
    expect(new Set(own.data?.batches.nodes.map(({ provider }) => provider.code))).toEqual(
      new Set(['market-supervision']),
    );
    const faulty = own.data?.batches.nodes.find(({ rowsQuarantined }) => rowsQuarantined > 0);
    expect(faulty?.quarantinedRows.nodes).toHaveLength(faulty?.rowsQuarantined ?? -1);
    expect(faulty?.quarantinedRows.nodes[0]?.faults[0]).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
    });
    for (const { rowsRead, rowsAccepted, rowsUnchanged, rowsQuarantined } of own.data?.batches.nodes ?? []) {
      expect(rowsRead).toBe(rowsAccepted + rowsUnchanged + rowsQuarantined);
    }
    const { disclosed } = gateway.city.records;
    expect((await callers.provider.run(RecordByIdDocument, { id: disclosed.id })).data?.record?.id).toBe(disclosed.id);
    expect((await callers.otherProvider.run(RecordByIdDocument, { id: disclosed.id })).data?.record).toBeNull();
  });

  it('may not read contact details that others supplied', async () => {
    const refused = await callers.provider.run(SubjectContactsDocument, { id: gateway.city.subjects.citizen.id });
    expect(refusedFields(refused)).toContain('Subject.contactPhone: ROLE');
  });

  it('supplies a file: good rows staged, bad rows quarantined; the same file again changes nothing', async () => {
    const first = await supply();
    expect(first.errors).toEqual([]);
    const batch = first.data?.supplyRecords.batch;
    expect(batch).toMatchObject({ form: 'PENALTY_2018', state: 'STAGED' });
    expect(batch?.rowsRead).toBe(
      (batch?.rowsAccepted ?? 0) + (batch?.rowsUnchanged ?? 0) + (batch?.rowsQuarantined ?? 0),
    );
    expect(batch?.rowsAccepted).toBeGreaterThan(0);
    expect(batch?.rowsQuarantined).toBeGreaterThan(0);
    const again = await supply();
    expect(again.data?.supplyRecords.batch.id).toBe(batch?.id);

    const acts =
      await gateway.sql`select act, role, request_id from ledger.entries where act is not null and request_id = ${first.requestId}`;
    expect(acts).toMatchObject([{ act: 'supplyRecords', role: 'PROVIDER' }]);
  });

  it('has its rows disclosed only after someone else of the agency has reviewed them', async () => {
    const { data } = await supply();
    const id = data?.supplyRecords.batch.id ?? '';
    const [staged] =
      await gateway.sql`select count(*)::int as n from records r join record_versions v on v.subject_id = r.subject_id and v.record_no = r.no where v.batch_id = ${id} and r.version > 0`;
    expect(staged?.n).toBe(0);
    const input = { clientMutationId: 'm2', batch: id };
    expect(refusedFields(await callers.provider.run(ApproveBatchDocument, { input }))).toContain(
      'Mutation.approveBatch: ROLE',
    );
    expect(refusedFields(await callers.handler.run(ApproveBatchDocument, { input }))).toContain(
      'Mutation.approveBatch: REVIEWER_ONLY',
    );
    const approved = await callers.reviewer.run(ApproveBatchDocument, { input });
    expect(approved.data?.approveBatch.batch).toMatchObject({ state: 'APPROVED', reviewedBy: 'the reviewer' });
    const act =
      await gateway.sql`select act, principal from ledger.entries where request_id = ${approved.requestId} and act is not null`;
    expect(act).toEqual([{ act: 'approveBatch', principal: 'the reviewer' }]);
    const twice = await callers.reviewer.run(ApproveBatchDocument, { input: { ...input, clientMutationId: 'm4' } });
    expect(twice.errors[0]?.extensions.code).toBe('BATCH_NOT_REVIEWABLE');
  });

  it('is told what is wrong with a file that is none of the forms, in its language', async () => {
    const client = callers.provider.with({ 'accept-language': 'zh-CN' });
    const input = {
      clientMutationId: 'm3',
      fileName: 'x.csv',
      contentBase64: Buffer.from('甲,乙\n1,2\n').toString('base64'),
    };
    const refused = await client.run(SupplyRecordsDocument, { input });
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: 'FILE_REFUSED',
      fault: { code: 'FORM_NOT_RECOGNISED' },
    });
    expect(refused.errors[0]?.extensions.fault?.message).toMatch(/[一-龥]/);
    expect(refused.status).toBe(422);
  });

  it('alone may supply', async () => {
    expect(refusedFields(await supply(callers.handler))).toContain('Mutation.supplyRecords: ROLE');
    expect(refusedFields(await supply(callers.bank))).toContain('Mutation.supplyRecords: ROLE');
  });

  it('lists only its own records', async () => {
    const own = await callers.provider.run(RecordsDocument, { first: 1 });
    const others = await callers.otherProvider.run(RecordsDocument, { first: 1 });
    const [row] =
      await gateway.sql`select count(*)::int as n from records where version > 0 and provider_id = ${gateway.city.organisations['market-supervision']}`;
    expect(own.data?.records.totalCount).toBe(row?.n);
    expect(others.data?.records.totalCount).not.toBe(row?.n);
  });
});
