import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATE_COUNCIL } from '../../src/law/deadlines/calendar.ts';
import type { Evidence } from '../../src/law/procedure/guards.ts';
import { NOTICE_ELEMENTS } from '../../src/law/procedure/listing-notice.ts';
import type { ObjectionAct } from '../../src/law/procedure/objection-case.ts';
import { listing, objection, restoration, supplyOrder } from '../../src/procedure/registry.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openProceeding, type Proceeding } from '../support/proceedings.ts';

const MONDAY = new Date('2026-03-02T02:00:00Z');
/** 17:00 and 24:00 in Shanghai of the fifth working day. */
const FIFTH_DAY_17 = new Date('2026-03-09T09:00:00Z');
const FIFTH_DAY_24 = new Date('2026-03-09T16:00:00Z');

const later = (at: Date, ms = 1): Date => new Date(at.getTime() + ms);
const evidence = <Kind extends string>(kind: Kind): Evidence<Kind>[] => [{ kind, digest: 'ab' }];

let gateway: TestGateway;
let other: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
  other = await gateway.sibling();
});
afterAll(async () => {
  await other.drain();
  await gateway.close();
});

const findOverdue = (at: Date) => gateway.runJob('find-overdue', at);

/** An objection to the citizen's record, filed on Monday and taken so far. */
async function objected(...acts: ('ACCEPT' | 'BEGIN_CHECK' | 'NOTIFY_PROVIDER')[]): Promise<Proceeding<ObjectionAct>> {
  const file = { name: 'FILE', ground: 'ERROR_OR_OMISSION', evidence: evidence('TRUE_CONTENT') } as const;
  const filed = await openProceeding(gateway, objection, gateway.city.records.corrected, {
    act: file,
    by: 'SUBJECT',
    at: MONDAY,
  });
  for (const name of acts) await filed.take({ name }, 'HANDLER', MONDAY);
  return filed;
}

/** The violations that were proposed, with what they rest on. */
const violations = () => gateway.sql<{ memory: object; evidence: { digest: string }[] }[]>`
  select memory, particulars->'evidence' as evidence from cases where procedure = 'violation'`;

const violationsOf = async (caseNo: number) =>
  (await violations()).filter(({ evidence: [first] }) => first?.digest.startsWith(`case ${caseNo} `));

describe('the silence of a provider', () => {
  let notified: Proceeding<ObjectionAct>;
  beforeAll(async () => {
    notified = await objected('ACCEPT', 'BEGIN_CHECK', 'NOTIFY_PROVIDER');
  });

  it.each([
    ['at 17:00, when the clock is amber', FIFTH_DAY_17],
    ['at 24:00, which is in time', FIFTH_DAY_24],
  ])('is not found %s', async (_when, at) => {
    await findOverdue(at);
    expect(await notified.state()).toBe('PROVIDER_NOTIFIED');
  });

  it('is found once, though two gateways look at the same moment', async () => {
    const at = later(FIFTH_DAY_24);
    await Promise.all([findOverdue(at), other.runJob('find-overdue', at), findOverdue(at)]);
    await other.runJob('find-overdue', later(at, 60_000));
    expect(await notified.acts()).toEqual(['FILE', 'ACCEPT', 'BEGIN_CHECK', 'NOTIFY_PROVIDER', 'FIND_SILENCE']);
    expect(await notified.state()).toBe('PROVIDER_SILENT');
    expect(await violationsOf(notified.caseNo)).toHaveLength(1);
    const found = await gateway.sql`
      select overdue_found_at from case_clocks where case_no = ${notified.caseNo} and clock = 'D4'`;
    expect(found).toEqual([{ overdue_found_at: at }]);
  });

  it('is not found again by whoever died before it could remember', async () => {
    const at = later(FIFTH_DAY_24, 120_000);
    const acts = await notified.acts();
    const forget = () => gateway.sql`
      update case_clocks set overdue_found_at = null where case_no = ${notified.caseNo} and clock = 'D4'`;
    await forget();
    await findOverdue(at);
    // Nor is it a failure that the law refuses, as where nobody knows of the first finding any more.
    await forget();
    await gateway.sql`delete from mutations where client_mutation_id like ${`overdue ${notified.caseNo} %`}`;
    await findOverdue(at);
    expect(await notified.acts()).toEqual(acts);
    expect(await violationsOf(notified.caseNo)).toHaveLength(1);
  });

  it('is on the ledger as what the gateway did about the subject', async () => {
    const { subjectId } = gateway.city.records.corrected;
    const entries = await gateway.sql`
      select role, principal, purpose, act from ledger.entries
      where operation_name = 'passage of time' and act = 'FIND_SILENCE' and object_no @> array[${notified.caseNo}]::bigint[]
        and object_subject @> array[${subjectId}]::bigint[]`;
    expect(entries).toEqual([{ role: 'AGENCY', principal: 'gateway', purpose: null, act: 'FIND_SILENCE' }]);
  });
});

describe('the agency’s own delay', () => {
  const THIRD_DAY_24 = new Date('2026-03-05T16:00:00Z');

  it('is proposed as a violation once, though two gateways look at the same moment', async () => {
    const filed = await objected();
    await findOverdue(THIRD_DAY_24);
    expect(await violationsOf(filed.caseNo)).toEqual([]);
    const at = later(THIRD_DAY_24);
    await Promise.all([findOverdue(at), other.runJob('find-overdue', at)]);
    await findOverdue(later(at, 60_000));
    expect(await violationsOf(filed.caseNo)).toMatchObject([
      {
        memory: { item: 12, against: { party: 'HANDLER', organisation: null }, proposedBy: 'gateway', doneBy: null },
        evidence: [{ kind: 'CASE', digest: `case ${filed.caseNo} clock D1 due 2026-03-05` }],
      },
    ]);
    expect(await filed.state()).toBe('SUBMITTED');
  });

  it('that ended with the act in time is none', async () => {
    const accepted = await objected('ACCEPT', 'BEGIN_CHECK', 'NOTIFY_PROVIDER');
    await accepted.take({ name: 'REPLY', outcome: 'UPHELD' }, 'PROVIDER', later(MONDAY, 60_000));
    await findOverdue(later(THIRD_DAY_24, -24 * 60 * 60_000));
    expect(await violationsOf(accepted.caseNo)).toEqual([]);
  });
});

describe('what was decided', () => {
  it('is deleted as soon as it is seen, with a tombstone', async () => {
    const record = gateway.city.records.ofDistant;
    const file = { name: 'FILE', ground: 'ERROR_OR_OMISSION', evidence: evidence('TRUE_CONTENT') } as const;
    const disputed = await openProceeding(gateway, objection, record, { act: file, by: 'SUBJECT', at: MONDAY });
    for (const name of ['ACCEPT', 'BEGIN_CHECK', 'NOTIFY_PROVIDER'] as const) {
      await disputed.take({ name }, 'HANDLER', MONDAY);
    }
    await disputed.take({ name: 'REPLY', outcome: 'UNVERIFIABLE' }, 'PROVIDER', MONDAY);
    await disputed.take({ name: 'PROPOSE_DELETION', deletion: 'UNVERIFIABLE', reason: 'r' }, 'HANDLER', MONDAY);
    await findOverdue(MONDAY);
    expect(await disputed.state()).toBe('DELETION_PROPOSED');
    await disputed.take({ name: 'CONFIRM_DELETION' }, 'REVIEWER', MONDAY);
    await Promise.all([findOverdue(MONDAY), other.runJob('find-overdue', MONDAY)]);
    expect(await disputed.state()).toBe('DELETED');
    expect(
      await gateway.sql`select ground, handler, reviewer from tombstones where case_no = ${disputed.caseNo}`,
    ).toEqual([{ ground: 'UNVERIFIABLE', handler: 'the HANDLER', reviewer: 'the REVIEWER' }]);
  });
});

describe('what was done too late before anybody looked', () => {
  it('is found all the same, once: the agency by its check, the provider by its reply', async () => {
    const [checked, replied] = [await objected('ACCEPT', 'BEGIN_CHECK'), await objected('ACCEPT', 'BEGIN_CHECK')];
    await replied.take({ name: 'NOTIFY_PROVIDER' }, 'HANDLER', MONDAY);
    await checked.take({ name: 'NOTIFY_PROVIDER' }, 'HANDLER', FIFTH_DAY_17);
    await replied.take({ name: 'REPLY', outcome: 'UPHELD' }, 'PROVIDER', later(FIFTH_DAY_24));
    await Promise.all([findOverdue(later(FIFTH_DAY_24, 2)), other.runJob('find-overdue', later(FIFTH_DAY_24, 2))]);
    await findOverdue(later(FIFTH_DAY_24, 3));
    const against = async (caseNo: number) => (await violationsOf(caseNo)).map(({ memory }) => memory);
    expect(await against(checked.caseNo)).toMatchObject([{ item: 12, against: { party: 'HANDLER' } }]);
    expect(await against(replied.caseNo)).toMatchObject([
      { item: 12, against: { party: 'PROVIDER', organisation: gateway.city.organisations['market-supervision'] } },
    ]);
    expect(await replied.state()).toBe('REPLIED');
  });
});

describe('an end that is provisional', () => {
  it('takes nothing from anybody before the calendar of its year has arrived', async () => {
    const december = new Date('2026-12-30T02:00:00Z');
    const filed = await openProceeding(gateway, objection, gateway.city.records.corrected, {
      act: { name: 'FILE', ground: 'ERROR_OR_OMISSION', evidence: evidence('TRUE_CONTENT') },
      by: 'SUBJECT',
      at: december,
    });
    await findOverdue(new Date('2027-02-01T02:00:00Z'));
    expect(await violationsOf(filed.caseNo)).toEqual([]);
  });
});

describe('other periods', () => {
  it('the window of a defence closes', async () => {
    const draft = Object.fromEntries(NOTICE_ELEMENTS.map((element) => [element, 'stated']));
    const drafted = await openProceeding(gateway, listing, gateway.city.records.ofSilent, {
      act: { name: 'DRAFT', draft, measures: ['a measure'] },
      by: 'PROVIDER',
      at: MONDAY,
    });
    const served = { name: 'SERVE_NOTICE', deliveredAt: MONDAY, proof: 'ab', calendar: STATE_COUNCIL } as const;
    await drafted.take(served, 'PROVIDER', MONDAY);
    await findOverdue(FIFTH_DAY_24);
    expect(await drafted.state()).toBe('NOTICE_SERVED');
    await findOverdue(later(FIFTH_DAY_24));
    expect(await drafted.state()).toBe('WINDOW_CLOSED');
  });

  it('a repair that is not acknowledged is escalated once', async () => {
    const record = {
      kind: 'PENALTY',
      severity: 'ORDINARY',
      decisionDate: '2025-03-02',
      safety: false,
      stopped: false,
    } as const;
    const applied = await openProceeding(gateway, restoration, gateway.city.records.ofExpired, {
      act: { name: 'APPLY', record, evidence: [...evidence('COMMITMENT'), ...evidence('RECTIFICATION')] },
      by: 'SUBJECT',
      at: MONDAY,
    });
    await applied.take({ name: 'BEGIN_VERIFICATION' }, 'HANDLER', MONDAY);
    const verified = ['COMMITMENT', 'RECTIFICATION'] as const;
    await applied.take({ name: 'REPORT_VERIFICATION', verified, reason: 'seen' }, 'HANDLER', MONDAY);
    await applied.take({ name: 'GRANT', providers: [], partners: [] }, 'REVIEWER', MONDAY);
    const thirdDay24 = new Date('2026-03-05T16:00:00Z');
    await findOverdue(thirdDay24);
    expect(await violationsOf(applied.caseNo)).toEqual([]);
    await findOverdue(later(thirdDay24));
    await other.runJob('find-overdue', later(thirdDay24, 60_000));
    expect((await applied.acts()).filter((act) => act === 'FIND_UNACKNOWLEDGED')).toHaveLength(1);
    expect(await violationsOf(applied.caseNo)).toHaveLength(2);
  });

  it('an order to supply lapses', async () => {
    const complyBy = new Date('2026-03-20T16:00:00Z');
    const ordered = await openProceeding(gateway, supplyOrder, gateway.city.records.ofNeighbour, {
      act: { name: 'ORDER', complyBy, reason: 'nothing was supplied' },
      by: 'DEPARTMENT',
      at: MONDAY,
    });
    await findOverdue(complyBy);
    expect(await ordered.state()).toBe('ORDERED');
    await Promise.all([findOverdue(later(complyBy)), other.runJob('find-overdue', later(complyBy))]);
    expect(await ordered.acts()).toEqual(['ORDER', 'FIND_LAPSE']);
  });
});
