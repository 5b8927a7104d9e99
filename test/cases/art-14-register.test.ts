import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AddEvidenceDocument,
  ConfirmViolationDocument,
  ProposeViolationDocument,
  RejectViolationDocument,
  ViolationDocument,
  ViolationPersonsDocument,
  ViolationsDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { filesOf, pdf } from '../support/evidence.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { organisationId } from '../support/organisations.ts';

let gateway: TestGateway;
let callers: Callers;
let head: Client;
let sent = 0;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
  head = await gateway.as({ sub: 'the head', role: 'DEPARTMENT', org: 'credit-department' });
});
afterAll(() => gateway.close());

const mutation = () => {
  sent += 1;
  return `v${sent}`;
};

const NO_LINKS = { files: [], cases: [], ledgerEntries: [] };

/** An entry of the ledger that somebody made a moment ago. */
async function ledgerEntry(): Promise<string> {
  return (await callers.provider.raw('{ viewer { role } }')).requestId;
}

interface Proposal {
  readonly clientMutationId?: string;
  readonly item?: number;
  readonly eventDate?: string;
  readonly organisation?: string;
  readonly evidence?: { files: string[]; cases: string[]; ledgerEntries: string[] };
}

async function propose(client: Client, changes: Proposal = {}) {
  return client.run(ProposeViolationDocument, {
    input: {
      clientMutationId: mutation(),
      item: 9,
      organisation: organisationId(gateway, 'market-supervision'),
      eventDate: '2026-03-02',
      reason: '未履行信息安全管理职责',
      evidence: changes.evidence ?? { ...NO_LINKS, ledgerEntries: [await ledgerEntry()] },
      ...changes,
    },
  });
}

async function proposed(client = callers.department, changes: Proposal = {}): Promise<string> {
  const { data, errors } = await propose(client, changes);
  expect(errors).toEqual([]);
  return data?.proposeViolation.violation.id ?? '';
}

const confirm = (client: Client, violation: string, reason = '经查属实') =>
  client.run(ConfirmViolationDocument, { input: { clientMutationId: mutation(), violation, reason } });

const refusal = (reason: string, article: string) => ({
  code: 'ACT_REFUSED',
  refusal: { reason, basis: expect.stringContaining(article) },
});

const meets = async (client: Client, id: string) => (await client.run(ViolationDocument, { id })).data?.violation?.id;

describe('the register of violations (Art. 14)', () => {
  it('from the proposal to the decision by another person', async () => {
    const entry = await ledgerEntry();
    const file = (await filesOf(gateway).upload(callers.department, pdf())).id;
    const first = await propose(callers.department, { evidence: { files: [file], cases: [], ledgerEntries: [entry] } });
    const violation = first.data?.proposeViolation.violation;
    expect(violation).toMatchObject({
      state: 'PROPOSED',
      item: 9,
      article: '14(9)',
      title: 'Security duties not performed',
      party: 'PROVIDER',
      organisation: { code: 'market-supervision' },
      eventDate: '2026-03-02',
      occurrences: 1,
    });
    expect(violation?.evidence).toEqual([
      { kind: 'LEDGER_ENTRY', reference: entry, case: null },
      { kind: 'FILE', reference: file, case: null },
    ]);
    const id = violation?.id ?? '';
    const other = await proposed();
    const added = await head.run(AddEvidenceDocument, {
      input: { clientMutationId: mutation(), violation: id, evidence: { ...NO_LINKS, cases: [other] } },
    });
    expect(added.data?.addEvidence.violation.evidence).toContainEqual({
      kind: 'CASE',
      reference: expect.stringMatching(/^case \d+ version 1$/),
      case: other,
    });
    const decided = await confirm(head, id);
    expect(decided.data?.confirmViolation.violation.state).toBe('CONFIRMED');
    const persons = await callers.auditor.run(ViolationPersonsDocument, { id });
    expect(persons.data?.violation).toEqual({
      proposedBy: 'someone of credit-department',
      decidedBy: 'the head',
      doneBy: null,
    });
    const acts = await gateway.sql`
      select act, principal from ledger.entries where request_id = ${decided.requestId} and act is not null`;
    expect(acts).toEqual([{ act: 'confirmViolation', principal: 'the head' }]);
    expect(await gateway.lines(decided.requestId)).toContainEqual(
      expect.objectContaining({ field: 'Mutation.confirmViolation', outcome: 'RELEASED' }),
    );
    expect((await confirm(head, id)).errors[0]?.extensions).toMatchObject(refusal('NOT_IN_THIS_STATE', '14'));
  });

  it('who proposed does not decide, and nobody decides without a reason', async () => {
    const id = await proposed(callers.department);
    expect((await confirm(callers.department, id)).errors[0]?.extensions).toMatchObject(refusal('SAME_PERSON', '14'));
    expect((await confirm(head, id, ' ')).errors[0]?.extensions).toMatchObject(refusal('REASON_MISSING', '14'));
    const rejected = await head.run(RejectViolationDocument, {
      input: { clientMutationId: mutation(), violation: id, reason: '证据不足' },
    });
    expect(rejected.data?.rejectViolation.violation.state).toBe('REJECTED');
  });

  it('a proposal needs evidence that exists, an item, an organ, and an event under the regulation', async () => {
    const none = await propose(callers.auditor, { evidence: NO_LINKS });
    expect(none.errors[0]?.extensions).toMatchObject(refusal('EVIDENCE_MISSING', '14 [policy]'));
    const old = await propose(callers.auditor, { eventDate: '2019-12-31' });
    expect(old.errors[0]?.extensions).toMatchObject(refusal('BEFORE_ENTRY_INTO_FORCE', '15b'));
    const links = [
      { ...NO_LINKS, ledgerEntries: ['00000000-0000-7000-8000-000000000000'] },
      { ...NO_LINKS, ledgerEntries: ['none'] },
      { ...NO_LINKS, cases: ['none'] },
    ];
    for (const evidence of links) {
      expect((await propose(callers.auditor, { evidence })).errors[0]?.extensions.code).toBe('EVIDENCE_LINK_UNKNOWN');
    }
    expect((await propose(callers.auditor, { item: 14 })).errors[0]?.extensions.code).toBe('VIOLATION_ITEM_UNKNOWN');
    const bank = organisationId(gateway, 'demo-bank');
    expect((await propose(callers.auditor, { organisation: bank })).errors[0]?.extensions.code).toBe(
      'ORGANISATION_UNKNOWN',
    );
    expect((await propose(callers.auditor, { eventDate: '2020-01-01' })).errors).toEqual([]);
  });

  it('the agency, the department and the auditor propose; the department alone decides', async () => {
    for (const client of [callers.handler, callers.reviewer, callers.department, callers.auditor]) {
      expect((await propose(client)).errors).toEqual([]);
    }
    for (const client of [callers.provider, callers.bank, callers.citizen, callers.anyone]) {
      expect(refusedFields(await propose(client))).toContain('Mutation.proposeViolation: ROLE');
    }
    const id = await proposed();
    for (const client of [callers.handler, callers.auditor, callers.provider]) {
      expect(refusedFields(await confirm(client, id))).toContain('Mutation.confirmViolation: ROLE');
    }
  });

  it('an organisation meets what was confirmed against itself, and not who reported it', async () => {
    const id = await proposed();
    expect(await meets(callers.provider, id)).toBeUndefined();
    expect(await meets(callers.auditor, id)).toBe(id);
    await confirm(head, id);
    expect(await meets(callers.provider, id)).toBe(id);
    expect(await meets(callers.otherProvider, id)).toBeUndefined();
    expect(await meets(callers.handler, id)).toBeUndefined();
    const persons = await callers.provider.run(ViolationPersonsDocument, { id });
    expect(refusedFields(persons)).toContain('Violation.proposedBy: ROLE');
    for (const client of [callers.bank, callers.citizen, callers.anyone]) {
      expect(refusedFields(await client.run(ViolationDocument, { id }))).toContain('Query.violation: ROLE');
    }
    const own = await callers.provider.run(ViolationsDocument, { filter: { states: ['PROPOSED', 'CONFIRMED'] } });
    expect(new Set(own.data?.violations.nodes.map(({ state }) => state))).toEqual(new Set(['CONFIRMED']));
  });

  it('the agency adds evidence to what it proposed, and does not meet what is alleged against it', async () => {
    const agency = organisationId(gateway, 'credit-centre');
    const against = await proposed(callers.department, { organisation: agency, item: 12 });
    const own = await proposed(callers.handler);
    const add = async (violation: string) =>
      callers.handler.run(AddEvidenceDocument, {
        input: {
          clientMutationId: mutation(),
          violation,
          evidence: { ...NO_LINKS, ledgerEntries: [await ledgerEntry()] },
        },
      });
    expect((await add(against)).errors[0]?.extensions.code).toBe('CASE_UNKNOWN');
    expect((await add(own)).errors).toEqual([]);
    expect(await meets(callers.handler, against)).toBeUndefined();
    // Nor is it told by naming it as evidence whether there is such a case.
    const naming = { ...NO_LINKS, cases: [against] };
    expect((await propose(callers.handler, { evidence: naming })).errors[0]?.extensions.code).toBe(
      'EVIDENCE_LINK_UNKNOWN',
    );
    expect((await propose(callers.auditor, { evidence: naming })).errors).toEqual([]);
    await confirm(head, against);
    expect(await meets(callers.handler, against)).toBe(against);
    const filter = { items: [12], organisation: agency };
    const listed = await callers.auditor.run(ViolationsDocument, { filter });
    expect(listed.data?.violations.nodes).toMatchObject([{ id: against, item: 12, party: 'HANDLER' }]);
    expect((await callers.auditor.run(ViolationsDocument, { filter: { items: [13] } })).data?.violations.nodes).toEqual(
      [],
    );
  });

  it('a proposal is registered once, however often it is sent', async () => {
    const evidence = { ...NO_LINKS, ledgerEntries: [await ledgerEntry()] };
    const send = () => propose(callers.auditor, { clientMutationId: 'once', evidence });
    const many = await Promise.all(Array.from({ length: 5 }, send));
    expect(many.map(({ errors }) => errors)).toEqual([[], [], [], [], []]);
    expect(new Set(many.map(({ data }) => data?.proposeViolation.violation.id)).size).toBe(1);
    await confirm(head, many[0]?.data?.proposeViolation.violation.id ?? '');
    expect((await send()).data).toEqual(many[0]?.data);
    const reused = await propose(callers.auditor, { clientMutationId: 'once', evidence, item: 8 });
    expect(reused.errors[0]?.extensions.code).toBe('MUTATION_ID_REUSED');
  });
});
