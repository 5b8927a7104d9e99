import { afterAll, beforeAll, expect, it } from 'vitest';
import { BatchesDocument } from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { aboutCompany, newUscc, suppliedBy, supplyPenalties } from '../support/supplies.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

const SOURCE = '数据来源单位统一社会信用代码';
const ELSEWHERE = { [SOURCE]: '11210200MB12345671' };

it('a row from elsewhere is quarantined with its column, and the row from here beside it is taken', async () => {
  const [stranger, local] = [newUscc(1), newUscc(2)];
  const answer = await supplyPenalties(
    callers.provider,
    { ...aboutCompany(stranger), ...ELSEWHERE },
    aboutCompany(local),
  );
  expect(await suppliedBy(gateway, answer)).toMatchObject({
    accepted: 1,
    quarantined: [{ faults: [`${SOURCE} OUT_OF_JURISDICTION`], kept: true }],
  });
  const records = await gateway.sql`
    select s.uscc from subjects s join records r on r.subject_id = s.id where s.uscc = any(${[stranger, local]})`;
  expect(records).toEqual([{ uscc: local }]);
});

it('a national organ is no stranger where a unit of the area is the source', async () => {
  const national = { ...aboutCompany(newUscc(3)), 处罚机关统一社会信用代码: '11100000MB1234567C' };
  const answer = await supplyPenalties(callers.provider, national);
  expect(await suppliedBy(gateway, answer)).toMatchObject({ accepted: 1, quarantined: [] });
});

it.each([
  ['en', 'Art. 2'],
  ['zh', '第二条'],
])('the provider is told why, and where to turn, in %s', async (language, article) => {
  const row = { ...aboutCompany(newUscc(language.length + 10)), ...ELSEWHERE, 备注: language };
  const { batch } = await suppliedBy(gateway, await supplyPenalties(callers.provider, row));
  const provider = callers.provider.with({ 'accept-language': language });
  const { data } = await provider.run(BatchesDocument, { first: 50 });
  const faults = data?.batches.nodes.find(({ id }) => id === batch)?.quarantinedRows.nodes[0]?.faults;
  expect(faults).toEqual([{ column: SOURCE, code: 'OUT_OF_JURISDICTION', message: expect.stringContaining(article) }]);
});
