import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AmendListingDocument,
  AnswerDefenceDocument,
  CloseDefenceWindowDocument,
  DecideListingDocument,
  EnterListingDocument,
  JointMeasuresDocument,
  ListingDocument,
  RemoveListingDocument,
  ServeListingNoticeDocument,
  StateDefenceDocument,
} from '../../schema/generated/operations.ts';
import { act, actsOf, newId, noticesOf, refusalOf, taken } from '../support/acts.ts';
import { filesOf } from '../support/evidence.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { callersAt, draftListing, ELEMENTS, listingIn, MEASURES } from '../support/listings.ts';
import { handIn } from '../support/objections.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/**
 * By the State Council's notice on the holidays of 2026, National Day is off from Thursday 1 to Wednesday 7 October, and
 * Saturday 10 October is worked for it. Served on Tuesday 29 September, the five working days are 30 September and
 * 8, 9, 10 and 12 October.
 */
const SERVED = new Date('2026-09-29T07:30:00Z');
const LAST_MINUTE = new Date('2026-10-12T15:59:00Z');
const OVER = new Date('2026-10-12T16:00:01Z');

describe('Art. 6: a listing from its draft to its end', () => {
  it('is served over a holiday, defended, answered point by point, decided, listed, and removed', async () => {
    const morning = await callersAt(gateway, new Date('2026-09-29T01:00:00Z'));
    const { listing, no } = await draftListing(gateway, morning, { notice: { ...ELEMENTS, remedies: null } });
    taken(await act(morning.provider, AmendListingDocument, { listing, notice: { remedies: ELEMENTS.remedies } }));

    const served = await callersAt(gateway, SERVED);
    const proof = await handIn(gateway, served.provider);
    const serving = { listing, deliveredAt: SERVED.toISOString(), proof };
    const notice = taken(await act(served.provider, ServeListingNoticeDocument, serving)).serveListingNotice.listing;
    expect(notice).toMatchObject({
      state: 'NOTICE_SERVED',
      deliveredAt: SERVED.toISOString(),
      announcedMeasures: MEASURES,
      record: null,
      deadlines: [
        { clock: 'D9', dueDate: '2026-10-12', state: 'RUNNING', basis: { article: '6', authority: 'POLICY' } },
      ],
    });

    // The holiday does not end the time for the defence; its last minute is in time.
    const last = await callersAt(gateway, LAST_MINUTE);
    const points = ['判决已经履行', '当事人名称有误'];
    const stated = taken(await act(last.company, StateDefenceDocument, { listing, points })).stateDefence.listing;
    expect(stated.points).toEqual(points.map((statement, i) => ({ no: i + 1, statement, answer: null })));
    expect(stated.deadlines).toMatchObject([{ state: 'MET' }]);
    expect((await filesOf(gateway).download(last.company, proof)).status).toBe(200);

    const over = await callersAt(gateway, OVER);
    const late = await act(over.company, StateDefenceDocument, { listing, points: ['另有一点'] });
    expect(refusalOf(late)).toBe('WINDOW_CLOSED (Art. 6 [policy])');
    const first = { listing, answers: [{ point: 1, answer: '经核实尚未履行' }] };
    expect(refusalOf(await act(over.provider, AnswerDefenceDocument, first))).toBe('POINT_UNANSWERED (Art. 6) 2');
    const both = { listing, answers: [...first.answers, { point: 2, answer: '名称与登记一致' }] };
    taken(await act(over.provider, AnswerDefenceDocument, both));
    const decision = { listing, measures: MEASURES.slice(0, 1), reason: '经审查，申辩不成立' };
    const decided = taken(await act(over.provider, DecideListingDocument, decision)).decideListing.listing;
    expect(decided).toMatchObject({ state: 'DECIDED', measures: MEASURES.slice(0, 1), record: null });

    const listed = taken(await act(over.reviewer, EnterListingDocument, { listing })).enterListing.listing;
    const record = listed.record?.id ?? '';
    const disclosed = taken(await over.company.run(JointMeasuresDocument, { record })).record;
    const provider = { name: '鞍山市市场监督管理局（示例）' };
    const begun = { measure: MEASURES[0], organisation: provider, begunAt: OVER.toISOString(), endedAt: null };
    expect(disclosed).toMatchObject({
      kind: 'SEVERE_LISTING',
      state: 'ACTIVE',
      title: '示例严重失信主体名单',
      jointMeasures: [begun],
    });
    const shown = taken(await over.company.run(ListingDocument, { id: listing })).listing;
    expect(shown?.notice).toEqual(ELEMENTS);
    expect(shown?.points.map(({ answer }) => answer)).toEqual(['经核实尚未履行', '名称与登记一致']);
    expect(shown?.events.map(({ act: name }) => name)).toEqual([
      'DRAFT',
      'AMEND_DRAFT',
      'SERVE_NOTICE',
      'STATE_DEFENCE',
      'ANSWER_STATEMENT',
      'DECIDE',
      'LIST',
    ]);
    expect(shown?.events.find(({ act: name }) => name === 'DECIDE')?.reason).toBe('经审查，申辩不成立');

    const spring = new Date('2027-01-15T02:00:00Z');
    const later = await callersAt(gateway, spring);
    const removal = { listing, ground: 'CONDITIONS_MET', reason: '义务已履行满三个月' } as const;
    const removed = taken(await act(later.provider, RemoveListingDocument, removal)).removeListing.listing;
    expect(removed).toMatchObject({ state: 'REMOVED', removal: 'CONDITIONS_MET', closedAt: spring.toISOString() });
    const ended = taken(await later.company.run(JointMeasuresDocument, { record })).record;
    expect(ended).toMatchObject({ state: 'STOPPED', jointMeasures: [{ ...begun, endedAt: spring.toISOString() }] });
    expect(taken(await later.anyone.raw<{ record: unknown }>(`{ record(id: "${record}") { id } }`)).record).toBeNull();

    const notices = await noticesOf(gateway, no);
    expect(notices.map(({ kind, party }) => `${kind} to ${party}`)).toEqual([
      'LISTING_INTENDED to SUBJECT',
      'STATEMENT_ANSWERED to SUBJECT',
      'LISTED to SUBJECT',
      'REMOVED to SUBJECT',
    ]);
    const [intended, answered, entered, ending] = notices;
    for (const element of Object.values(ELEMENTS)) expect(intended?.zh).toContain(element);
    for (const measure of MEASURES) expect(intended?.zh).toContain(measure);
    expect(intended?.zh).toContain('2026-10-12（《鞍山市信息主体权益保护实施办法》第6条〔本平台政策〕）');
    expect(intended?.en).toContain('2026-10-12（Art. 6 [policy]）');
    expect(intended?.en).toMatch(/Basis: Art\. 6$/m);
    expect(answered?.zh).toContain('对第2点的答复：名称与登记一致');
    expect(entered?.zh).toContain('列入决定的理由：经审查，申辩不成立');
    expect(ending?.en).toContain('Ground of removal: The conditions for lifting are met');
    expect(await actsOf(gateway, no)).toEqual([
      'draftListing',
      'amendListing',
      'serveListingNotice',
      'stateDefence',
      'answerDefence',
      'decideListing',
      'enterListing',
      'removeListing',
    ]);
  });

  it('without a defence, is decided once the window is closed, not a moment before', async () => {
    const { listing } = await listingIn(gateway, 'NOTICE_SERVED');
    const open = await callersAt(gateway, new Date('2026-03-09T16:00:00Z'));
    expect(refusalOf(await act(open.provider, CloseDefenceWindowDocument, { listing }))).toBe(
      'PERIOD_RUNNING (Art. 6 [policy]) D9',
    );
    const closed = await callersAt(gateway, new Date('2026-03-09T16:00:01Z'));
    const done = taken(await act(closed.provider, CloseDefenceWindowDocument, { listing }));
    expect(done.closeDefenceWindow.listing).toMatchObject({ state: 'WINDOW_CLOSED', deadlines: [] });
  });

  it('takes effect once, with record and measures, however often it is sent', async () => {
    const drafted = await listingIn(gateway, 'DECIDED');
    const { reviewer } = await callersAt(gateway, OVER);
    const input = { clientMutationId: newId(), listing: drafted.listing };
    const sendings = Array.from({ length: 8 }, () => reviewer.run(EnterListingDocument, { input }));
    const answers = await Promise.all(sendings);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await reviewer.run(EnterListingDocument, { input })).text).toBe(answers[0]?.text);
    const [counted] = await gateway.sql`
      select (select count(*) from record_versions where case_no = ${drafted.no})::int as records,
        (select count(*) from joint_measures m join cases c on c.subject_id = m.subject_id and c.record_no = m.record_no
          where c.no = ${drafted.no})::int as measures`;
    expect(counted).toEqual({ records: 1, measures: MEASURES.length });
    const [entry] = await gateway.sql`
      select count(*)::int as lines from ledger.entries where act = 'enterListing' and ${drafted.no} = any(object_no)`;
    expect(entry?.lines).toBe(1);
  });
});
