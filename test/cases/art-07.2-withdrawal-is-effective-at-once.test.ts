import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ConsentsDocument,
  SubjectContactsDocument,
  WithdrawConsentDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { consentsOf, MINUTE, mutationId, refusalOf, refused, standOf } from '../support/consents.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

const ROUNDS = 200;
const READERS = 3;

let gateway: TestGateway;
let callers: Callers;
let silent: Client;
beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
  silent = await gateway.as({ sub: 'the silent company', role: 'SUBJECT', subject: gateway.city.subjects.silent.id });
});
afterAll(() => gateway.close());

/** What the bank sees of a subject's phone: the number, or why there is none. */
async function phoneOf(id: string): Promise<string> {
  const answer = await callers.bank.run(SubjectContactsDocument, { id });
  return answer.data?.subject?.contactPhone != null ? 'OPEN' : (answer.access[0]?.reason ?? answer.text);
}

it(`no read that began after the acknowledgement shows the field, in ${ROUNDS} races`, async () => {
  const { id } = gateway.city.subjects.silent;
  const consents = consentsOf(gateway, () => new Date());
  const before = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const request = await consents.give(callers.bank, silent, id);
    let acknowledged = false;
    const late: string[] = [];
    const reader = async () => {
      for (let last = false; !last; ) {
        // A read that begins once this is true must see nothing; it is also the reader's last.
        last = acknowledged;
        const seen = await phoneOf(id);
        if (last) late.push(seen);
        else before.set(seen, (before.get(seen) ?? 0) + 1);
      }
    };
    const readers = Array.from({ length: READERS }, reader);
    const input = { clientMutationId: mutationId(), request };
    const answer = await silent.run(WithdrawConsentDocument, { input });
    acknowledged = true;
    expect(standOf(answer)).toMatchObject({ state: 'WITHDRAWN', consent: { state: 'WITHDRAWN' } });
    await Promise.all(readers);
    expect(late).toEqual(Array.from({ length: READERS }, () => 'CONSENT_WITHDRAWN'));
  }
  // The races were races: there were reads that saw it.
  expect(before.get('OPEN')).toBeGreaterThan(0);
}, 180_000);

it('a consent that was entered from paper is withdrawn by its subject alike, and by nobody else', async () => {
  const { id } = gateway.city.subjects.consenting;
  const listed = await callers.company.run(ConsentsDocument, {});
  const [paper] = listed.data?.consents.nodes ?? [];
  expect(paper).toMatchObject({ state: 'VALID', request: { state: 'VALID' } });
  expect(await phoneOf(id)).toBe('OPEN');
  const input = { clientMutationId: mutationId(), request: paper?.request?.id ?? '' };
  const stranger = await silent.run(WithdrawConsentDocument, { input });
  expect(refusalOf(stranger)).toMatchObject({ code: 'CASE_UNKNOWN' });
  const reader = await callers.bank.run(WithdrawConsentDocument, { input });
  expect(refusalOf(reader)).toMatchObject({ code: 'OVER_SCOPE' });
  const done = await callers.company.run(WithdrawConsentDocument, { input });
  expect(standOf(done)).toMatchObject({ state: 'WITHDRAWN', consent: { id: paper?.id, version: 2 } });
  expect(await phoneOf(id)).toBe('CONSENT_WITHDRAWN');
});

it('is withdrawn once: of many at the same moment one is taken, a second one is refused', async () => {
  const consents = consentsOf(gateway, () => new Date());
  const request = await consents.give(callers.bank, silent, gateway.city.subjects.silent.id);
  const inputs = Array.from({ length: 6 }, () => ({ clientMutationId: mutationId(), request }));
  const answers = await Promise.all(inputs.map((input) => silent.run(WithdrawConsentDocument, { input })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  for (const answer of answers.filter(({ status }) => status !== 200)) {
    expect(refusalOf(answer)).toEqual(refused('NOT_IN_THIS_STATE', 'Art. 7.2', ['VALID', 'COMPLAINED']));
  }
  const taken = inputs[answers.findIndex(({ status }) => status === 200)];
  if (!taken) throw new Error('none was taken');
  expect(standOf(await silent.run(WithdrawConsentDocument, { input: taken })).state).toBe('WITHDRAWN');
  const [row] = await gateway.sql<{ version: number }[]>`
    select version from consents order by no desc limit 1`;
  expect(row?.version).toBe(2);
});

it('holds for a gateway whose clock is behind that of the one which took it', async () => {
  const now = new Date();
  const { neighbour } = gateway.city.subjects;
  const subject = await gateway.as({ sub: 'the neighbour', role: 'SUBJECT', subject: neighbour.id });
  const request = await consentsOf(gateway, () => now).give(callers.bank, subject, neighbour.id);
  gateway.setClock(new Date(now.getTime() + 2 * MINUTE));
  standOf(await subject.run(WithdrawConsentDocument, { input: { clientMutationId: mutationId(), request } }));
  gateway.setClock(new Date(now.getTime() + MINUTE));
  expect(await phoneOf(neighbour.id)).toBe('CONSENT_WITHDRAWN');
});
