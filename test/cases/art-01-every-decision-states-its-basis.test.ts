import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CatalogueDocument,
  FileObjectionDocument,
  NotifyResultDocument,
  ObjectionBasesDocument,
  RecordBasesDocument,
  RecordsDocument,
  SubjectContactsDocument,
  SubjectIncomesDocument,
  type WholeBasisFragment,
} from '../../schema/generated/operations.ts';
import { ARTICLES } from '../../src/law/articles.ts';
import { act, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { askProvider, file, ownerOf } from '../support/objections.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const LANGUAGES = ['en', 'zh'] as const;
type Language = (typeof LANGUAGES)[number];

/** As a ground is cited in a language: policy is never cited as statute. */
const cited = (language: Language, article: string, authority: string): string =>
  language === 'en'
    ? `Art. ${article}${authority === 'POLICY' ? ' [policy]' : ''}`
    : `《鞍山市信息主体权益保护实施办法》第${article}条${authority === 'POLICY' ? '〔本平台政策〕' : ''}`;

/** Each is an article that exists, statute or policy, and says so in words; the number of those that are policy. */
function policiesAmong(bases: readonly WholeBasisFragment[], language: Language): number {
  for (const { article, authority, text } of bases) {
    expect(Object.keys(ARTICLES)).toContain(article);
    expect(['STATUTE', 'POLICY']).toContain(authority);
    expect(text).toBe(cited(language, article, authority));
  }
  return bases.filter(({ authority }) => authority === 'POLICY').length;
}

describe.each(LANGUAGES)('Art. 1, in %s', (language) => {
  const speaking = (caller: Exclude<keyof Callers, 'anyone'> | 'anyone') =>
    callers[caller].with({ 'accept-language': language });

  it('a refused query names the clause of each field and its remedy, a permitted one needs none', async () => {
    const { id } = gateway.city.subjects.consenting;
    const beyond = await speaking('anyone').run(SubjectContactsDocument, { id });
    const [field] = beyond.errors[0]?.extensions.fields ?? [];
    expect(field).toMatchObject({ basis: cited(language, '9a(1)', 'STATUTE'), remedy: expect.any(String) });
    const idle = await gateway.as(
      { sub: 'the handler', role: 'AGENCY', org: 'credit-centre', office: 'HANDLER' },
      { 'accept-language': language },
    );
    const aimless = (await idle.run(RecordsDocument, {})).errors[0]?.extensions.fields?.[0];
    expect(aimless).toMatchObject({ reason: 'PURPOSE_MISSING', basis: cited(language, '4', 'POLICY') });
    expect((await speaking('handler').run(RecordsDocument, {})).errors).toEqual([]);
  });

  it('a withheld field names the ground of its gate', async () => {
    const { silent, neighbour, consenting } = gateway.city.subjects;
    const contacts = await speaking('bank').run(SubjectContactsDocument, { id: silent.id });
    expect(new Set(contacts.access.map(({ basis }) => basis))).toEqual(new Set([cited(language, '5.2', 'POLICY')]));
    const incomes = await speaking('bank').run(SubjectIncomesDocument, { id: neighbour.id });
    expect(incomes.access.map(({ basis }) => basis)).toEqual([cited(language, '7.2', 'STATUTE')]);
    expect((await speaking('bank').run(SubjectContactsDocument, { id: consenting.id })).access).toEqual([]);
  });

  it('a refused act names its ground', async () => {
    const record = gateway.city.records.corrected;
    const owner = (await ownerOf(gateway, record)).with({ 'accept-language': language });
    const input = { record: record.id, ground: 'ERROR_OR_OMISSION', statement: '与事实不符', evidence: [] } as const;
    expect(refusalOf(await act(owner, FileObjectionDocument, input))).toContain(
      `EVIDENCE_MISSING (${cited(language, '9b', 'STATUTE')})`,
    );
    const { objection } = await file(gateway, gateway.city.records.ofSilent);
    const early = await act(speaking('handler'), NotifyResultDocument, { objection, outcome: 'UPHELD' });
    expect(refusalOf(early)).toContain(`NOT_IN_THIS_STATE (${cited(language, '10', 'STATUTE')})`);
  });

  it('deadlines and events of a case, repair rules and the catalogue state theirs', async () => {
    const { objection } = await file(gateway, gateway.city.records.disclosed);
    await askProvider(callers, objection);
    const found = taken(await speaking('handler').run(ObjectionBasesDocument, { id: objection })).objection;
    const { deadlines = [], events = [] } = found ?? {};
    expect(deadlines.map(({ clock, basis }) => `${clock} ${basis.authority}`)).toEqual([
      'D1 STATUTE',
      'D7 POLICY',
      'D4 STATUTE',
    ]);
    expect(events.length).toBeGreaterThan(3);
    policiesAmong(
      [...deadlines, ...events].map(({ basis }) => basis),
      language,
    );

    const record = gateway.city.records.disclosed.id;
    const repair = taken(await speaking('handler').run(RecordBasesDocument, { record }));
    const rules = repair.repairRules.map(({ basis }) => basis);
    // The regulation leaves the rules to be made: all of them are ours, and say so.
    expect(policiesAmong(rules, language)).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(0);
    policiesAmong(repair.record ? [repair.record.repairability.basis] : [], language);

    const { catalogue } = taken(await speaking('anyone').run(CatalogueDocument, {}));
    const fields = catalogue.flatMap((kind) => kind.fields.map(({ basis }) => basis));
    expect(fields.length).toBeGreaterThan(100);
    policiesAmong(fields, language);
  });
});
