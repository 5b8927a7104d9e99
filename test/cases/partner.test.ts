import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GrantsDocument,
  PenaltiesWithContactsDocument,
  PenaltyRepresentativesDocument,
  RecordsDocument,
  SubjectContactsDocument,
  SubjectIncomesDocument,
  ViewerDocument,
} from '../../schema/generated/operations.ts';
import type { SubjectHandle } from '../../src/local/city/inhabitants.ts';
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

const contacts = 'query Contacts($id: ID!) { subject(id: $id) { name contactPhone } }';

describe('a partner with a grant', () => {
  it('reads the consented field, and the ledger names grant and consent', async () => {
    const { consenting } = gateway.city.subjects;
    const answer = await callers.bank.run(SubjectContactsDocument, { id: consenting.id });
    expect(answer.data?.subject).toMatchObject({ name: consenting.name, contactPhone: expect.stringMatching(/^0412/) });
    expect(answer.access).toEqual([]);
    expect(shortLines(await gateway.lines(answer.requestId))).toEqual([
      '-/- Query.subject RELEASED',
      ...['contactAddress', 'contactPhone', 'name'].map((name) => `${consenting.subjectId}/- Subject.${name} RELEASED`),
    ]);
    const entry = await gateway.entry(answer.requestId);
    expect(entry).toMatchObject({ role: 'PARTNER', purpose: 'CREDIT_ASSESSMENT', outcome: 'RELEASED' });
    expect(entry?.basis).toMatchObject({
      grant: { version: 1 },
      consents: [{ subjectId: consenting.subjectId, version: 1 }],
    });
  });

  it.each<[SubjectHandle, string]>([
    ['silent', 'CONSENT_MISSING'],
    ['expired', 'CONSENT_EXPIRED'],
    ['withdrawn', 'CONSENT_WITHDRAWN'],
    ['wrongPurpose', 'CONSENT_OTHER_PURPOSE'],
    ['wrongGate', 'CONSENT_MISSING'],
    ['otherReader', 'CONSENT_MISSING'],
    ['notYet', 'CONSENT_NOT_YET'],
  ])('of %s gets null: %s, with basis and remedy, and the rest of the answer', async (handle, reason) => {
    const subject = gateway.city.subjects[handle];
    const answer = await callers.bank.raw(contacts, { id: subject.id });
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ subject: { name: subject.name, contactPhone: null } });
    expect(answer.access).toEqual([
      { path: ['subject', 'contactPhone'], reason, basis: 'Art. 5.2 [policy]', remedy: expect.any(String) },
    ]);
    expect(shortLines(await gateway.lines(answer.requestId))).toContain(
      `${subject.subjectId}/- Subject.contactPhone HIDDEN`,
    );
  });

  it('gets the same null whether or not there is a value', async () => {
    const { silent } = gateway.city.subjects;
    const before = await callers.bank.raw(contacts, { id: silent.id });
    await gateway.sql`update subjects set contact_phone = null where id = ${silent.subjectId}`;
    const after = await callers.bank.raw(contacts, { id: silent.id });
    expect(after.text).toBe(before.text);
  });

  it('reads a category of Art. 7.2 only with consent to it; without, not even whether there is any', async () => {
    const { citizen, neighbour } = gateway.city.subjects;
    const open = await callers.bank.run(SubjectIncomesDocument, { id: citizen.id });
    expect(open.data?.subject?.incomes?.[0]).toMatchObject({ amountYuan: expect.any(String) });
    const closed = await callers.bank.run(SubjectIncomesDocument, { id: neighbour.id });
    expect(closed.data?.subject?.incomes).toBeNull();
    expect(closed.access).toEqual([expect.objectContaining({ reason: 'CONSENT_MISSING', basis: 'Art. 7.2' })]);
  });

  it('gets a page with open and hidden fields side by side, each hidden one explained once', async () => {
    const answer = await callers.bank.run(PenaltiesWithContactsDocument, { first: 50 });
    const nodes = answer.data?.records.nodes ?? [];
    const open = nodes.filter(({ subject }) => subject?.contactPhone != null);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(nodes.length);
    const explained = new Set(answer.access.map(({ path }) => path.join('.')));
    expect(explained.size).toBe(answer.access.length);
    for (const [i, { subject }] of nodes.entries()) {
      expect(explained.has(`records.nodes.${i}.subject.contactPhone`)).toBe(subject?.contactPhone === null);
      expect(explained.has(`records.nodes.${i}.subject.incomes`)).toBe(subject?.incomes === null);
    }
    const lines = shortLines(await gateway.lines(answer.requestId));
    for (const { subject } of open) {
      const id = Buffer.from(subject?.id ?? '', 'base64url')
        .toString()
        .split(':')[1];
      expect(lines).toContain(`${id}/- Subject.contactPhone RELEASED`);
    }
  });

  it('is refused what the grant does not name', async () => {
    const refused = await callers.bank.run(PenaltyRepresentativesDocument, {});
    expect(refusedFields(refused)).toEqual([
      'PenaltyRecord.legalRepresentative: GRANT_NARROWER',
      'PenaltyRecord.legalRepresentativeId: GRANT_NARROWER',
    ]);
    const allowed = await callers.handler
      .with({ 'x-case-number': 'CASE-2026-001' })
      .run(PenaltyRepresentativesDocument, { first: 5 });
    expect(allowed.status).toBe(200);
  });

  it('is refused filters and sorts on fields the grant does not name, before anything is read', async () => {
    const list =
      'query List($f: RecordFilter, $s: RecordSort) { records(filter: $f, sort: $s) { nodes { ... on PenaltyRecord { title } } } }';
    const filtered = await callers.bidding.raw(list, { f: { mark: 'DISPUTED', titleStartsWith: '经营' } });
    expect(filtered.status).toBe(200);
    const refused = await callers.bidding.raw(list, { f: { provider: 'b3JnYW5pc2F0aW9uOjA6MQ' } });
    expect(refusedFields(refused)).toEqual(['CreditRecord.provider: GRANT_NARROWER']);
  });

  it('meets only the kinds, subjects and districts of its grant', async () => {
    const list = '{ records(first: 100) { nodes { kind: __typename subject { uscc } } } }';
    const narrow = await callers.bidding.raw<{ records: { nodes: { kind: string; subject: { uscc: string } }[] } }>(
      list,
    );
    const nodes = narrow.data?.records.nodes ?? [];
    expect(nodes.length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['PenaltyRecord']));
    expect(nodes.every(({ subject }) => subject.uscc.startsWith('91210302'))).toBe(true);
    const { distant } = gateway.city.subjects;
    expect(
      (await callers.bidding.raw('query($id: ID!) { subject(id: $id) { name } }', { id: distant.id })).data,
    ).toEqual({ subject: null });
    expect((await callers.bank.raw('query($id: ID!) { subject(id: $id) { name } }', { id: distant.id })).data).toEqual({
      subject: { name: distant.name },
    });
  });

  it.each([
    ['no purpose', {}, 'GRANT_MISSING'],
    ['the purpose of an expired grant', { 'x-purpose': 'ADMINISTRATIVE_APPROVAL' }, 'GRANT_MISSING'],
  ])('is refused with %s', async (_name, headers, reason) => {
    const bank = await gateway.as({ sub: 'someone of demo-bank', role: 'PARTNER', org: 'demo-bank' }, headers);
    expect(refusedFields(await bank.run(RecordsDocument, {}))).toContain(`Query.records: ${reason}`);
    expect((await callers.bank.run(RecordsDocument, {})).status).toBe(200);
  });

  it('is refused under a revoked grant', async () => {
    const bidding = callers.bidding.with({ 'x-purpose': 'CREDIT_ASSESSMENT' });
    expect(refusedFields(await bidding.run(RecordsDocument, {}))).toContain('Query.records: GRANT_MISSING');
  });

  it('sees from the next request on that its grant was revoked', async () => {
    const { sql, city } = gateway;
    expect((await callers.bank.run(RecordsDocument, {})).status).toBe(200);
    await sql`update grants set revoked_at = now() - interval '1 second', version = version + 1 where partner_id = ${city.organisations['demo-bank']} and revoked_at is null and valid_to > now()`;
    expect((await callers.bank.run(RecordsDocument, {})).status).toBe(403);
    await sql`update grants set revoked_at = null where partner_id = ${city.organisations['demo-bank']} and valid_to > now()`;
    expect((await callers.bank.run(RecordsDocument, {})).status).toBe(200);
  });

  it('sees from the next request on that a consent was withdrawn', async () => {
    const { sql, city } = gateway;
    const { subjectId, id } = city.subjects.consenting;
    expect((await callers.bank.raw(contacts, { id })).access).toEqual([]);
    await sql`update consents set withdrawn_at = now() - interval '1 second' where subject_id = ${subjectId}`;
    expect((await callers.bank.raw(contacts, { id })).access[0]?.reason).toBe('CONSENT_WITHDRAWN');
    await sql`update consents set withdrawn_at = null where subject_id = ${subjectId}`;
    expect((await callers.bank.raw(contacts, { id })).access).toEqual([]);
  });

  it('sees its own grants and nobody else’s; a subject sees none', async () => {
    const own = await callers.bank.run(GrantsDocument, {});
    expect(new Set(own.data?.grants.map(({ partner }) => partner.code))).toEqual(new Set(['demo-bank']));
    expect(own.data?.grants.map(({ valid }) => valid)).toEqual([true, false]);
    expect(refusedFields(await callers.citizen.run(GrantsDocument, {}))).toContain('Query.grants: ROLE');
  });

  it('may not declare a purpose that is not a partner’s', async () => {
    const refused = await callers.bank.with({ 'x-purpose': 'OWN_RECORD' }).run(ViewerDocument, {});
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([400, 'PURPOSE_UNKNOWN']);
  });
});
