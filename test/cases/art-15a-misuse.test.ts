import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AddLiabilityEvidenceDocument,
  ConfirmCorrectionDocument,
  DismissLiabilityDocument,
  LiabilitiesDocument,
  LiabilityDocument,
  OpenLiabilityDocument,
  SanctionLiabilityDocument,
} from '../../schema/generated/operations.ts';
import { decodeId } from '../../src/store/ids.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { filesOf, pdf } from '../support/evidence.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { organisationId } from '../support/organisations.ts';

let gateway: TestGateway;
let callers: Callers;
let sent = 0;

const MONDAY = new Date('2026-11-23T10:00:00+08:00');

beforeAll(async () => {
  gateway = await startGateway();
  gateway.setClock(MONDAY);
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const mutation = () => {
  sent += 1;
  return `l${sent}`;
};

const NO_LINKS = { files: [], cases: [], ledgerEntries: [] };
const evidence = async () => ({ ...NO_LINKS, files: [(await filesOf(gateway).upload(callers.department, pdf())).id] });

interface Opening {
  readonly clientMutationId?: string;
  readonly partner?: string;
  readonly offender?: 'UNIT' | 'PERSON';
  readonly eventDate?: string;
  readonly evidence?: { files: string[]; cases: string[]; ledgerEntries: string[] };
}

const open = async (client: Client, changes: Opening = {}) =>
  client.run(OpenLiabilityDocument, {
    input: {
      clientMutationId: mutation(),
      partner: organisationId(gateway, 'demo-bank'),
      misuse: 'PASSED_ON',
      offender: 'UNIT',
      eventDate: '2026-11-02',
      reason: '向第三方提供信息',
      evidence: changes.evidence ?? (await evidence()),
      ...changes,
    },
  });

async function opened(changes: Opening = {}): Promise<string> {
  const { data, errors } = await open(callers.department, changes);
  expect(errors).toEqual([]);
  return data?.openLiability.liability.id ?? '';
}

interface Imposed {
  readonly clientMutationId?: string;
  readonly fine?: number;
  readonly confiscation?: number;
  readonly correctBy?: string;
  readonly causedLoss?: boolean;
  readonly suspectedCrime?: boolean;
  readonly reason?: string;
}

const sanction = (liability: string, changes: Imposed = {}, client = callers.department) =>
  client.run(SanctionLiabilityDocument, {
    input: {
      clientMutationId: mutation(),
      liability,
      fine: 20_000,
      confiscation: 0,
      correctBy: '2026-12-01',
      causedLoss: false,
      suspectedCrime: false,
      reason: '未经信息主体同意向第三方提供',
      ...changes,
    },
  });

const refusal = (reason: string, names?: readonly string[]) => ({
  code: 'ACT_REFUSED',
  refusal: { reason, basis: expect.stringContaining('15'), ...(names && { names }) },
});

const meets = async (client: Client, id: string) => (await client.run(LiabilityDocument, { id })).data?.liability?.id;

describe('misuse by a partner (Art. 15a)', () => {
  it('from the opening over the sanction and its transfers to the correction', async () => {
    const id = await opened();
    const more = await callers.department.run(AddLiabilityEvidenceDocument, {
      input: { clientMutationId: mutation(), liability: id, evidence: await evidence() },
    });
    expect(more.data?.addLiabilityEvidence.liability.evidence).toHaveLength(2);
    expect(await meets(callers.bank, id)).toBeUndefined();

    const imposed = await sanction(id, { confiscation: 300, causedLoss: true, suspectedCrime: true });
    expect(imposed.data?.sanctionLiability.liability).toMatchObject({
      state: 'SANCTIONED',
      misuse: 'PASSED_ON',
      partner: { code: 'demo-bank' },
      fine: 20_000,
      confiscation: 300,
      correctBy: '2026-12-01T16:00:00.000Z',
      transfers: ['CIVIL_LIABILITY', 'CRIMINAL_INVESTIGATION'],
    });
    const notices = await gateway.sql<{ kind: string; organisation_id: number; body: { zh: string } }[]>`
      select kind, organisation_id, body from notices where case_no = ${decodeId(id)?.no ?? 0}`;
    expect(notices).toMatchObject([{ kind: 'PENALTY', organisation_id: gateway.city.organisations['demo-bank'] }]);
    expect(notices[0]?.body.zh).toContain('罚款（元）：20000');
    const acts = await gateway.sql`
      select act from ledger.entries where request_id = ${imposed.requestId} and act is not null`;
    expect(acts).toEqual([{ act: 'sanctionLiability' }]);

    expect(await meets(callers.bank, id)).toBe(id);
    expect(await meets(callers.bidding, id)).toBeUndefined();
    const correct = (given: Awaited<ReturnType<typeof evidence>>) =>
      callers.department.run(ConfirmCorrectionDocument, {
        input: { clientMutationId: mutation(), liability: id, evidence: given },
      });
    expect((await correct(NO_LINKS)).errors[0]?.extensions).toMatchObject(refusal('EVIDENCE_MISSING'));
    const settled = await correct(await evidence());
    expect(settled.data?.confirmCorrection.liability).toMatchObject({
      state: 'SETTLED',
      fine: 20_000,
      closedAt: MONDAY.toISOString(),
    });
  });

  it.each([
    ['UNIT', 9_999, 10_000, ['10000', '100000']],
    ['UNIT', 100_001, 100_000, ['10000', '100000']],
    ['PERSON', 999, 1_000, ['1000', '10000']],
    ['PERSON', 10_001, 10_000, ['1000', '10000']],
  ] as const)('a %s is not fined %i yuan, but may be fined %i', async (offender, beyond, within, range) => {
    const id = await opened({ offender });
    const refused = await sanction(id, { fine: beyond });
    expect(refused.errors[0]?.extensions).toMatchObject(refusal('FINE_OUT_OF_RANGE', range));
    expect(refused.status).toBe(409);
    expect((await sanction(id, { fine: within })).data?.sanctionLiability.liability).toMatchObject({
      state: 'SANCTIONED',
      fine: within,
      transfers: [],
    });
  });

  it('a sanction needs a reason, a date ahead and amounts', async () => {
    const id = await opened();
    expect((await sanction(id, { reason: '' })).errors[0]?.extensions).toMatchObject(refusal('REASON_MISSING'));
    expect((await sanction(id, { correctBy: '2026-11-22' })).errors[0]?.extensions).toMatchObject(
      refusal('DATE_NOT_AHEAD'),
    );
    expect((await sanction(id, { confiscation: -1 })).errors[0]?.extensions).toMatchObject(refusal('AMOUNT_MALFORMED'));
    expect((await sanction(id)).errors).toEqual([]);
    expect((await sanction(id)).errors[0]?.extensions).toMatchObject(refusal('NOT_IN_THIS_STATE'));
  });

  it('an opening needs evidence, a partner, and an event under the regulation', async () => {
    const { department } = callers;
    const none = await open(department, { evidence: NO_LINKS });
    expect(none.errors[0]?.extensions).toMatchObject(refusal('EVIDENCE_MISSING'));
    const old = await open(department, { eventDate: '2019-12-31' });
    expect(old.errors[0]?.extensions).toMatchObject(refusal('BEFORE_ENTRY_INTO_FORCE'));
    const provider = await open(department, { partner: organisationId(gateway, 'tax-service') });
    expect(provider.errors[0]?.extensions.code).toBe('ORGANISATION_UNKNOWN');
    expect((await open(department, { eventDate: '2020-01-01' })).errors).toEqual([]);
  });

  it('a case without misuse is dismissed with a reason; its partner never meets it', async () => {
    const id = await opened();
    const dismiss = (reason: string) =>
      callers.department.run(DismissLiabilityDocument, {
        input: { clientMutationId: mutation(), liability: id, reason },
      });
    expect((await dismiss('')).errors[0]?.extensions).toMatchObject(refusal('REASON_MISSING'));
    expect((await dismiss('已取得同意')).data?.dismissLiability.liability.state).toBe('DISMISSED');
    expect(await meets(callers.bank, id)).toBeUndefined();
    expect(await meets(callers.auditor, id)).toBe(id);
  });

  it('is the department’s to pursue; no provider, agency, subject or public meets it', async () => {
    const id = await opened();
    for (const client of [callers.handler, callers.provider, callers.auditor, callers.bank, callers.citizen]) {
      expect(refusedFields(await open(client))).toContain('Mutation.openLiability: ROLE');
      expect(refusedFields(await sanction(id, {}, client))).toContain('Mutation.sanctionLiability: ROLE');
    }
    for (const client of [callers.handler, callers.provider, callers.citizen, callers.anyone]) {
      expect(refusedFields(await client.run(LiabilityDocument, { id }))).toContain('Query.liability: ROLE');
    }
    const filter = { states: ['OPENED'], partner: organisationId(gateway, 'demo-bank') } as const;
    const listed = await callers.department.run(LiabilitiesDocument, { filter });
    expect(listed.data?.liabilities.nodes.map((node) => node.id)).toContain(id);
    const own = await callers.bank.run(LiabilitiesDocument, { filter });
    expect(own.data?.liabilities.nodes).toEqual([]);
  });

  it('a sanction is imposed once, however often it is sent', async () => {
    const id = await opened();
    const send = () => sanction(id, { clientMutationId: 'once' });
    const many = await Promise.all(Array.from({ length: 5 }, send));
    expect(many.map(({ errors }) => errors)).toEqual([[], [], [], [], []]);
    await callers.department.run(ConfirmCorrectionDocument, {
      input: { clientMutationId: mutation(), liability: id, evidence: await evidence() },
    });
    expect((await send()).data).toEqual(many[0]?.data);
    const notices = await gateway.sql`select from notices where case_no = ${decodeId(id)?.no ?? 0}`;
    expect(notices).toHaveLength(1);
    const reused = await sanction(id, { clientMutationId: 'once', fine: 30_000 });
    expect(reused.errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
  });
});
