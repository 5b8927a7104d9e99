import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AcceptObjectionDocument,
  BeginCheckDocument,
  FileObjectionDocument,
  WithdrawObjectionDocument,
} from '../../schema/generated/operations.ts';
import { actsOf, newId, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { file, handIn, ownerOf } from '../support/objections.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const TIMES = Array.from({ length: 16 }, (_, i) => i);

describe('a mutation that is sent again', () => {
  it('opens one case, however often and however much at once it is sent', async () => {
    const record = gateway.city.records.ofDistant;
    const owner = await ownerOf(gateway, record);
    const evidence = [{ file: await handIn(gateway, owner), kind: 'TRUE_CONTENT' as const }];
    const filing = { record: record.id, ground: 'ERROR_OR_OMISSION' as const, statement: '与事实不符', evidence };
    const input = { clientMutationId: newId(), ...filing };
    const answers = await Promise.all(TIMES.map(() => owner.run(FileObjectionDocument, { input })));
    const [first] = answers;
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([first?.text]));
    const later = await owner.run(FileObjectionDocument, { input });
    expect(later.text).toBe(first?.text);
    const rows =
      await gateway.sql`select no from cases where subject_id = ${record.subjectId} and procedure = 'objection'`;
    expect(rows).toHaveLength(1);
    expect(await actsOf(gateway, Number(rows[0]?.no))).toEqual(['fileObjection']);
  });

  it('is answered as the first time, also after the case has moved on', async () => {
    const { owner, objection } = await file(gateway, gateway.city.records.ofSilent);
    const input = { clientMutationId: newId(), objection };
    const first = await callers.handler.run(AcceptObjectionDocument, { input });
    taken(await callers.handler.run(BeginCheckDocument, { input: { clientMutationId: newId(), objection } }));
    taken(await owner.run(WithdrawObjectionDocument, { input: { clientMutationId: newId(), objection } }));
    const again = await callers.handler.run(AcceptObjectionDocument, { input });
    expect(taken(again).acceptObjection.objection.state).toBe('ACCEPTED');
    expect(taken(again).acceptObjection.objection.closedAt).toBeNull();
    expect(first.status).toBe(again.status);
  });

  it('may not ask for something else under the same id; another caller’s ids are its own', async () => {
    const { objection } = await file(gateway, gateway.city.records.ofExpired);
    const { objection: other } = await file(gateway, gateway.city.records.ofWithdrawn);
    const clientMutationId = newId();
    taken(await callers.handler.run(AcceptObjectionDocument, { input: { clientMutationId, objection } }));
    const reused = await callers.handler.run(AcceptObjectionDocument, {
      input: { clientMutationId, objection: other },
    });
    expect([refusalOf(reused), reused.status]).toEqual(['MUTATION_ID_REUSED', 422]);
    const otherAct = await callers.handler.run(BeginCheckDocument, { input: { clientMutationId, objection } });
    expect(refusalOf(otherAct)).toBe('MUTATION_ID_REUSED');
    const colleague = await gateway.as(
      { sub: 'another handler', role: 'AGENCY', org: 'credit-centre', office: 'HANDLER' },
      { 'x-purpose': 'OBJECTION_CHECK' },
    );
    taken(await colleague.run(AcceptObjectionDocument, { input: { clientMutationId, objection: other } }));
  });

  it('is not answered to the same person in another capacity', async () => {
    const { objection, owner } = await file(gateway, gateway.city.records.disclosed);
    const input = { clientMutationId: newId(), objection };
    taken(await owner.run(WithdrawObjectionDocument, { input }));
    const { neighbour } = gateway.city.subjects;
    const { subjectId } = gateway.city.records.disclosed;
    const forNeighbour = await gateway.as({
      sub: `the owner of ${subjectId}`,
      role: 'SUBJECT',
      subject: neighbour.id,
    });
    expect(refusalOf(await forNeighbour.run(WithdrawObjectionDocument, { input }))).toBe('MUTATION_ID_REUSED');
    const fresh = { ...input, clientMutationId: newId() };
    expect(refusalOf(await forNeighbour.run(WithdrawObjectionDocument, { input: fresh }))).toBe('CASE_UNKNOWN');
    taken(await owner.run(WithdrawObjectionDocument, { input }));
  });

  it('that was refused left nothing, and may be sent again once it is lawful', async () => {
    const { objection } = await file(gateway, gateway.city.records.ofWrongGate);
    const input = { clientMutationId: newId(), objection };
    expect(refusalOf(await callers.handler.run(BeginCheckDocument, { input }))).toMatch(/^NOT_IN_THIS_STATE/);
    taken(await callers.handler.run(AcceptObjectionDocument, { input: { clientMutationId: newId(), objection } }));
    expect(taken(await callers.handler.run(BeginCheckDocument, { input })).beginCheck.objection.state).toBe(
      'VERIFYING',
    );
  });

  it.each(['', 'x'.repeat(101)])('needs an id of a fair length, not %j', async (clientMutationId) => {
    const input = { clientMutationId, objection: 'b2JqZWN0aW9uOjE6MQ' };
    expect(refusalOf(await callers.handler.run(AcceptObjectionDocument, { input }))).toBe(
      'CLIENT_MUTATION_ID_MALFORMED',
    );
  });
});

describe('acts of several at once', () => {
  it('move a case once: the others are told where it stands now', async () => {
    const { objection, no } = await file(gateway, gateway.city.records.ofNotYet);
    const answers = await Promise.all(
      TIMES.map(() =>
        callers.handler.run(AcceptObjectionDocument, { input: { clientMutationId: newId(), objection } }),
      ),
    );
    expect(answers.filter(({ data }) => data !== null)).toHaveLength(1);
    expect(new Set(answers.filter(({ data }) => data === null).map(refusalOf))).toEqual(
      new Set(['NOT_IN_THIS_STATE (Art. 11) SUBMITTED']),
    );
    expect(await actsOf(gateway, no)).toEqual(['fileObjection', 'acceptObjection']);
  });
});
