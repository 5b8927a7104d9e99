import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ConfirmComplianceDocument,
  OrderSupplyDocument,
  RecordCircularDocument,
  RequestCircularDocument,
  RescindOrderDocument,
  SupplyOrderDocument,
  SupplyOrdersDocument,
} from '../../schema/generated/operations.ts';
import { decodeId } from '../../src/store/ids.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { filesOf, pdf } from '../support/evidence.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { organisationId } from '../support/organisations.ts';

let gateway: TestGateway;
let callers: Callers;
let sent = 0;

/** A Monday; orders are to be complied with by the Friday after. */
const MONDAY = new Date('2026-11-23T10:00:00+08:00');
const FRIDAY = '2026-11-27';
const SATURDAY = new Date('2026-11-28T00:00:01+08:00');

beforeAll(async () => {
  gateway = await startGateway();
  await setClock(MONDAY);
});
afterAll(() => gateway.close());

async function setClock(at: Date): Promise<void> {
  gateway.setClock(at);
  callers = await callersOf(gateway);
}

const mutation = () => {
  sent += 1;
  return `o${sent}`;
};

const order = (
  changes: Partial<{ clientMutationId: string; complyBy: string; reason: string; provider: string }> = {},
) =>
  callers.department.run(OrderSupplyDocument, {
    input: {
      clientMutationId: mutation(),
      provider: organisationId(gateway, 'market-supervision'),
      complyBy: FRIDAY,
      reason: '一月以来未报送行政处罚信息',
      ...changes,
    },
  });

async function ordered(): Promise<string> {
  const { data, errors } = await order();
  expect(errors).toEqual([]);
  return data?.orderSupply.supplyOrder.id ?? '';
}

async function file(): Promise<string> {
  return (await filesOf(gateway).upload(callers.department, pdf())).id;
}

const lapse = (at: Date) => gateway.runJob('find-overdue', at);

const refusal = (reason: string, article = '13.2') => ({
  code: 'ACT_REFUSED',
  refusal: { reason, basis: expect.stringContaining(article) },
});

const noticesOf = (id: string) => gateway.sql<{ kind: string; party: string; body: { zh: string } }[]>`
  select kind, party, body from notices where case_no = ${decodeId(id)?.no ?? 0} order by no`;

describe('an order to supply (Art. 13.2)', () => {
  it('runs from the order over its lapse to the circular of criticism', async () => {
    const placed = await order({ clientMutationId: 'story' });
    const stand = placed.data?.orderSupply.supplyOrder;
    const id = stand?.id ?? '';
    expect(stand).toMatchObject({
      state: 'ORDERED',
      complyBy: '2026-11-27T16:00:00.000Z',
      provider: { code: 'market-supervision' },
      closedAt: null,
    });
    expect(await noticesOf(id)).toMatchObject([{ kind: 'SUPPLY_ORDERED', party: 'PROVIDER' }]);
    expect((await noticesOf(id))[0]?.body.zh).toContain(`改正期限：${FRIDAY}`);

    const early = await callers.department.run(RequestCircularDocument, {
      input: { clientMutationId: mutation(), supplyOrder: id },
    });
    expect(early.errors[0]?.extensions).toMatchObject(refusal('NOT_IN_THIS_STATE'));
    const stateNow = async () =>
      (await gateway.sql`select state from cases where no = ${decodeId(id)?.no ?? 0}`)[0]?.state;
    await lapse(new Date('2026-11-28T00:00:00+08:00'));
    expect(await stateNow()).toBe('ORDERED');

    await setClock(SATURDAY);
    await lapse(SATURDAY);
    expect(await stateNow()).toBe('LAPSED');
    const late = await callers.department.run(ConfirmComplianceDocument, {
      input: { clientMutationId: mutation(), supplyOrder: id, evidence: [await file()] },
    });
    expect(late.errors[0]?.extensions).toMatchObject(refusal('NOT_IN_THIS_STATE'));
    const requested = await callers.department.run(RequestCircularDocument, {
      input: { clientMutationId: mutation(), supplyOrder: id },
    });
    expect(requested.data?.requestCircular.supplyOrder.state).toBe('CIRCULAR_REQUESTED');
    const circular = await file();
    const recorded = await callers.department.run(RecordCircularDocument, {
      input: { clientMutationId: mutation(), supplyOrder: id, evidence: [circular] },
    });
    const end = recorded.data?.recordCircular.supplyOrder;
    expect(end).toMatchObject({ state: 'CRITICISED', closedAt: SATURDAY.toISOString() });
    expect(end?.events.map(({ act, party, evidence }) => [act, party, evidence])).toEqual([
      ['ORDER', 'DEPARTMENT', []],
      ['FIND_LAPSE', 'SYSTEM', []],
      ['REQUEST_CIRCULAR', 'DEPARTMENT', []],
      ['RECORD_CIRCULAR', 'DEPARTMENT', [circular]],
    ]);
    expect((await noticesOf(id)).map(({ kind, party }) => `${kind} ${party}`)).toEqual([
      'SUPPLY_ORDERED PROVIDER',
      'SUPPLY_ORDER_LAPSED DEPARTMENT',
      'SUPPLY_ORDER_LAPSED PROVIDER',
      'CIRCULAR_REQUESTED PROVIDER',
    ]);
    const lines = await gateway.lines(recorded.requestId);
    expect(lines).toContainEqual(
      expect.objectContaining({ role: 'DEPARTMENT', field: 'Mutation.recordCircular', outcome: 'RELEASED' }),
    );
    const acts = await gateway.sql`
      select act from ledger.entries where request_id = ${recorded.requestId} and act is not null`;
    expect(acts).toEqual([{ act: 'recordCircular' }]);
    await setClock(MONDAY);
  });

  it('is complied with on evidence, not without', async () => {
    const id = await ordered();
    const confirm = async (evidence: string[]) =>
      callers.department.run(ConfirmComplianceDocument, {
        input: { clientMutationId: mutation(), supplyOrder: id, evidence },
      });
    expect((await confirm([])).errors[0]?.extensions).toMatchObject(refusal('EVIDENCE_MISSING'));
    const others = (await filesOf(gateway).upload(callers.provider, pdf())).id;
    expect((await confirm([others])).errors[0]?.extensions.code).toBe('EVIDENCE_NOT_YOURS');
    expect((await confirm([await file()])).data?.confirmCompliance.supplyOrder.state).toBe('COMPLIED');
    expect((await confirm([await file()])).errors[0]?.extensions).toMatchObject(refusal('NOT_IN_THIS_STATE'));
  });

  it('is rescinded with a reason, not without', async () => {
    const id = await ordered();
    const rescind = (reason: string) =>
      callers.department.run(RescindOrderDocument, {
        input: { clientMutationId: mutation(), supplyOrder: id, reason },
      });
    expect((await rescind(' ')).errors[0]?.extensions).toMatchObject(refusal('REASON_MISSING', '13.2 [policy]'));
    expect((await rescind('数据已于下达前报送')).data?.rescindOrder.supplyOrder.state).toBe('RESCINDED');
  });

  it('needs a date ahead, a reason and a provider', async () => {
    expect((await order({ complyBy: '2026-11-22' })).errors[0]?.extensions).toMatchObject(refusal('DATE_NOT_AHEAD'));
    expect((await order({ complyBy: '2026-11-23' })).errors).toEqual([]);
    expect((await order({ reason: '' })).errors[0]?.extensions).toMatchObject(refusal('REASON_MISSING'));
    for (const provider of [organisationId(gateway, 'demo-bank'), 'nobody', gateway.city.subjects.citizen.id]) {
      const { errors, status } = await order({ provider });
      expect(errors[0]?.extensions.code).toBe('ORGANISATION_UNKNOWN');
      expect(status).toBe(404);
    }
  });

  it('is the department’s to place; its provider meets it, another does not, and no subject, partner or public', async () => {
    const input = {
      clientMutationId: mutation(),
      provider: organisationId(gateway, 'market-supervision'),
      complyBy: FRIDAY,
      reason: '未报送',
    };
    for (const client of [callers.handler, callers.provider, callers.auditor, callers.bank, callers.citizen]) {
      expect(refusedFields(await client.run(OrderSupplyDocument, { input }))).toContain('Mutation.orderSupply: ROLE');
    }
    const id = await ordered();
    const meets = async (client = callers.provider) =>
      (await client.run(SupplyOrderDocument, { id })).data?.supplyOrder?.id;
    expect(await meets(callers.provider)).toBe(id);
    expect(await meets(callers.auditor)).toBe(id);
    expect(await meets(callers.otherProvider)).toBeUndefined();
    for (const client of [callers.bank, callers.citizen, callers.anyone]) {
      expect(refusedFields(await client.run(SupplyOrderDocument, { id }))).toContain('Query.supplyOrder: ROLE');
    }
    const filter = { states: ['ORDERED'], provider: organisationId(gateway, 'market-supervision') } as const;
    const listed = await callers.department.run(SupplyOrdersDocument, { filter });
    expect(listed.data?.supplyOrders.nodes.map((node) => node.id)).toContain(id);
    expect((await callers.otherProvider.run(SupplyOrdersDocument, {})).data?.supplyOrders.nodes).toEqual([]);
  });

  it('is placed once, however often it is sent', async () => {
    const many = await Promise.all(Array.from({ length: 5 }, () => order({ clientMutationId: 'once' })));
    expect(many.map(({ errors }) => errors)).toEqual([[], [], [], [], []]);
    expect(new Set(many.map(({ data }) => data?.orderSupply.supplyOrder.id)).size).toBe(1);
    expect((await order({ clientMutationId: 'once' })).data).toEqual(many[0]?.data);
    const reused = await order({ clientMutationId: 'once', reason: '其他' });
    expect(reused.errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
    const entries = await gateway.sql`
      select from ledger.entries where act = 'orderSupply' and request_id = any(${many.map(({ requestId }) => requestId)})`;
    expect(entries).toHaveLength(1);
  });
});
