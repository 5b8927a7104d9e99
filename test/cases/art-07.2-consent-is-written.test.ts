import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ConsentRequestDocument,
  DeclineConsentDocument,
  GiveConsentDocument,
  ShowConsequencesDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import {
  CONSEQUENCES,
  type Consents,
  caseNoOf,
  consentsOf,
  later,
  MINUTE,
  mutationId,
  refusalOf,
  refused,
  type SigningInput,
  standOf,
} from '../support/consents.ts';
import { filesOf, sha256 } from '../support/evidence.ts';
import { shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;
let silent: Client;
let consents: Consents;
let writing: string;
const SHOWN = new Date();
const NOW = new Date(SHOWN.getTime() + 2 * MINUTE);

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
  silent = await gateway.as({ sub: 'the silent company', role: 'SUBJECT', subject: gateway.city.subjects.silent.id });
  consents = consentsOf(gateway, () => SHOWN);
  writing = await consents.file(silent);
});
afterAll(() => gateway.close());

async function askedAndShown() {
  gateway.setClock(SHOWN);
  const asked = await consents.askAndShow(callers.bank, gateway.city.subjects.silent.id);
  gateway.setClock(NOW);
  return asked;
}

const rowsOf = (request: string) => gateway.sql`select * from consents where case_no = ${caseNoOf(request)}::bigint`;

describe('a consent that is none is refused, and its twin is taken (Art. 7.2)', () => {
  it.each<[string, Partial<SigningInput>, string, string]>([
    ['bundled with a service', { standalone: false }, 'BUNDLED', 'Art. 5.2'],
    ['not in writing', { writing: null }, 'NOT_WRITTEN', 'Art. 7.2'],
    ['signed before it was shown', { signedAt: later(SHOWN, -1) }, 'CONSEQUENCES_NOT_SHOWN', 'Art. 7.2'],
    ['dated ahead', { signedAt: later(NOW, 1), validFrom: later(NOW, 2) }, 'DATED_AHEAD', 'Art. 7.2'],
    [
      'dated after the collection',
      { signedAt: NOW.toISOString(), validFrom: NOW.toISOString() },
      'DATED_AFTER_COLLECTION',
      'Art. 7.2',
    ],
    [
      'valid for no time',
      { validFrom: NOW.toISOString(), validTo: NOW.toISOString() },
      'PERIOD_EMPTY',
      'Art. 7.2 [policy]',
    ],
  ])('%s', async (_, change, reason, basis) => {
    const asked = await askedAndShown();
    const input = consents.signing(asked, writing);
    const answer = await silent.run(GiveConsentDocument, { input: { ...input, ...change } });
    expect(answer.status).toBe(409);
    expect(refusalOf(answer)).toEqual(refused(reason, basis));
    expect(await rowsOf(asked.id)).toEqual([]);
    const given = standOf(await silent.run(GiveConsentDocument, { input }));
    expect(given).toMatchObject({ state: 'VALID', consent: { evidence: writing, state: 'VALID' } });
  });

  it('consequences not made known, or in no words', async () => {
    gateway.setClock(SHOWN);
    const id = await consents.ask(callers.bank, gateway.city.subjects.silent.id);
    const early = await silent.run(GiveConsentDocument, { input: consents.signing({ id, shownAt: SHOWN }, writing) });
    expect(refusalOf(early)).toEqual(refused('NOT_IN_THIS_STATE', 'Art. 7.2', ['CONSEQUENCES_SHOWN']));
    const input = { clientMutationId: mutationId(), request: id, consequences: ' ' };
    const blank = await callers.bank.run(ShowConsequencesDocument, { input });
    expect(refusalOf(blank)).toEqual(refused('CONSEQUENCES_NOT_SHOWN', 'Art. 7.2'));
    expect(
      standOf(await callers.bank.run(ShowConsequencesDocument, { input: { ...input, consequences: '不利后果' } })),
    ).toMatchObject({ state: 'CONSEQUENCES_SHOWN', consent: null });
  });

  it('a file that somebody else handed in is no signature', async () => {
    const asked = await askedAndShown();
    const foreign = consents.signing(asked, await consents.file(callers.company));
    expect(refusalOf(await silent.run(GiveConsentDocument, { input: foreign }))).toMatchObject({
      code: 'EVIDENCE_NOT_YOURS',
    });
    expect(standOf(await silent.run(GiveConsentDocument, { input: { ...foreign, writing } })).state).toBe('VALID');
  });

  it('another subject cannot give it, nor another reader show its consequences', async () => {
    gateway.setClock(SHOWN);
    const id = await consents.ask(callers.bank, gateway.city.subjects.silent.id);
    const show = { request: id, consequences: CONSEQUENCES };
    const input = () => ({ ...show, clientMutationId: mutationId() });
    const other = await callers.bidding.run(ShowConsequencesDocument, { input: input() });
    expect([other.status, refusalOf(other)]).toMatchObject([404, { code: 'CASE_UNKNOWN' }]);
    const handler = callers.handler.with({ 'x-case-number': 'CASE-1' });
    const agency = await handler.run(ShowConsequencesDocument, { input: input() });
    expect(refusalOf(agency)).toEqual(refused('NOT_THIS_PARTY', 'Art. 7.2', ['PARTNER']));
    const asked = await consents.show(callers.bank, id);
    const signed = consents.signing(asked, await consents.file(callers.company));
    const stranger = await callers.company.run(GiveConsentDocument, { input: signed });
    expect([stranger.status, refusalOf(stranger)]).toMatchObject([404, { code: 'CASE_UNKNOWN' }]);
    expect(standOf(await silent.run(GiveConsentDocument, { input: { ...signed, writing } })).state).toBe('VALID');
  });
});

it('the consequences are told in a notice, word by word, and kept with their digest', async () => {
  const asked = await askedAndShown();
  const [notice, ...more] = await gateway.sql<{ kind: string; party: string; subject: string; body: { zh: string } }[]>`
    select kind, party, subject_id::text as subject, body from notices where case_no = ${caseNoOf(asked.id)}::bigint`;
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ kind: 'CONSENT_REQUESTED', party: 'SUBJECT' });
  expect(notice?.subject).toBe(String(gateway.city.subjects.silent.subjectId));
  for (const words of [CONSEQUENCES, '联系方式', '信用评估']) expect(notice?.body.zh).toContain(words);
  const shown = await silent.run(ConsentRequestDocument, { id: asked.id });
  expect(shown.data?.consentRequest).toMatchObject({
    consequences: CONSEQUENCES,
    consequencesDigest: sha256(Buffer.from(CONSEQUENCES)),
    gates: ['CONTACT'],
    purposes: ['CREDIT_ASSESSMENT'],
    reader: { code: 'demo-bank' },
  });
});

it('a subject may decline, and that is the end of it', async () => {
  const asked = await askedAndShown();
  const input = { clientMutationId: mutationId(), request: asked.id };
  expect(standOf(await silent.run(DeclineConsentDocument, { input }))).toMatchObject({
    state: 'DECLINED',
    consent: null,
  });
  const late = await silent.run(GiveConsentDocument, { input: consents.signing(asked, writing) });
  expect(refusalOf(late)).toEqual(refused('NOT_IN_THIS_STATE', 'Art. 7.2', ['CONSEQUENCES_SHOWN']));
});

it('sent again, or many times at once, it is given once and answered alike', async () => {
  const asked = await askedAndShown();
  const input = consents.signing(asked, writing);
  const answers = await Promise.all(Array.from({ length: 8 }, () => silent.run(GiveConsentDocument, { input })));
  const again = await silent.run(GiveConsentDocument, { input });
  const first = standOf(again);
  for (const answer of answers) expect(standOf(answer)).toEqual(first);
  expect(await rowsOf(asked.id)).toHaveLength(1);
  const changed = { ...input, validTo: later(NOW, MINUTE) };
  expect(refusalOf(await silent.run(GiveConsentDocument, { input: changed }))).toMatchObject({
    code: 'MUTATION_ID_REUSED',
  });
});

it('the act is on the ledger, and the writing is read by both parties and by nobody else', async () => {
  const asked = await askedAndShown();
  const answer = await silent.run(GiveConsentDocument, { input: consents.signing(asked, writing) });
  const { subjectId } = gateway.city.subjects.silent;
  const lines = shortLines(await gateway.lines(answer.requestId));
  expect(lines).toContain(`${subjectId}/${caseNoOf(asked.id)} Mutation.giveConsent RELEASED`);
  expect(lines).toContain(`${subjectId}/${caseNoOf(asked.id)} ConsentRequest.state RELEASED`);
  const acts =
    await gateway.sql`select act, outcome from ledger.entries where request_id = ${answer.requestId} and act is not null`;
  expect(acts).toMatchObject([{ act: 'giveConsent', outcome: 'RELEASED' }]);
  const { download } = filesOf(gateway);
  for (const [caller, status] of [
    [silent, 200],
    [callers.bank, 200],
    [callers.company, 404],
    [callers.bidding, 404],
  ] as const) {
    expect((await download(caller, writing)).status).toBe(status);
  }
});
