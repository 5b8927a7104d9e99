import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ApproveBatchDocument,
  ConfirmViolationDocument,
  LiabilitiesDocument,
  SubjectContactsDocument,
  ViolationPersonsDocument,
  ViolationsDocument,
} from '../../schema/generated/operations.ts';
import { shanghaiDate } from '../../src/law/dates.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;

/** Today, for the grants of the city are in force today. */
const TODAY = shanghaiDate(new Date());
const DAY_MS = 24 * 60 * 60 * 1000;
const clock = (time: string, days = 0) => new Date(new Date(`${TODAY}T${time}+08:00`).getTime() + days * DAY_MS);

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

async function setClock(time: string, days = 0): Promise<void> {
  gateway.setClock(clock(time, days));
  callers = await callersOf(gateway);
}

const look = (time: string, days = 0) => gateway.runJob('detect-misuse', clock(time, days));

/** A query for what only the agency and partners may read. */
const pry = (client: Client) => client.run(SubjectContactsDocument, { id: gateway.city.subjects.citizen.id });

const violations = async (item: number) =>
  (await callers.auditor.run(ViolationsDocument, { filter: { items: [item] } })).data?.violations.nodes ?? [];
const liabilities = async () => (await callers.auditor.run(LiabilitiesDocument, {})).data?.liabilities.nodes ?? [];

describe('queries beyond authority (Art. 9a(1), 14(7))', () => {
  it('the first of a day opens a case against the organisation, later ones add to it', async () => {
    await setClock('10:00:10');
    const first = await pry(callers.provider);
    expect(first.errors[0]?.extensions.code).toBe('OVER_SCOPE');
    await setClock('10:00:20');
    await pry(callers.provider);
    await look('10:01:30');
    expect(await violations(7)).toEqual([]);
    await look('10:02:00');
    expect(await violations(7)).toMatchObject([
      {
        state: 'PROPOSED',
        party: 'PROVIDER',
        organisation: { code: 'market-supervision' },
        eventDate: TODAY,
        occurrences: 2,
        evidence: [{ kind: 'LEDGER_ENTRY', reference: first.requestId }],
      },
    ]);

    await setClock('10:05:00');
    const later = await pry(callers.provider);
    await look('10:07:00');
    const [one] = await violations(7);
    expect(one).toMatchObject({
      occurrences: 3,
      events: [{ act: 'PROPOSE', party: 'SYSTEM' }, { act: 'ADD_EVIDENCE' }],
    });
    expect(one?.evidence.map(({ reference }) => reference)).toEqual([first.requestId, later.requestId]);
    expect(one?.events[0]?.reason).toContain('Subject.contactPhone');
    const persons = await callers.department.run(ViolationPersonsDocument, { id: one?.id ?? '' });
    expect(persons.data?.violation).toMatchObject({ proposedBy: 'gateway', doneBy: 'someone of market-supervision' });
  });

  it('whatever runs it, however often, finds each once', async () => {
    const before = await violations(7);
    await Promise.all([look('10:10:00'), look('10:10:00')]);
    await gateway.sql`delete from detections`;
    await Promise.all([look('10:12:00'), look('10:13:00')]);
    expect(await violations(7)).toEqual(before);
  });

  it('another person and another day are other cases; what is decided stays as it was', async () => {
    const [one] = await violations(7);
    const decided = await callers.department.run(ConfirmViolationDocument, {
      input: { clientMutationId: 'c1', violation: one?.id ?? '', reason: '属实' },
    });
    expect(decided.errors).toEqual([]);
    await setClock('10:20:00');
    await pry(callers.provider);
    await pry(callers.otherProvider);
    await setClock('10:00:00', 1);
    await pry(callers.provider);
    await look('10:02:00', 1);
    const found = await violations(7);
    expect(found.map(({ state, occurrences, organisation }) => [state, occurrences, organisation?.code])).toEqual(
      expect.arrayContaining([
        ['CONFIRMED', 3, 'market-supervision'],
        ['PROPOSED', 1, 'housing-construction'],
        ['PROPOSED', 1, 'market-supervision'],
      ]),
    );
    expect(found).toHaveLength(3);
  });

  it('a member of the department who is said to have done it does not decide on it', async () => {
    await setClock('11:00:00', 1);
    await pry(callers.department);
    await look('11:02:00', 1);
    const own = (await violations(7)).find(({ organisation }) => organisation?.code === 'credit-department');
    expect(own).toMatchObject({ party: 'DEPARTMENT', occurrences: 1 });
    const input = { clientMutationId: 'c2', violation: own?.id ?? '', reason: '不属实' };
    const refused = await callers.department.run(ConfirmViolationDocument, { input });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'ACT_REFUSED', refusal: { reason: 'SAME_PERSON' } });
    const head = await gateway.as({ sub: 'the head', role: 'DEPARTMENT', org: 'credit-department' });
    expect((await head.run(ConfirmViolationDocument, { input })).errors).toEqual([]);
  });

  it('nobody passes for the gateway', async () => {
    const claims = { role: 'DEPARTMENT', org: 'credit-department' } as const;
    const impostor = await gateway.as({ sub: 'gateway', ...claims });
    expect((await impostor.raw('{ viewer { role } }')).errors[0]?.extensions.code).toBe('ACTOR_UNKNOWN');
    const somebody = await gateway.as({ sub: 'gateways', ...claims });
    expect((await somebody.raw('{ viewer { role } }')).errors).toEqual([]);
  });

  it('no case is made of a header that was left out, of another office’s act, or of who is no member', async () => {
    await setClock('12:00:00', 1);
    const before = await violations(7);
    const handler = await gateway.as({ sub: 'a handler', role: 'AGENCY', org: 'credit-centre', office: 'HANDLER' });
    const undeclared = await handler.raw('{ records { nodes { id } } }');
    const input = { clientMutationId: 'x', batch: '00000000-0000-4000-8000-000000000000' };
    const foreign = await callers.provider.run(ApproveBatchDocument, { input });
    const outside = [await callers.anyone.run(SubjectContactsDocument, { id: 'x' })];
    for (const { errors } of [undeclared, foreign, ...outside]) {
      expect(errors[0]?.extensions.code).toBe('OVER_SCOPE');
    }
    await look('12:02:00', 1);
    expect(await violations(7)).toEqual(before);
    expect(await liabilities()).toEqual([]);
  });
});

describe('use beyond the agreed purpose (Art. 15a)', () => {
  it('a purpose that no grant in force names opens a case of misuse, once a day', async () => {
    await setClock('13:00:00', 1);
    const elsewhere = callers.bank.with({ 'x-purpose': 'PUBLIC_PROCUREMENT' });
    const first = await pry(elsewhere);
    expect(first.errors[0]?.extensions.code).toBe('OVER_SCOPE');
    await look('13:02:00', 1);
    await setClock('14:00:00', 1);
    await pry(callers.bank.with({ 'x-purpose': 'PUBLIC_PROCUREMENT' }));
    await look('14:02:00', 1);
    await look('14:10:00', 1);
    const [one, ...more] = await liabilities();
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      state: 'OPENED',
      misuse: 'BEYOND_AGREED_PURPOSE',
      offender: 'UNIT',
      partner: { code: 'demo-bank' },
      occurrences: 2,
    });
    expect(one?.evidence[0]).toMatchObject({ kind: 'LEDGER_ENTRY', reference: first.requestId });
  });

  it('a query that its grant does not cover is refused, and is no misuse', async () => {
    await setClock('15:00:00', 1);
    expect((await pry(callers.bidding)).errors[0]?.extensions.code).toBe('OVER_SCOPE');
    await look('15:02:00', 1);
    expect(await liabilities()).toHaveLength(1);
    expect(await violations(7)).toHaveLength(4);
  });
});
