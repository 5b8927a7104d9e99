import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ComplainOfCoercionDocument,
  ConsentRequestDocument,
  GiveConsentDocument,
  RequestConsentDocument,
  ShowConsequencesDocument,
  SubjectContactsDocument,
  UpholdComplaintDocument,
  WithdrawConsentDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { CONSEQUENCES, caseNoOf, consentsOf, DAY, later, MINUTE, mutationId, standOf } from '../support/consents.ts';
import { shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const START = new Date();

interface Everybody extends Callers {
  readonly silent: Client;
}

/** Moves the clock; tokens live ten minutes, so that everybody gets a new one. */
async function on(days: number, minutes = 0): Promise<Everybody> {
  gateway.setClock(new Date(START.getTime() + days * DAY + minutes * MINUTE));
  const { id } = gateway.city.subjects.silent;
  const silent = await gateway.as({ sub: 'the silent company', role: 'SUBJECT', subject: id });
  return { ...(await callersOf(gateway)), silent };
}

it('a consent from its request to its being void', async () => {
  const { id, subjectId } = gateway.city.subjects.silent;
  const instant = (days: number, minutes = 0) => later(START, days * DAY + minutes * MINUTE);
  const read = async ({ bank }: Everybody) => {
    const answer = await bank.run(SubjectContactsDocument, { id });
    const phone = answer.data?.subject?.contactPhone ?? null;
    const [line] = shortLines(await gateway.lines(answer.requestId)).filter((each) => each.includes('contactPhone'));
    return { phone, reason: answer.access[0]?.reason ?? null, line, entry: await gateway.entry(answer.requestId) };
  };
  const hidden = (reason: string) => ({ phone: null, reason, line: `${subjectId}/- Subject.contactPhone HIDDEN` });

  let now = await on(0);
  const period = { validFrom: instant(3), validTo: instant(100) };
  const asked = { subject: id, gates: ['CONTACT' as const], purposes: ['CREDIT_ASSESSMENT' as const], ...period };
  const requested = await now.bank.run(RequestConsentDocument, { input: { clientMutationId: mutationId(), ...asked } });
  const request = standOf(requested).id;

  now = await on(1);
  const shown = { clientMutationId: mutationId(), request, consequences: CONSEQUENCES };
  standOf(await now.bank.run(ShowConsequencesDocument, { input: shown }));
  expect(await read(now)).toMatchObject(hidden('CONSENT_MISSING'));

  now = await on(2);
  const writing = await consentsOf(gateway, () => START).file(now.silent);
  const signed = { writing, standalone: true, signedAt: instant(2), ...period };
  const give = { clientMutationId: mutationId(), request, ...signed };
  standOf(await now.silent.run(GiveConsentDocument, { input: give }));
  expect(await read(now)).toMatchObject(hidden('CONSENT_NOT_YET'));

  now = await on(3);
  const open = await read(now);
  expect(open).toMatchObject({
    phone: expect.stringMatching(/^0412/),
    line: `${subjectId}/- Subject.contactPhone RELEASED`,
  });
  const [row] = await gateway.sql<
    { no: string }[]
  >`select no from consents where case_no = ${caseNoOf(request)}::bigint`;
  expect(open.entry?.basis).toMatchObject({ consents: [{ subjectId, no: Number(row?.no), version: 1 }] });

  now = await on(10);
  const withdraw = { clientMutationId: mutationId(), request };
  standOf(await now.silent.run(WithdrawConsentDocument, { input: withdraw }));
  expect(await read(now)).toMatchObject(hidden('CONSENT_WITHDRAWN'));

  now = await on(12);
  const evidence = [await consentsOf(gateway, () => START).file(now.silent)];
  const complaint = { clientMutationId: mutationId(), request, reason: '不同意就不办理贷款', evidence };
  standOf(await now.silent.run(ComplainOfCoercionDocument, { input: complaint }));

  now = await on(20);
  const uphold = { clientMutationId: mutationId(), request, reason: '以不予贷款相要挟' };
  const department = now.department.with({ 'x-case-number': 'CASE-1' });
  const voided = standOf(await department.run(UpholdComplaintDocument, { input: uphold }));
  expect(voided).toMatchObject({
    state: 'VOIDED',
    closedAt: instant(20),
    consent: { version: 3, writtenAt: instant(2), withdrawnAt: instant(2), state: 'WITHDRAWN' },
  });
  expect(await read(now)).toMatchObject(hidden('CONSENT_WITHDRAWN'));

  const told = await now.silent.run(ConsentRequestDocument, { id: request });
  expect(told.data?.consentRequest?.events.map(({ act, party, at }) => [act, party, at])).toEqual([
    ['REQUEST', 'PARTNER', instant(0)],
    ['SHOW_CONSEQUENCES', 'PARTNER', instant(1)],
    ['GIVE', 'SUBJECT', instant(2)],
    ['WITHDRAW', 'SUBJECT', instant(10)],
    ['COMPLAIN', 'SUBJECT', instant(12)],
    ['UPHOLD_COMPLAINT', 'DEPARTMENT', instant(20)],
  ]);
  const notices = await gateway.sql<{ kind: string }[]>`
    select kind from notices where case_no = ${caseNoOf(request)}::bigint order by no`;
  expect(notices.map(({ kind }) => kind)).toEqual(['CONSENT_REQUESTED', 'CONSENT_ENDED', 'CONSENT_ENDED']);
});
