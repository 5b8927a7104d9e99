import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AmendListingDocument,
  BatchesDocument,
  CorrectOwnFaultDocument,
  RecordJointMeasureDocument,
  ReplyToCheckDocument,
  RequestConsentDocument,
  type RequestConsentInput,
  SupplyRecordsDocument,
} from '../../schema/generated/operations.ts';
import { act, newId, refusalOf, taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Answer } from '../support/client.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { draftListing, ELEMENTS } from '../support/listings.ts';
import { askProvider, beginCheck, file } from '../support/objections.ts';
import { placesOf } from '../support/places.ts';
import { aboutPerson, suppliedBy, supplyPenalties } from '../support/supplies.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

/** Neither the answer, nor the log, nor the database says it. */
async function isNowhere(value: string, answer: Answer<unknown>): Promise<void> {
  expect(answer.text).not.toContain(value);
  expect(gateway.log.join('\n')).not.toContain(value);
  expect(await placesOf(gateway, value)).toEqual([]);
}

const CATEGORIES = [
  ['RELIGION', '当事人信仰示例教并参加聚会'],
  ['GENES', '经示例基因检测确认身份'],
  ['FINGERPRINTS', '采集当事人指纹信息示例一份'],
  ['BLOOD_TYPE', '示例当事人血型为AB型'],
  ['ILLNESS', '当事人患有示例肝炎仍售卖熟食'],
] as const;

describe('Art. 7.1: in a file', () => {
  it.each(CATEGORIES)(
    '%s of a person is refused: the category is told, the value is nowhere',
    async (category, value) => {
      const { citizen } = gateway.city.subjects;
      const about = { ...aboutPerson(citizen.identifier), 行政相对人名称: citizen.name };
      const allowed = { ...about, 行政处罚决定书文号: `示例${category}号` };
      const answer = await supplyPenalties(callers.provider, { ...allowed, 违法事实: value }, allowed);
      const { batch, accepted, quarantined } = await suppliedBy(gateway, answer);
      expect(accepted).toBe(1);
      expect(quarantined).toEqual([{ faults: [`违法事实 FORBIDDEN_${category}`], kept: false }]);
      const told = await callers.provider.run(BatchesDocument, { first: 50 });
      const faults = told.data?.batches.nodes.find(({ id }) => id === batch)?.quarantinedRows.nodes[0]?.faults;
      expect(faults?.[0]?.message).toContain('Art. 7.1');
      await isNowhere(value, told);
    },
  );

  it('a column of one’s own is refused by its name, whatever is in it', async () => {
    const answer = await supplyPenalties(callers.provider, { 血型: '示例型' });
    expect((await suppliedBy(gateway, answer)).quarantined).toEqual([
      { faults: ['* FORBIDDEN_BLOOD_TYPE'], kept: false },
    ]);
    await isNowhere('示例型', answer);
  });

  it('the reason of a change holds none of it either', async () => {
    const reason = '本人患有示例哮喘';
    const contentBase64 = Buffer.from('甲,乙\n1,2\n').toString('base64');
    const answer = await act(callers.provider, SupplyRecordsDocument, { fileName: 'a.csv', contentBase64, reason });
    expect(answer.errors[0]?.extensions.fault?.code).toBe('REASON_FORBIDDEN');
    await isNowhere(reason, answer);
  });
});

describe('Art. 7.1: in a case', () => {
  const value = '当事人患有示例肾病';
  const refusal = 'NEVER_COLLECTED (Art. 7.1) ILLNESS';

  it('neither the agency’s correction nor the provider’s reply brings it in', async () => {
    const { objection } = await file(gateway, gateway.city.records.corrected);
    await beginCheck(callers, objection);
    const outcome = 'CORRECT' as const;
    const fault = { objection, outcome, reason: '录入错误' };
    const corrected = await act(callers.handler, CorrectOwnFaultDocument, { ...fault, correction: { remark: value } });
    expect(refusalOf(corrected)).toBe(refusal);
    await isNowhere(value, corrected);
    taken(await act(callers.handler, CorrectOwnFaultDocument, { ...fault, correction: { remark: '无' } }));

    const other = (await file(gateway, gateway.city.records.ofNeighbour)).objection;
    await askProvider(callers, other);
    const reply = { objection: other, outcome, reason: '有误' };
    const content = [{ name: 'facts', values: [value] }];
    const replied = await act(callers.provider, ReplyToCheckDocument, { ...reply, correction: { content } });
    expect(refusalOf(replied)).toBe(refusal);
    await isNowhere(value, replied);
    taken(await act(callers.provider, ReplyToCheckDocument, { ...reply, correction: { remark: '无' } }));
  });

  it('neither a listing nor a measure states it', async () => {
    const { listing } = await draftListing(gateway, callers, { subject: gateway.city.subjects.citizen.id });
    const notice = { ...ELEMENTS, reasonsForListing: value };
    const amended = await act(callers.provider, AmendListingDocument, { listing, notice });
    expect(refusalOf(amended)).toBe(refusal);
    await isNowhere(value, amended);
    taken(await act(callers.provider, AmendListingDocument, { listing, notice: ELEMENTS }));

    const record = gateway.city.records.disclosed.id;
    const measured = await act(callers.provider, RecordJointMeasureDocument, { record, measure: value });
    expect(refusalOf(measured)).toBe(refusal);
    await isNowhere(value, measured);
    taken(await act(callers.provider, RecordJointMeasureDocument, { record, measure: '限制参加政府采购' }));
  });

  it('what needs consent is not brought in by a side door (Art. 7.2)', async () => {
    const { listing } = await draftListing(gateway, callers, { subject: gateway.city.subjects.citizen.id });
    const notice = { reasonsForListing: '其月收入示例元，有能力履行' };
    expect(refusalOf(await act(callers.provider, AmendListingDocument, { listing, notice }))).toBe(
      'COLLECTION_WITHOUT_CONSENT (Art. 7.2) INCOME',
    );
  });
});

it('no consent can be asked for it: there is no such gate', async () => {
  const input = {
    clientMutationId: newId(),
    subject: gateway.city.subjects.citizen.id,
    purposes: ['CREDIT_ASSESSMENT'],
    validFrom: new Date().toISOString(),
    validTo: new Date(Date.now() + 86_400_000).toISOString(),
  } as const;
  for (const [category] of CATEGORIES) {
    const gates = [category] as unknown as RequestConsentInput['gates']; // no typed client would send it
    const refused = await callers.bank.run(RequestConsentDocument, { input: { ...input, gates } });
    expect([refused.status, refusalOf(refused)]).toEqual([400, 'BAD_USER_INPUT']);
  }
  const allowed = await callers.bank.run(RequestConsentDocument, { input: { ...input, gates: ['INCOME'] } });
  expect(allowed.errors).toEqual([]);
});
