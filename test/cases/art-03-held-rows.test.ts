import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ApproveBatchDocument,
  BatchesDocument,
  RefuseHeldRowDocument,
  ReleaseHeldRowDocument,
  SupplyRecordsDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { penaltyCsv } from '../support/intake.ts';

let gateway: TestGateway;
let callers: Callers;
let batch: string;
let sent = 0;

/** A person whose document tells no birth date. */
const PASSPORT = {
  行政相对人名称: '示例某人',
  行政相对人类别: '自然人',
  '行政相对人代码_1(统一社会信用代码)': '',
  法定代表人: '',
  法定代表人证件号码: '',
  '证件类型(自然人)': '护照',
  违法事实: '在其经营场所内销售超过保质期的食品',
};

/** The first line of the file is its header. */
const ROWS = { first: 2, second: 3, third: 4, broken: 5 };

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
  const file = penaltyCsv(
    { ...PASSPORT, '证件号码(自然人)': 'E12345678', 行政处罚决定书文号: '示例〔2024〕31号' },
    { ...PASSPORT, '证件号码(自然人)': 'E12345679', 行政处罚决定书文号: '示例〔2024〕32号' },
    { ...PASSPORT, '证件号码(自然人)': 'E12345670', 行政处罚决定书文号: '示例〔2024〕33号' },
    { ...PASSPORT, '证件号码(自然人)': 'E12345671', 行政处罚决定书文号: '示例〔2024〕34号', 处罚决定日期: '不详' },
  );
  const parts: Uint8Array[] = [];
  for await (const part of file.open()) parts.push(part);
  const contentBase64 = Buffer.concat(parts).toString('base64');
  const input = { clientMutationId: 'supply', fileName: 'people.csv', contentBase64 };
  const { data } = await callers.provider.run(SupplyRecordsDocument, { input });
  expect(data?.supplyRecords.batch).toMatchObject({ rowsAccepted: 0, rowsQuarantined: 4 });
  batch = data?.supplyRecords.batch.id ?? '';
});
afterAll(() => gateway.close());

const inputOf = (row: number, changes: { clientMutationId?: string; reason?: string } = {}) => {
  sent += 1;
  return { clientMutationId: `h${sent}`, batch, row, reason: '护照显示已满十八周岁', ...changes };
};
const release = (...given: Parameters<typeof inputOf>) =>
  callers.reviewer.run(ReleaseHeldRowDocument, { input: inputOf(...given) });

describe('a row held because full capacity was not evident (Art. 3)', () => {
  it('is released by a reviewer: staged in a batch of its own, and disclosed after that one’s review', async () => {
    const released = await release(ROWS.first);
    const own = released.data?.releaseHeldRow.batch;
    expect(own).toMatchObject({ state: 'STAGED', rowsRead: 1, rowsAccepted: 1, rowsQuarantined: 0 });
    expect(own?.id).not.toBe(batch);
    const acts = await gateway.sql`
      select act, principal from ledger.entries where request_id = ${released.requestId} and act is not null`;
    expect(acts).toEqual([{ act: 'releaseHeldRow', principal: 'the reviewer' }]);
    const input = { clientMutationId: 'approve', batch: own?.id ?? '' };
    expect((await callers.reviewer.run(ApproveBatchDocument, { input })).data?.approveBatch.batch.state).toBe(
      'APPROVED',
    );
    const again = await release(ROWS.first);
    expect(again.errors[0]?.extensions.code).toBe('ROW_NOT_HELD');
    expect(again.status).toBe(409);
  });

  it('is refused for good: nothing of it is kept', async () => {
    const refused = await callers.reviewer.run(RefuseHeldRowDocument, { input: inputOf(ROWS.second) });
    expect(refused.data?.refuseHeldRow.batch.quarantinedRows.nodes).toContainEqual({
      row: ROWS.second,
      decision: 'REFUSED',
    });
    const [kept] = await gateway.sql`
      select sealed_row from quarantined_rows where batch_id = ${batch} and row_no = ${ROWS.second}`;
    expect(kept).toEqual({ sealed_row: null });
    expect((await release(ROWS.second)).errors[0]?.extensions.code).toBe('ROW_NOT_HELD');
  });

  it('is not released when something else is wrong with it, without a reason, or where there is none', async () => {
    expect((await release(ROWS.broken)).errors[0]?.extensions.code).toBe('ROW_NOT_HELD');
    expect((await release(99)).errors[0]?.extensions.code).toBe('ROW_NOT_HELD');
    expect((await release(ROWS.third, { reason: ' ' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is decided by a reviewer of the agency, who did not supply it', async () => {
    const input = inputOf(ROWS.third);
    expect(refusedFields(await callers.provider.run(ReleaseHeldRowDocument, { input }))).toContain(
      'Mutation.releaseHeldRow: ROLE',
    );
    expect(refusedFields(await callers.handler.run(ReleaseHeldRowDocument, { input }))).toContain(
      'Mutation.releaseHeldRow: REVIEWER_OFFICE_ONLY',
    );
    const supplier = await gateway.as(
      { sub: 'someone of market-supervision', role: 'AGENCY', org: 'credit-centre', office: 'REVIEWER' },
      { 'x-purpose': 'CONFIDENTIALITY_REVIEW' },
    );
    expect((await supplier.run(ReleaseHeldRowDocument, { input })).errors[0]?.extensions.code).toBe('ROW_NOT_HELD');
  });

  it('is released once, however often that is sent', async () => {
    const send = () => release(ROWS.third, { clientMutationId: 'once' });
    const many = await Promise.all(Array.from({ length: 4 }, send));
    expect(many.map(({ errors }) => errors)).toEqual([[], [], [], []]);
    expect(new Set(many.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect((await send()).data).toEqual(many[0]?.data);
    const { data } = await callers.provider.run(BatchesDocument, { first: 50 });
    const files = data?.batches.nodes.filter(({ fileName }) => fileName === `people.csv (${ROWS.third})`);
    expect(files).toHaveLength(1);
    const reused = await release(ROWS.third, { clientMutationId: 'once', reason: '其他' });
    expect(reused.errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
  });
});
