import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { aboutCompany, aboutPerson, newUscc, residentIdOf, suppliedBy, supplyPenalties } from '../support/supplies.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

/** Faultless penalties are decided on this day. */
const DECIDED = '2024-07-01';

describe('Art. 3: from whom', () => {
  it.each(['handler', 'department', 'bank', 'company', 'auditor', 'anyone'] as const)(
    '%s supplies nothing: it is no provider',
    async (caller) => {
      const refused = await supplyPenalties(callers[caller], {});
      expect(refusedFields(refused)).toContain('Mutation.supplyRecords: ROLE');
      expect(refused.errors[0]?.extensions.fields?.[0]?.basis).toBe('Art. 9a(1)');
    },
  );

  it.each([
    ['nobody has registered', 'unheard-of'],
    ['is registered as something else', 'demo-bank'],
  ])('an organisation that %s is no provider, whatever its token says', async (_, org) => {
    const pretender = await gateway.as({ sub: 'a pretender', role: 'PROVIDER', org });
    expect(refusalOf(await supplyPenalties(pretender, {}))).toBe('ACTOR_UNKNOWN');
  });

  it('a registered provider supplies, and the act is on the ledger', async () => {
    const answer = await supplyPenalties(callers.provider, aboutCompany(newUscc(20)));
    expect(await suppliedBy(gateway, answer)).toMatchObject({ accepted: 1, quarantined: [] });
    const acts = await gateway.sql`
      select act, role, organisation_id from ledger.entries where request_id = ${answer.requestId} and act is not null`;
    const organisation_id = gateway.city.organisations['market-supervision'];
    expect(acts).toEqual([{ act: 'supplyRecords', role: 'PROVIDER', organisation_id }]);
  });
});

describe('Art. 3: about whom', () => {
  it.each([
    [
      'someone of 15 is refused, and nothing of the row is kept',
      '20090701',
      [{ faults: ['* MINOR_SUBJECT'], kept: false }],
    ],
    ['someone of 17 is held for a person to review', '20070701', [{ faults: ['* HELD_FOR_REVIEW'], kept: true }]],
    ['someone who is 16 that day is not 16 yet', '20080701', [{ faults: ['* MINOR_SUBJECT'], kept: false }]],
    ['someone of full capacity is taken', '20060630', []],
  ])(`on ${DECIDED}, %s`, async (_, birth, quarantined) => {
    const answer = await supplyPenalties(callers.provider, aboutPerson(residentIdOf(birth)));
    expect(await suppliedBy(gateway, answer)).toMatchObject({ accepted: 1 - quarantined.length, quarantined });
  });

  it('a person whose document tells no age is held for review', async () => {
    const passport = { ...aboutPerson('E12345678'), '证件类型(自然人)': '护照' };
    const answer = await supplyPenalties(callers.provider, passport);
    expect(await suppliedBy(gateway, answer)).toMatchObject({
      accepted: 0,
      quarantined: [{ faults: ['* HELD_FOR_REVIEW'] }],
    });
  });

  it('legal persons and unincorporated organisations are taken; whoever is neither is not', async () => {
    const unincorporated = { ...aboutCompany(newUscc(21)), 行政相对人类别: '非法人组织' };
    const neither = { ...aboutCompany(newUscc(22)), 行政相对人类别: '其他' };
    const answer = await supplyPenalties(callers.provider, aboutCompany(newUscc(23)), unincorporated, neither);
    expect(await suppliedBy(gateway, answer)).toMatchObject({
      accepted: 2,
      quarantined: [{ faults: ['行政相对人类别 CATEGORY_UNKNOWN'] }],
    });
  });
});
