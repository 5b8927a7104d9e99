import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  AmendListingDocument,
  DecideListingDocument,
  DraftListingDocument,
  EnterListingDocument,
  ServeListingNoticeDocument,
  StateDefenceDocument,
} from '../../schema/generated/operations.ts';
import { act, refusalOf, taken } from '../support/acts.ts';
import type { Callers } from '../support/callers.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import {
  callersAt,
  draftListing,
  ELEMENTS,
  IN_TIME,
  listingIn,
  MEASURES,
  MONDAY,
  TOO_LATE,
  traceOf,
} from '../support/listings.ts';
import { handIn } from '../support/objections.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
});
beforeEach(async () => {
  callers = await callersAt(gateway, MONDAY);
});
afterAll(() => gateway.close());

/** The code under which a refusal names an element. */
const codeOf = (element: string): string => element.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

describe('Art. 6: the notice', () => {
  it.each(Object.keys(ELEMENTS))('without %s is not served; with it, it is', async (element) => {
    const drafted = await draftListing(gateway, callers, { notice: { ...ELEMENTS, [element]: ' ' } });
    const { listing } = drafted;
    const before = await traceOf(gateway, drafted);
    const serving = { listing, deliveredAt: MONDAY.toISOString(), proof: await handIn(gateway, callers.provider) };
    const refused = await act(callers.provider, ServeListingNoticeDocument, serving);
    expect(refused.status).toBe(409);
    expect(refusalOf(refused)).toBe(`ELEMENT_MISSING (Art. 6) ${codeOf(element)}`);
    expect(await traceOf(gateway, drafted)).toEqual(before);

    taken(await act(callers.provider, AmendListingDocument, { listing, notice: { [element]: '补齐' } }));
    const served = taken(await act(callers.provider, ServeListingNoticeDocument, serving)).serveListingNotice.listing;
    expect(served.state).toBe('NOTICE_SERVED');
  });

  it('that announces no measure is not served', async () => {
    const { listing } = await draftListing(gateway, callers, { measures: [] });
    const serving = { listing, deliveredAt: MONDAY.toISOString(), proof: await handIn(gateway, callers.provider) };
    expect(refusalOf(await act(callers.provider, ServeListingNoticeDocument, serving))).toBe(
      'MEASURE_MISSING (Art. 6)',
    );
    taken(await act(callers.provider, AmendListingDocument, { listing, measures: MEASURES }));
    taken(await act(callers.provider, ServeListingNoticeDocument, serving));
  });

  it('is proved by a file of whoever serves it, delivered before now and after it was written', async () => {
    const drafted = await draftListing(gateway, callers);
    const { listing } = drafted;
    const before = await traceOf(gateway, drafted);
    const proof = await handIn(gateway, callers.provider);
    const serve = (deliveredAt: Date, file: string | null) =>
      act(callers.provider, ServeListingNoticeDocument, {
        listing,
        deliveredAt: deliveredAt.toISOString(),
        proof: file,
      });
    expect(refusalOf(await serve(MONDAY, null))).toBe('DELIVERY_UNPROVEN (Art. 6)');
    expect(refusalOf(await serve(MONDAY, await handIn(gateway, callers.company)))).toBe('EVIDENCE_NOT_YOURS');
    expect(refusalOf(await serve(new Date(MONDAY.getTime() + 1000), proof))).toBe('DELIVERY_AHEAD (Art. 6)');
    expect(refusalOf(await serve(new Date(MONDAY.getTime() - 1000), proof))).toBe(
      'DELIVERY_BEFORE_NOTICE (Art. 6 [policy])',
    );
    // Had it been entered only now, the subject would meet the case when its time is over.
    callers = await callersAt(gateway, TOO_LATE);
    expect(refusalOf(await serve(MONDAY, proof))).toBe('DELIVERY_STALE (Art. 6 [policy])');
    expect(await traceOf(gateway, drafted)).toEqual(before);
    callers = await callersAt(gateway, IN_TIME);
    expect(taken(await serve(MONDAY, proof)).serveListingNotice.listing.deadlines).toMatchObject([
      { clock: 'D9', dueDate: '2026-03-09', state: 'AMBER' },
    ]);
  });
});

describe('Art. 6: no step is left out', () => {
  it('nothing is decided in an open window, nor listed undecided', async () => {
    const { listing } = await listingIn(gateway, 'NOTICE_SERVED');
    callers = await callersAt(gateway, IN_TIME);
    const decision = { listing, measures: MEASURES, reason: '事实清楚' };
    expect(refusalOf(await act(callers.provider, DecideListingDocument, decision))).toBe(
      'NOT_IN_THIS_STATE (Art. 6) WINDOW_CLOSED ANSWERED',
    );
    expect(refusalOf(await act(callers.reviewer, EnterListingDocument, { listing }))).toBe(
      'NOT_IN_THIS_STATE (Art. 6 [policy]) DECIDED',
    );
    taken(await act(callers.company, StateDefenceDocument, { listing, points: ['已履行'] }));
    expect(refusalOf(await act(callers.provider, DecideListingDocument, decision))).toBe(
      'NOT_IN_THIS_STATE (Art. 6) WINDOW_CLOSED ANSWERED',
    );
  });

  it('a defence says something', async () => {
    const { listing } = await listingIn(gateway, 'NOTICE_SERVED');
    expect(refusalOf(await act(callers.company, StateDefenceDocument, { listing, points: [' '] }))).toBe(
      'POINT_MISSING (Art. 6)',
    );
    taken(await act(callers.company, StateDefenceDocument, { listing, points: ['已履行'] }));
  });

  it('a decision has its reason and measures, each of which the notice announced', async () => {
    const { listing } = await listingIn(gateway, 'WINDOW_CLOSED');
    callers = await callersAt(gateway, TOO_LATE);
    const decide = (measures: string[], reason = '事实清楚') =>
      act(callers.provider, DecideListingDocument, { listing, measures, reason });
    expect(refusalOf(await decide(MEASURES, ''))).toBe('REASON_MISSING (Art. 6)');
    expect(refusalOf(await decide([' ']))).toBe('MEASURE_MISSING (Art. 6)');
    const unannounced = await decide([...MEASURES, '限制乘坐飞机']);
    expect(refusalOf(unannounced)).toBe('MEASURE_UNANNOUNCED (Art. 6 [policy]) 3');
    expect(unannounced.text).not.toContain('飞机');
    taken(await decide(MEASURES));
  });

  it('whoever decided does not put it into effect, in whatever office', async () => {
    const drafted = await listingIn(gateway, 'DECIDED');
    const { listing } = drafted;
    const before = await traceOf(gateway, drafted);
    // The clerk of the provider, who has an office of the agency besides.
    const same = await gateway.as(
      { sub: 'someone of market-supervision', role: 'AGENCY', org: 'credit-centre', office: 'REVIEWER' },
      { 'x-purpose': 'CONFIDENTIALITY_REVIEW' },
    );
    expect(refusalOf(await act(same, EnterListingDocument, { listing }))).toBe('SAME_PERSON (Art. 6 [policy])');
    expect(await traceOf(gateway, drafted)).toEqual(before);
    callers = await callersAt(gateway, TOO_LATE);
    taken(await act(callers.reviewer, EnterListingDocument, { listing }));
  });
});

describe('Art. 6: whom a draft is about', () => {
  const input = { listName: '示例名单', authority: '示例机关' };
  const draft = (choice: object) => act(callers.otherProvider, DraftListingDocument, { ...input, ...choice });

  it('is somebody met, or somebody identified; both name the same', async () => {
    const { consenting, neighbour } = gateway.city.subjects;
    const identifier = { scheme: 'USCC', value: consenting.identifier } as const;
    const identified = taken(await draft({ identifier })).draftListing.listing;
    expect(identified).toMatchObject({ state: 'DRAFT', listName: '示例名单', announcedMeasures: [] });
    taken(await draft({ identifier, subject: consenting.id }));
    expect(refusalOf(await draft({ identifier, subject: neighbour.id }))).toBe('SUBJECT_UNKNOWN');
    expect(refusalOf(await draft({ identifier: { scheme: 'USCC', value: 'nothing' } }))).toBe('SUBJECT_UNKNOWN');
    expect(refusalOf(await draft({}))).toBe('SUBJECT_UNKNOWN');
    expect(refusalOf(await draft({ identifier, listName: ' ' }))).toBe('BAD_USER_INPUT');
  });

  it('is nobody by an id alone, of whom the provider never supplied a record', async () => {
    const [stranger] = await gateway.sql<{ id: string }[]>`
      select s.id from subjects s where not exists (select 1 from records r
        where r.subject_id = s.id and r.provider_id = ${gateway.city.organisations['housing-construction']}) limit 1`;
    const id = Buffer.from(`subject:${stranger?.id}:0`).toString('base64url');
    expect(refusalOf(await draft({ subject: id }))).toBe('SUBJECT_UNKNOWN');
  });
});
