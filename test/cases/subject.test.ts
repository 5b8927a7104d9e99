import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AccessLogDocument,
  ConsentsDocument,
  ObjectionsDocument,
  OwnRecordsDocument,
  PenaltiesWithContactsDocument,
  RecordByIdDocument,
  RestorationsDocument,
  SubjectByIdDocument,
  SubjectsDocument,
  ViewerDocument,
  WhoLookedDocument,
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

describe('an information subject', () => {
  it('learns its own id and sees all it is entitled to, with sources and reasons of change', async () => {
    const { citizen } = gateway.city.subjects;
    const viewer = await callers.citizen.run(ViewerDocument, {});
    expect(viewer.data?.viewer).toMatchObject({ role: 'SUBJECT', subject: citizen.id, purpose: 'OWN_RECORD' });

    const own = (await callers.citizen.run(OwnRecordsDocument, { id: citizen.id })).data?.subject;
    expect(own?.identifiers).toEqual([{ scheme: 'RESIDENT_ID', value: citizen.identifier }]);
    expect(own?.contactPhone).toMatch(/^0412/);
    expect(own?.incomes?.length).toBeGreaterThan(0);
    const corrected = own?.records.nodes.find(({ id }) => id === gateway.city.records.corrected.id);
    expect(corrected?.versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(corrected?.versions[1]?.changeReason).toContain('fineYuan');
    expect(corrected?.versions[0]?.source).toMatchObject({
      provider: { name: expect.any(String) },
      row: expect.any(Number),
    });
    const disputed = own?.records.nodes.find(({ id }) => id === gateway.city.records.disputedByCitizen.id);
    expect(disputed?.mark.state).toBe('DISPUTED');
  });

  it('sees nothing of anybody else, as if there were nobody', async () => {
    const { neighbour } = gateway.city.subjects;
    const other = await callers.citizen.run(SubjectByIdDocument, { id: neighbour.id });
    const nobody = await callers.citizen.run(SubjectByIdDocument, { id: 'c3ViamVjdDoxOjA' });
    expect(other.text).toBe(nobody.text);
    expect((await callers.neighbour.run(SubjectByIdDocument, { id: neighbour.id })).data?.subject?.name).toBe(
      neighbour.name,
    );
    const list = await callers.citizen.run(SubjectsDocument, {});
    expect(list.data?.subjects.nodes.map(({ id }) => id)).toEqual([gateway.city.subjects.citizen.id]);
    expect(
      (await callers.citizen.run(RecordByIdDocument, { id: gateway.city.records.ofNeighbour.id })).data?.record,
    ).toBeNull();
    expect(
      (await callers.neighbour.run(RecordByIdDocument, { id: gateway.city.records.ofNeighbour.id })).data?.record,
    ).not.toBeNull();
  });

  it('sees its own record after its disclosure was stopped', async () => {
    const { stopped } = gateway.city.records;
    const owner = await gateway.as({ sub: 'owner', role: 'SUBJECT', subject: gateway.city.subjects.withdrawn.id });
    expect((await owner.run(RecordByIdDocument, { id: stopped.id })).data?.record?.id).toBe(stopped.id);
    expect((await callers.anyone.run(RecordByIdDocument, { id: stopped.id })).data?.record).toBeNull();
  });

  it('sees its own objections and repairs; another sees none of them', async () => {
    const own = await callers.company.run(ObjectionsDocument, {});
    expect(own.data?.objections.nodes.map(({ record }) => record?.id)).toContain(gateway.city.records.disputed.id);
    expect((await callers.neighbour.run(ObjectionsDocument, {})).data?.objections.nodes).toEqual([]);
    expect((await callers.citizen.run(RestorationsDocument, {})).data?.restorations.nodes).toHaveLength(1);
    expect(refusedFields(await callers.anyone.run(ObjectionsDocument, {}))).toContain('Query.objections: ROLE');
  });

  it('sees its consents and their state', async () => {
    const consents = await callers.citizen.run(ConsentsDocument, {});
    expect(consents.data?.consents.nodes).toContainEqual(
      expect.objectContaining({ reader: { code: 'demo-bank' }, state: 'VALID', gates: ['CONTACT', 'INCOME'] }),
    );
  });

  it('sees who looked, which fields, for what and by what right, and nothing about others in the same request', async () => {
    const page = await callers.bank.run(PenaltiesWithContactsDocument, { first: 100 });
    const { citizen, neighbour } = gateway.city.subjects;
    const shown = page.data?.records.nodes.map(({ subject }) => subject?.id);
    expect(shown).toContain(citizen.id);
    expect(shown).toContain(neighbour.id);

    const log = await callers.citizen.run(WhoLookedDocument, { id: citizen.id, first: 50 });
    const entry = log.data?.subject?.accessLog.nodes.find(({ role }) => role === 'PARTNER');
    expect(entry).toMatchObject({
      purpose: 'CREDIT_ASSESSMENT',
      outcome: 'RELEASED',
      organisation: { code: 'demo-bank' },
      basis: { grantVersion: 1 },
    });
    expect(entry?.basis.consents).toHaveLength(1);
    const released = entry?.accesses.filter(({ outcome }) => outcome === 'RELEASED').flatMap(({ fields }) => fields);
    expect(released).toEqual(expect.arrayContaining(['Subject.name', 'Subject.contactPhone', 'PenaltyRecord.title']));
    expect(log.text).not.toContain(neighbour.id);
    expect(log.text).not.toContain('someone of demo-bank');

    const hidden = await callers.neighbour.run(WhoLookedDocument, { id: neighbour.id });
    const seen = hidden.data?.subject?.accessLog.nodes.find(({ role }) => role === 'PARTNER');
    expect(seen?.accesses).toContainEqual({
      object: null,
      outcome: 'HIDDEN',
      fields: ['Subject.contactPhone', 'Subject.incomes'],
    });
    expect(seen?.basis.consents).toEqual([]);
  });

  it('sees who tried and was refused', async () => {
    const { citizen } = gateway.city.subjects;
    await callers.bidding.raw('query Try($id: ID!) { subject(id: $id) { contactPhone } }', { id: citizen.id });
    const log = await callers.citizen.run(WhoLookedDocument, { id: citizen.id });
    const tried = log.data?.subject?.accessLog.nodes.find(({ outcome }) => outcome === 'REFUSED');
    expect(tried).toMatchObject({ code: 'OVER_SCOPE', organisation: { code: 'bidding-centre' } });
    expect(tried?.accesses).toEqual([{ object: null, outcome: 'REFUSED', fields: ['Subject.contactPhone'] }]);
  });

  it('may not read the ledger at large, which the auditor may', async () => {
    expect(refusedFields(await callers.citizen.run(AccessLogDocument, {}))).toContain('Query.accessLog: ROLE');
    expect((await callers.auditor.run(AccessLogDocument, {})).data?.accessLog.nodes.length).toBeGreaterThan(0);
  });
});
