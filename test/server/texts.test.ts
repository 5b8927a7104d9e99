import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileObjectionDocument, RecordsDocument } from '../../schema/generated/operations.ts';
import { act, newId, refusalOf, taken } from '../support/acts.ts';
import type { Client } from '../support/client.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { handIn, ownerOf } from '../support/objections.ts';

let gateway: TestGateway;
let owner: Client;
let filing: { record: string; ground: 'ERROR_OR_OMISSION'; evidence: { file: string; kind: 'TRUE_CONTENT' }[] };

beforeAll(async () => {
  gateway = await startGateway();
  const record = gateway.city.records.ofDistant;
  owner = await ownerOf(gateway, record);
  const evidence = [{ file: await handIn(gateway, owner), kind: 'TRUE_CONTENT' as const }];
  filing = { record: record.id, ground: 'ERROR_OR_OMISSION', evidence };
});
afterAll(() => gateway.close());

const UNKEEPABLE = ['a\0b', 'half of \ud83d'];

describe('a text that the database cannot keep', () => {
  it.each(UNKEEPABLE)('is refused as wrong input wherever it stands: %j', async (text) => {
    const answers = [
      await act(owner, FileObjectionDocument, { ...filing, statement: text }),
      await owner.run(FileObjectionDocument, { input: { ...filing, clientMutationId: text, statement: '…' } }),
      await gateway.anyone.run(RecordsDocument, { first: 1, filter: { titleStartsWith: text } }),
      await gateway.anyone.run(RecordsDocument, { first: 1, after: text }),
    ];
    expect(answers.map((answer) => [answer.status, refusalOf(answer)])).toEqual(
      answers.map(() => [400, 'BAD_USER_INPUT']),
    );
    for (const { requestId } of answers) {
      expect(await gateway.entry(requestId)).toMatchObject({ outcome: 'FAILED', code: 'BAD_USER_INPUT' });
    }
  });

  it('is refused in the document, too', async () => {
    const asked = String.raw`{ records(filter: { titleStartsWith: "a\u0000" }) { nodes { id } } }`;
    const answer = await gateway.anyone.raw(asked);
    expect([answer.status, refusalOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is not one that is merely rare', async () => {
    const statement = '😀 𠮷 \u0001 \u2028';
    const { fileObjection } = taken(await act(owner, FileObjectionDocument, { ...filing, statement }));
    const asked = 'query ($id: ID!) { objection(id: $id) { statement } }';
    const { data } = await owner.raw(asked, { id: fileObjection.objection.id });
    expect(data).toEqual({ objection: { statement } });
  });
});

describe('what is stated in an act', () => {
  it('has an end', async () => {
    const overlong = await act(owner, FileObjectionDocument, { ...filing, statement: '字'.repeat(20_001) });
    expect([overlong.status, refusalOf(overlong)]).toEqual([400, 'INPUT_TOO_LARGE']);
    taken(await act(owner, FileObjectionDocument, { ...filing, statement: '字'.repeat(20_000) }));
    const evidence = Array.from({ length: 101 }, () => filing.evidence).flat();
    expect(refusalOf(await act(owner, FileObjectionDocument, { ...filing, evidence, statement: '…' }))).toBe(
      'INPUT_TOO_LARGE',
    );
  });

  it('may name the same file twice for the same', async () => {
    const evidence = [...filing.evidence, ...filing.evidence];
    const input = { ...filing, evidence, statement: '…', clientMutationId: newId() };
    expect(taken(await owner.run(FileObjectionDocument, { input })).fileObjection.objection.state).toBe('SUBMITTED');
  });
});
