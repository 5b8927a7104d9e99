import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FileObjectionDocument,
  ObjectionDocument,
  ObjectionsDocument,
  RecordsDocument,
  RefuseObjectionDocument,
} from '../../schema/generated/operations.ts';
import { EVIDENCE_KINDS, GROUNDS, type GroundId } from '../../src/law/procedure/grounds.ts';
import { act, actsOf, newId, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { file, handIn, ownerOf } from '../support/objections.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

describe('Art. 9b: an objection', () => {
  it.each(Object.keys(GROUNDS) as GroundId[])(
    'on the ground %s is taken with its evidence, and with no other',
    async (ground) => {
      const record = gateway.city.records.ofDistant;
      const owner = await ownerOf(gateway, record);
      const { requires } = GROUNDS[ground];
      const another = EVIDENCE_KINDS.find((kind) => kind !== requires) ?? requires;
      const filing = { record: record.id, ground, statement: '与事实不符' };
      const shown = await handIn(gateway, owner);
      const refused = await act(owner, FileObjectionDocument, {
        ...filing,
        evidence: [{ file: shown, kind: another }],
      });
      expect(refusalOf(refused)).toBe(`EVIDENCE_MISSING (Art. 9b) ${requires}`);
      expect(refused.status).toBe(409);
      const none = await act(owner, FileObjectionDocument, { ...filing, evidence: [] });
      expect(refusalOf(none)).toBe(`EVIDENCE_MISSING (Art. 9b) ${requires}`);
      const filed = await act(owner, FileObjectionDocument, { ...filing, evidence: [{ file: shown, kind: requires }] });
      expect(taken(filed).fileObjection.objection).toMatchObject({ ground, state: 'SUBMITTED' });
      expect(taken(filed).fileObjection.objection.deadlines).toMatchObject([
        { clock: 'D1', state: 'RUNNING', basis: { article: '10', authority: 'STATUTE' } },
      ]);
    },
  );

  it('rests on files that its own subject handed in', async () => {
    const record = gateway.city.records.ofSilent;
    const owner = await ownerOf(gateway, record);
    const ofAnother = await handIn(gateway, callers.citizen);
    const filing = { record: record.id, ground: 'ERROR_OR_OMISSION', statement: '…' } as const;
    for (const strange of [ofAnother, newId(), 'no id']) {
      const evidence = [{ file: strange, kind: 'TRUE_CONTENT' as const }];
      expect(refusalOf(await act(owner, FileObjectionDocument, { ...filing, evidence }))).toBe('EVIDENCE_NOT_YOURS');
    }
    const evidence = [{ file: await handIn(gateway, owner), kind: 'TRUE_CONTENT' as const }];
    expect(taken(await act(owner, FileObjectionDocument, { ...filing, evidence })).fileObjection.objection.state).toBe(
      'SUBMITTED',
    );
  });

  it('is for the subject of the record alone', async () => {
    const { ofDistant } = gateway.city.records;
    const evidence = [{ file: await handIn(gateway, callers.citizen), kind: 'TRUE_CONTENT' as const }];
    const filing = { ground: 'ERROR_OR_OMISSION', statement: '…', evidence } as const;
    const ofAnother = await act(callers.citizen, FileObjectionDocument, { ...filing, record: ofDistant.id });
    const ofNobody = await act(callers.citizen, FileObjectionDocument, { ...filing, record: 'cmVjb3JkOjE6MQ' });
    expect([refusalOf(ofAnother), ofAnother.status]).toEqual(['RECORD_UNKNOWN', 404]);
    expect([refusalOf(ofNobody), ofNobody.status]).toEqual(['RECORD_UNKNOWN', 404]);
    for (const caller of [callers.anyone, callers.provider, callers.handler, callers.bank, callers.auditor]) {
      const answer = await act(caller, FileObjectionDocument, { ...filing, record: ofDistant.id });
      expect(refusedFields(answer)).toContain('Mutation.fileObjection: ROLE');
    }
  });

  it('that is refused says why, in writing, and may be filed again', async () => {
    const record = gateway.city.records.ofExpired;
    const { owner, objection, no } = await file(gateway, record);
    const unreasoned = await act(callers.handler, RefuseObjectionDocument, { objection, reason: '  ' });
    expect(refusalOf(unreasoned)).toBe('REASON_MISSING (Art. 9b)');
    const refused = await act(callers.handler, RefuseObjectionDocument, { objection, reason: '证据不足以说明错误' });
    expect(taken(refused).refuseObjection.objection).toMatchObject({ state: 'REFUSED' });
    expect(taken(refused).refuseObjection.objection.closedAt).not.toBeNull();
    const [notice] = await noticesOf(gateway, no);
    expect(notice).toMatchObject({ kind: 'OBJECTION_REFUSED', party: 'SUBJECT', subject_id: String(record.subjectId) });
    expect(notice?.zh).toContain('证据不足以说明错误');
    expect(notice?.zh).toContain('第9b条');
    const again = await file(gateway, record, { again: objection });
    expect(again.objection).toBe(objection);
    const stand = taken(await owner.run(ObjectionDocument, { id: objection })).objection;
    expect(stand?.state).toBe('SUBMITTED');
    expect(stand?.deadlines.map(({ clock, state }) => `${clock} ${state}`)).toEqual(['D1 MET', 'D1 RUNNING']);
    expect(await actsOf(gateway, no)).toEqual(['fileObjection', 'refuseObjection', 'fileObjection']);
  });

  it('that is filed again says what it says now, and is about the same record', async () => {
    const record = gateway.city.records.ofNotYet;
    const { owner, objection } = await file(gateway, record);
    taken(await act(callers.handler, RefuseObjectionDocument, { objection, reason: '证据不足以说明错误' }));
    const evidence = [{ file: await handIn(gateway, owner), kind: 'TRUE_CONTENT' as const }];
    const again = { ground: 'ERROR_OR_OMISSION', again: objection, statement: '补充说明：日期有误', evidence } as const;
    const [other] = taken(await owner.run(RecordsDocument, { first: 100 })).records.nodes.filter(
      ({ id }) => id !== record.id,
    );
    const ofAnother = await act(owner, FileObjectionDocument, { ...again, record: other?.id ?? '' });
    expect([refusalOf(ofAnother), ofAnother.status]).toEqual(['CASE_UNKNOWN', 404]);
    taken(await act(owner, FileObjectionDocument, { ...again, record: record.id }));
    const asked = 'query ($id: ID!) { objection(id: $id) { statement } }';
    const { data } = await callers.handler.raw(asked, { id: objection });
    expect(data).toEqual({ objection: { statement: again.statement } });
  });

  it('is seen by its subject, the provider of the record, the agency and the department, and by nobody else', async () => {
    const record = gateway.city.records.ofOtherReader;
    const { owner, objection } = await file(gateway, record);
    const seenBy = async (caller: Callers['handler']) =>
      (await caller.run(ObjectionDocument, { id: objection })).data?.objection?.id ?? null;
    const inCase = { 'x-case-number': 'TEST-0001' };
    expect(await seenBy(owner)).toBe(objection);
    expect(await seenBy(callers.provider)).toBe(objection);
    expect(await seenBy(callers.handler)).toBe(objection);
    expect(await seenBy(callers.department.with(inCase))).toBe(objection);
    expect(await seenBy(callers.citizen)).toBeNull();
    expect(await seenBy(callers.otherProvider)).toBeNull();
    for (const caller of [callers.anyone, callers.bank, callers.auditor, callers.department]) {
      const refused = await caller.run(ObjectionDocument, { id: objection });
      expect(refused.status).toBe(403);
    }
    const listed = await callers.otherProvider.run(ObjectionsDocument, {});
    expect(listed.data?.objections.nodes).toEqual([]);
    const lines = await gateway.lines((await callers.handler.run(ObjectionDocument, { id: objection })).requestId);
    expect(lines.find(({ field }) => field === 'Objection.statement')).toMatchObject({
      subject_id: String(record.subjectId),
      outcome: 'RELEASED',
    });
  });
});
