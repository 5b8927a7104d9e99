import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ComplainOfCoercionDocument,
  ConsentRequestDocument,
  ConsentRequestsDocument,
  GiveConsentDocument,
  RejectComplaintDocument,
  SubjectIncomesDocument,
  UpholdComplaintDocument,
  WithdrawConsentDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { type Consents, caseNoOf, consentsOf, mutationId, refusalOf, refused, standOf } from '../support/consents.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;
let silent: Client;
let department: Client;
let consents: Consents;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
  silent = await gateway.as({ sub: 'the silent company', role: 'SUBJECT', subject: gateway.city.subjects.silent.id });
  department = callers.department.with({ 'x-case-number': 'CASE-1' });
  consents = consentsOf(gateway, () => new Date());
});
afterAll(() => gateway.close());

const toBank = () => consents.give(callers.bank, silent, gateway.city.subjects.silent.id);
const toProvider = () =>
  consents.give(callers.provider, silent, gateway.city.subjects.silent.id, {
    gates: ['INCOME'],
    purposes: ['AGGREGATION'],
  });
const act = (request: string, reason = '不同意就不办理贷款') => ({ clientMutationId: mutationId(), request, reason });

async function complain(request: string) {
  const input = { ...act(request), evidence: [await consents.file(silent)] };
  return silent.run(ComplainOfCoercionDocument, { input });
}

const violationsOf = (request: string) => gateway.sql<{ state: string; item: number; code: string }[]>`
  select v.state, (v.particulars->>'item')::int as item, o.code from cases v join organisations o on o.id = v.organisation_id
  where v.procedure = 'violation' and v.particulars::text like ${`%case ${caseNoOf(request)} version%`}`;

it('a consent bundled with a service is refused; by itself it is taken', async () => {
  const asked = await consents.askAndShow(callers.provider, gateway.city.subjects.silent.id, {
    gates: ['TAX'],
    purposes: ['AGGREGATION'],
  });
  const input = consents.signing(asked, await consents.file(silent));
  const bundled = await silent.run(GiveConsentDocument, { input: { ...input, standalone: false } });
  expect(refusalOf(bundled)).toEqual(refused('BUNDLED', 'Art. 5.2'));
  const rows = await gateway.sql`select 1 from consents where case_no = ${caseNoOf(asked.id)}::bigint`;
  expect(rows).toHaveLength(0);
  expect(standOf(await silent.run(GiveConsentDocument, { input })).state).toBe('VALID');
});

it('a complaint says why and shows it', async () => {
  const request = await toBank();
  const none = await silent.run(ComplainOfCoercionDocument, { input: { ...act(request), evidence: [] } });
  expect(refusalOf(none)).toEqual(refused('EVIDENCE_MISSING', 'Art. 5.2 [policy]'));
  const evidence = [await consents.file(silent)];
  const mute = await silent.run(ComplainOfCoercionDocument, { input: { ...act(request, ' '), evidence } });
  expect(refusalOf(mute)).toEqual(refused('REASON_MISSING', 'Art. 5.2 [policy]'));
  expect(standOf(await complain(request)).state).toBe('COMPLAINED');
});

it('is decided by the department, once there is a complaint, with a reason', async () => {
  const request = await toBank();
  const early = await department.run(UpholdComplaintDocument, { input: act(request) });
  expect(refusalOf(early)).toEqual(refused('NOT_IN_THIS_STATE', 'Art. 5.2 [policy]', ['COMPLAINED']));
  standOf(await complain(request));
  const agency = callers.handler.with({ 'x-case-number': 'CASE-1' });
  for (const caller of [silent, callers.bank, agency, callers.provider, callers.auditor]) {
    const answer = await caller.run(UpholdComplaintDocument, { input: act(request) });
    expect(refusedFields(answer)).toContain('Mutation.upholdComplaint: ROLE');
  }
  const blank = await department.run(UpholdComplaintDocument, { input: act(request, '') });
  expect(refusalOf(blank)).toEqual(refused('REASON_MISSING', 'Art. 5.2 [policy]'));
  expect(standOf(await department.run(UpholdComplaintDocument, { input: act(request) })).state).toBe('VOIDED');
});

it('upheld, the consent never opened anything, since the day it was signed', async () => {
  const { id } = gateway.city.subjects.silent;
  const request = await consents.give(callers.bank, silent, id, { gates: ['INCOME'] });
  const read = () => callers.bank.run(SubjectIncomesDocument, { id });
  standOf(await complain(request));
  expect((await read()).access).toEqual([]);
  const { consent } = standOf(await department.run(UpholdComplaintDocument, { input: act(request) }));
  expect(consent).toMatchObject({ state: 'WITHDRAWN', withdrawnAt: consent?.writtenAt, version: 2 });
  expect((await read()).access).toMatchObject([{ reason: 'CONSENT_WITHDRAWN', basis: 'Art. 7.2' }]);
  // Art. 14(1) reaches public bodies; a partner is dealt with under Art. 15a.
  expect(await violationsOf(request)).toEqual([]);
});

it('by a public body, it is proposed as a violation of Art. 14(1), once', async () => {
  const request = await toProvider();
  standOf(await complain(request));
  const input = act(request);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => department.run(UpholdComplaintDocument, { input })),
  );
  for (const answer of answers) expect(standOf(answer)).toMatchObject({ state: 'VOIDED' });
  expect(await violationsOf(request)).toEqual([{ state: 'PROPOSED', item: 1, code: 'market-supervision' }]);
});

it('rejected, it stands as it did, and its subject is told so', async () => {
  const request = await toBank();
  standOf(await complain(request));
  expect(standOf(await department.run(RejectComplaintDocument, { input: act(request, '系自愿作出') }))).toMatchObject({
    state: 'VALID',
    consent: { state: 'VALID', version: 1 },
  });
  const notices = await gateway.sql<{ kind: string }[]>`
    select kind from notices where case_no = ${caseNoOf(request)}::bigint order by no`;
  expect(notices.map(({ kind }) => kind)).toEqual(['CONSENT_REQUESTED', 'COMPLAINT_REJECTED']);
});

it('may be withdrawn while the complaint is open, once', async () => {
  const request = await toBank();
  standOf(await complain(request));
  const withdraw = () => silent.run(WithdrawConsentDocument, { input: { clientMutationId: mutationId(), request } });
  expect(standOf(await withdraw())).toMatchObject({ state: 'COMPLAINED', consent: { state: 'WITHDRAWN' } });
  expect(refusalOf(await withdraw())).toMatchObject({ refusal: { reason: 'NOT_IN_THIS_STATE' } });
  const rejected = await department.run(RejectComplaintDocument, { input: act(request, '系自愿作出') });
  expect(standOf(rejected)).toMatchObject({ state: 'WITHDRAWN', consent: { state: 'WITHDRAWN' } });
});

it('the department meets consents that were complained of, and no others', async () => {
  const [quiet, complained] = [await toBank(), await toBank()];
  standOf(await complain(complained));
  const [one, other] = [
    await department.run(ConsentRequestDocument, { id: complained }),
    await department.run(ConsentRequestDocument, { id: quiet }),
  ];
  expect([one.data?.consentRequest?.id, other.data?.consentRequest]).toEqual([complained, null]);
  const listed = await department.run(ConsentRequestsDocument, { first: 100 });
  const ids = listed.data?.consentRequests.nodes.map(({ id }) => id);
  expect(ids).toContain(complained);
  expect(ids).not.toContain(quiet);
  // It still does once it has decided.
  standOf(await department.run(RejectComplaintDocument, { input: act(complained) }));
  const decided = await department.run(ConsentRequestDocument, { id: complained });
  expect(decided.data?.consentRequest?.state).toBe('VALID');
});
