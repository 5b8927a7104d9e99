import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AccessLogDocument,
  BatchesDocument,
  ConsentsDocument,
  ObjectionsDocument,
  RecordByIdDocument,
  RecordsDocument,
  StatisticsDocument,
  SubjectByIdDocument,
  SubjectByIdentifierDocument,
  SubjectContactsDocument,
  ViewerDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields, shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const CASE = { 'x-case-number': encodeURIComponent('鞍信异〔2026〕12号') };

describe('an agency handler', () => {
  it('reads records for a declared purpose, also those whose disclosure was stopped', async () => {
    const { stopped } = gateway.city.records;
    const answer = await callers.handler.run(RecordByIdDocument, { id: stopped.id });
    expect(answer.data?.record?.id).toBe(stopped.id);
    const lines = await gateway.lines(answer.requestId);
    expect(lines.find(({ field }) => field === 'PenaltyRecord.title')).toMatchObject({
      role: 'AGENCY',
      purpose: 'OBJECTION_CHECK',
      subject_id: String(stopped.subjectId),
      object_no: String(stopped.no),
      outcome: 'RELEASED',
    });
  });

  it('reads nothing without a purpose', async () => {
    const idle = await gateway.as({ sub: 'the handler', role: 'AGENCY', org: 'credit-centre', office: 'HANDLER' });
    const refused = await idle.run(RecordByIdDocument, { id: gateway.city.records.disclosed.id });
    expect(refusedFields(refused)).toContain('Query.record: PURPOSE_MISSING');
  });

  it('reads contact details and personal numbers only within a case, and the ledger names the case', async () => {
    const { citizen } = gateway.city.subjects;
    const byNumber = { scheme: 'RESIDENT_ID', value: citizen.identifier } as const;
    expect(refusedFields(await callers.handler.run(SubjectContactsDocument, { id: citizen.id }))).toContain(
      'Subject.contactPhone: CASE_MISSING',
    );
    expect(refusedFields(await callers.handler.run(SubjectByIdentifierDocument, byNumber))).toContain(
      'Query.subjectByIdentifier: CASE_MISSING',
    );
    const inCase = callers.handler.with(CASE);
    const found = await inCase.run(SubjectByIdentifierDocument, byNumber);
    expect(found.data?.subjectByIdentifier?.id).toBe(citizen.id);
    expect((await gateway.lines(found.requestId))[0]?.case_number).toBe('鞍信异〔2026〕12号');
    expect((await inCase.run(SubjectContactsDocument, { id: citizen.id })).data?.subject?.contactPhone).toMatch(
      /^0412/,
    );
  });

  it('sees the objections it has to check', async () => {
    const answer = await callers.handler.run(ObjectionsDocument, { filter: { states: ['VERIFYING'] } });
    expect(answer.data?.objections.nodes.map(({ record }) => record?.id)).toEqual([gateway.city.records.disputed.id]);
  });

  it.each(['x', 'a b c d e', "'; drop table subjects; --"])(
    'is told that %j is no case number, without hearing it again',
    async (number) => {
      const refused = await callers.handler.with({ 'x-case-number': number }).run(ViewerDocument, {});
      expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([400, 'CASE_NUMBER_MALFORMED']);
    },
  );
});

describe('an agency reviewer', () => {
  it('sees the batches that wait', async () => {
    const answer = await callers.reviewer.run(BatchesDocument, { filter: { states: ['STAGED'] } });
    expect(answer.data?.batches.nodes.map(({ id }) => id)).toEqual([gateway.city.stagedBatch]);
    const idle = await gateway.as({ sub: 'the reviewer', role: 'AGENCY', org: 'credit-centre', office: 'REVIEWER' });
    expect(refusedFields(await idle.run(BatchesDocument, {}))).toContain('Query.batches: PURPOSE_MISSING');
  });
});

describe('the department', () => {
  it('sees numbers, and content only with a case', async () => {
    const statistics = await callers.department.run(StatisticsDocument, {});
    expect(statistics.data?.statistics.subjects.reduce((sum, { count }) => sum + count, 0)).toBe(360);
    expect(statistics.data?.statistics.batchesAwaitingReview).toBe(1);
    const { id } = gateway.city.records.disclosed;
    expect(refusedFields(await callers.department.run(RecordByIdDocument, { id }))).toContain(
      'Query.record: CASE_MISSING',
    );
    expect((await callers.department.with(CASE).run(RecordByIdDocument, { id })).data?.record?.id).toBe(id);
    expect(refusedFields(await callers.anyone.run(StatisticsDocument, {}))).toContain('Query.statistics: ROLE');
  });
});

describe('the auditor', () => {
  it('finds accesses by subject, reader, organisation, purpose, field, outcome, case and time', async () => {
    const { citizen, consenting } = gateway.city.subjects;
    const start = new Date();
    await callers.bank.run(SubjectContactsDocument, { id: consenting.id });
    await callers.handler.with(CASE).run(SubjectContactsDocument, { id: citizen.id });
    await callers.anyone.run(SubjectContactsDocument, { id: citizen.id });
    const roles = async (filter: object) => {
      const answer = await callers.auditor.run(AccessLogDocument, {
        first: 100,
        filter: { from: start.toISOString(), ...filter },
      });
      expect(answer.errors).toEqual([]);
      return answer.data?.accessLog.nodes.filter(({ role }) => role !== 'AUDITOR').map(({ role }) => role);
    };
    expect(await roles({})).toEqual(['PUBLIC', 'AGENCY', 'PARTNER']);
    expect(await roles({ subject: citizen.id })).toEqual(['PUBLIC', 'AGENCY']);
    expect(await roles({ reader: 'the handler' })).toEqual(['AGENCY']);
    expect(await roles({ purpose: 'CREDIT_ASSESSMENT' })).toEqual(['PARTNER']);
    expect(await roles({ field: 'Subject.contactPhone', outcome: 'RELEASED' })).toEqual(['AGENCY', 'PARTNER']);
    expect(await roles({ outcome: 'REFUSED' })).toEqual(['PUBLIC']);
    expect(await roles({ caseNumber: '鞍信异〔2026〕12号' })).toEqual(['AGENCY']);
    expect(await roles({ until: start.toISOString() })).toEqual([]);
    const partners = await callers.auditor.raw<{ organisations: { id: string; code: string }[] }>(
      '{ organisations(role: PARTNER) { id code } }',
    );
    const bank = partners.data?.organisations.find(({ code }) => code === 'demo-bank');
    expect(await roles({ organisation: bank?.id })).toEqual(['PARTNER']);
  });

  it('sees subjects masked, and content not at all', async () => {
    const { citizen } = gateway.city.subjects;
    const masked = await callers.auditor.raw('query($id: ID!) { subject(id: $id) { kind maskedName } }', {
      id: citizen.id,
    });
    expect(masked.data).toEqual({ subject: { kind: 'NATURAL_PERSON', maskedName: expect.stringMatching(/^示\*+$/) } });
    expect(refusedFields(await callers.auditor.run(SubjectByIdDocument, { id: citizen.id }))).toContain(
      'Subject.name: ROLE',
    );
    expect(refusedFields(await callers.auditor.run(RecordsDocument, {}))).toContain('Query.records: ROLE');
  });

  it('leaves a line by reading the ledger', async () => {
    const answer = await callers.auditor.run(AccessLogDocument, { first: 1 });
    const lines = shortLines(await gateway.lines(answer.requestId));
    expect(lines).toContain('-/- Query.accessLog RELEASED');
    expect(lines).toContain('-/- AccessLogEntry.principal RELEASED');
  });

  it('sees consents, for what was read rests on them', async () => {
    expect((await callers.auditor.run(ConsentsDocument, { first: 5 })).data?.consents.nodes).toHaveLength(5);
    expect(refusedFields(await callers.department.run(ConsentsDocument, {}))).toContain('Query.consents: ROLE');
  });
});

describe('a token whose claims name nobody we know', () => {
  it.each([
    ['an organisation that is not registered', { sub: 'x', role: 'PARTNER', org: 'nobody' }],
    ['an organisation in another role', { sub: 'x', role: 'AUDITOR', org: 'demo-bank' }],
    ['an agency without an office', { sub: 'x', role: 'AGENCY', org: 'credit-centre' }],
    ['a subject without its id', { sub: 'x', role: 'SUBJECT' }],
  ] as const)('is refused: %s', async (_name, claims) => {
    const client = await gateway.as(claims);
    const refused = await client.run(ViewerDocument, {});
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([403, 'ACTOR_UNKNOWN']);
  });
});
