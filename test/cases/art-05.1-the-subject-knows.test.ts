import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CorrectOwnFaultDocument,
  OwnRecordsDocument,
  RecordByIdDocument,
  RecordVersionsDocument,
  SubjectContactsDocument,
  SubjectIncomesDocument,
  WhoLookedDocument,
} from '../../schema/generated/operations.ts';
import { act, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { beginCheck, file } from '../support/objections.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

describe('Art. 5.1: what was aggregated', () => {
  it('the subject sees each of its records, who supplied it in which file, and why it was changed', async () => {
    const { citizen } = gateway.city.subjects;
    const own = taken(await callers.citizen.run(OwnRecordsDocument, { id: citizen.id })).subject;
    const [row] = await gateway.sql<{ n: number }[]>`
      select count(*)::int as n from records
      where subject_id = ${citizen.subjectId} and version > 0 and kind not in ('INCOME', 'TAX')`;
    const records = own?.records.nodes ?? [];
    expect(records.length).toBeGreaterThanOrEqual(row?.n ?? Number.POSITIVE_INFINITY);
    for (const { versions } of records) {
      expect(versions.length).toBeGreaterThan(0);
      for (const { source, changeReason } of versions) {
        expect(source.provider.name).toMatch(/局/);
        expect(changeReason).not.toBe('');
      }
    }
    const stranger = await callers.neighbour.run(OwnRecordsDocument, { id: citizen.id });
    expect(stranger.data).toEqual({ subject: null });
  });

  it('a correction in a case is a version with its reason; without a reason there is none', async () => {
    const record = gateway.city.records.corrected;
    const { owner, objection } = await file(gateway, record);
    await beginCheck(callers, objection);
    const versions = async () =>
      taken(await owner.run(RecordVersionsDocument, { id: record.id })).record?.versions ?? [];
    const before = await versions();
    const correction = { objection, outcome: 'CORRECT', correction: { remark: '更正' } } as const;
    const silent = await act(callers.handler, CorrectOwnFaultDocument, { ...correction, reason: ' ' });
    expect(refusalOf(silent)).toBe('REASON_MISSING (Art. 5.1)');
    expect(await versions()).toEqual(before);
    taken(await act(callers.handler, CorrectOwnFaultDocument, { ...correction, reason: '录入时抄错' }));
    const after = await versions();
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({
      changeReason: 'changed: remark; 录入时抄错',
      source: { fileName: null, row: null },
    });
  });
});

describe('Art. 5.1: every use', () => {
  /** The uses since an instant, newest first, in short. */
  async function usesOf(id: string, from: Date) {
    const { subject } = taken(await callers.citizen.run(WhoLookedDocument, { id, first: 100 }));
    return (subject?.accessLog.nodes ?? [])
      .filter(({ at, role }) => new Date(at) >= from && role !== 'SUBJECT')
      .map(({ role, organisation, purpose, caseNumber, outcome, code, basis, accesses }) => ({
        who: `${role} ${organisation?.code ?? ''}`.trim(),
        purpose,
        caseNumber,
        outcome,
        code,
        consents: basis.consents.length,
        granted: basis.grant !== null,
        fields: accesses.flatMap((access) => access.fields.map((field) => `${field} ${access.outcome}`)).sort(),
      }));
  }

  it('is known to the subject: who, for what, on what basis, which fields, released or refused', async () => {
    const { id } = gateway.city.subjects.citizen;
    const from = new Date();
    const inCase = callers.handler.with({ 'x-case-number': 'CASE-2026-051' });
    expect((await callers.bank.run(SubjectContactsDocument, { id })).status).toBe(200);
    expect((await inCase.run(SubjectIncomesDocument, { id })).status).toBe(200);
    expect((await callers.bidding.run(SubjectContactsDocument, { id })).status).toBe(403);
    const contacts = ['contactAddress', 'contactPhone'];
    expect(await usesOf(id, from)).toEqual([
      {
        who: 'PARTNER bidding-centre',
        purpose: 'PUBLIC_PROCUREMENT',
        caseNumber: null,
        outcome: 'REFUSED',
        code: 'OVER_SCOPE',
        consents: 0,
        granted: true,
        fields: contacts.map((name) => `Subject.${name} REFUSED`),
      },
      {
        who: 'AGENCY credit-centre',
        purpose: 'OBJECTION_CHECK',
        caseNumber: 'CASE-2026-051',
        outcome: 'RELEASED',
        code: null,
        consents: 0,
        granted: false,
        fields: expect.arrayContaining(['IncomeRecord.amountYuan RELEASED', 'Subject.name RELEASED']),
      },
      {
        who: 'PARTNER demo-bank',
        purpose: 'CREDIT_ASSESSMENT',
        caseNumber: null,
        outcome: 'RELEASED',
        code: null,
        consents: 1,
        granted: true,
        fields: [...contacts, 'name'].map((name) => `Subject.${name} RELEASED`),
      },
    ]);
  });

  it('of a record, too, and nobody else learns of it', async () => {
    const { neighbour } = gateway.city.subjects;
    taken(await callers.bank.run(RecordByIdDocument, { id: gateway.city.records.ofNeighbour.id }));
    const own = taken(await callers.neighbour.run(WhoLookedDocument, { id: neighbour.id })).subject?.accessLog.nodes;
    const fields = own?.[0]?.accesses.flatMap((access) => access.fields);
    expect(fields).toEqual(expect.arrayContaining(['PenaltyRecord.title', 'PenaltyRecord.fineYuan']));
    expect((await callers.citizen.run(WhoLookedDocument, { id: neighbour.id })).data).toEqual({ subject: null });
  });
});
