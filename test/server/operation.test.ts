import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PenaltiesWithContactsDocument,
  RecordsDocument,
  SubjectByIdentifierDocument,
  SubjectContactsDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

describe('the log', () => {
  it('has one line per request under the id of its ledger entry, and no personal value, name or token', async () => {
    const { citizen } = gateway.city.subjects;
    const answers = [
      await callers.citizen.run(SubjectByIdentifierDocument, { scheme: 'RESIDENT_ID', value: citizen.identifier }),
      await callers.bank.run(PenaltiesWithContactsDocument, { first: 20 }),
      await callers.anyone.run(SubjectContactsDocument, { id: citizen.id }),
      await callers.anyone.raw(`{ records(first: "${citizen.identifier}") { nodes { id } } }`),
    ];
    await gateway.sql`alter table subjects rename column contact_phone to elsewhere`;
    answers.push(await callers.bank.run(PenaltiesWithContactsDocument, { first: 20 }));
    await gateway.sql`alter table subjects rename column elsewhere to contact_phone`;
    expect(answers.at(-1)?.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');

    await sleep(50);
    const lines = gateway.log.map((line) => JSON.parse(line) as { requestId?: string; msg: string });
    for (const { requestId } of answers) {
      expect(lines.filter((line) => line.requestId === requestId && line.msg === 'request')).toHaveLength(1);
    }
    const text = gateway.log.join('');
    for (const secret of [citizen.identifier, citizen.name, '0412-', 'eyJ', 'the citizen', 'someone of']) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('draining', () => {
  it('answers and accounts for what was accepted, then takes no more', async () => {
    const lock = await gateway.sql.reserve();
    await lock`begin`;
    await lock`lock table records in access exclusive mode`;
    const accepted = callers.anyone.run(RecordsDocument, { first: 3 });
    await sleep(200);
    const drained = gateway.drain();
    await sleep(200);
    await lock`commit`;
    lock.release();

    const answer = await accepted;
    expect(answer.status).toBe(200);
    expect(answer.data?.records.nodes).toHaveLength(3);
    await drained;
    expect(await gateway.entry(answer.requestId)).toMatchObject({ outcome: 'RELEASED' });
    await expect(callers.anyone.run(RecordsDocument, {})).rejects.toThrow();
  });
});
