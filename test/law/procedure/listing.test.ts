import { describe, expect, it } from 'vitest';
import { STATE_COUNCIL } from '../../../src/law/deadlines/calendar.ts';
import { deadlineOf } from '../../../src/law/deadlines/deadline.ts';
import { LISTING, type Listing, type ListingAct } from '../../../src/law/procedure/listing.ts';
import { NOTICE_ELEMENTS, type NoticeDraft } from '../../../src/law/procedure/listing-notice.ts';
import { decide } from '../../../src/law/procedure/machine.ts';
import type { Person } from '../../../src/law/procedure/person.ts';
import type { Refusal } from '../../../src/law/procedure/refusal.ts';
import { clocksAfter, Explored, everyWalk, expectSound, story, type Try, triesOf } from './explore.ts';
import { at, EVERYONE, HANDLER, PROVIDER, REVIEWER, SUBJECT, SYSTEM } from './people.ts';

const NEW: Listing = { state: 'NEW' };
const SERVED = at('2026-03-02T10:00:00');
const OPEN = at('2026-03-09T23:00:00');
const OVER = at('2026-03-10T00:00:01');
const D9 = deadlineOf('D9', SERVED, STATE_COUNCIL);

const by = (person: Person, act: ListingAct, when = SERVED): Try<ListingAct> => ({ by: person, act, at: when });

const COMPLETE: NoticeDraft = Object.fromEntries(NOTICE_ELEMENTS.map((element) => [element, 'said']));
const without = (...missing: string[]): NoticeDraft =>
  Object.fromEntries(Object.entries(COMPLETE).filter(([element]) => !missing.includes(element)));
const MEASURES = ['no public tenders', 'no new land'];
const draft = (elements = COMPLETE, measures = MEASURES) => by(PROVIDER, { name: 'DRAFT', draft: elements, measures });
const delivered = (deliveredAt: Date, proof = 'sha256:1', when = SERVED) =>
  by(PROVIDER, { name: 'SERVE_NOTICE', deliveredAt, proof, calendar: STATE_COUNCIL }, when);
const serve = delivered(SERVED);
const amend = (elements: NoticeDraft, measures: readonly string[] | null = null) =>
  by(PROVIDER, { name: 'AMEND_DRAFT', draft: elements, measures });
const served = [draft(), serve];
const close = by(SYSTEM, { name: 'CLOSE_WINDOW', deadline: D9 }, OVER);
const state = (when = OPEN, points = ['first', 'second']) =>
  by(SUBJECT, { name: 'STATE_DEFENCE', points, deadline: D9 }, when);
const answer = by(PROVIDER, { name: 'ANSWER_STATEMENT', answers: { 1: 'no', 2: 'yes' } }, OVER);
const resolve = by(PROVIDER, { name: 'DECIDE', measures: ['no public tenders'], reason: 'grave' }, OVER);
const list = by(REVIEWER, { name: 'LIST' }, OVER);
const remove = by(PROVIDER, { name: 'REMOVE', ground: 'CONDITIONS_MET' }, OVER);

it('undefended: notice, window, decision, listing, removal', () => {
  const listed = story(LISTING, NEW, ...served, close, resolve, list);
  expect(listed.effects[0]).toEqual({ kind: 'LIST_WITH_MEASURES', measures: ['no public tenders'] });
  const removed = story(LISTING, NEW, ...served, close, resolve, list, remove);
  expect(removed.effects.map(({ kind }) => kind)).toEqual(['DELIST', 'END_JOINT_MEASURES', 'NOTIFY']);
});

it('defended: every statement is answered, also a second one', () => {
  const more = by(PROVIDER, { name: 'ANSWER_STATEMENT', answers: { 3: 'no' } }, OVER);
  const done = story(LISTING, NEW, ...served, state(), answer, state(OPEN, ['third']), more, resolve);
  expect(done.next.state).toBe('DECIDED');
});

describe('each refusal beside its allowed twin', () => {
  it.each<[string, Try<ListingAct>[], Try<ListingAct>, Refusal['reason'], string[], Try<ListingAct>]>([
    ['the agency drafts', [], { ...draft(), by: HANDLER }, 'NOT_THIS_PARTY', ['PROVIDER'], draft()],
    ['no proof of delivery', [draft()], delivered(SERVED, ' '), 'DELIVERY_UNPROVEN', [], serve],
    ['a delivery to come', [draft()], delivered(OPEN), 'DELIVERY_AHEAD', [], serve],
    [
      'a delivery of what was amended afterwards',
      [draft(), { ...amend({ REMEDIES: 'more' }), at: OPEN }],
      delivered(SERVED, 'x', OPEN),
      'DELIVERY_BEFORE_NOTICE',
      [],
      delivered(OPEN, 'x', OPEN),
    ],
    [
      'a delivery entered when the time for the defence is over',
      [draft()],
      delivered(SERVED, 'x', OVER),
      'DELIVERY_STALE',
      [],
      delivered(SERVED, 'x', OPEN),
    ],
    ['announcing no measure', [draft(COMPLETE, [' '])], serve, 'MEASURE_MISSING', [], amend({}, ['a measure'])],
    ['closing an open window', served, { ...close, at: OPEN }, 'PERIOD_RUNNING', ['D9'], close],
    [
      'deciding in an open window',
      served,
      { ...resolve, at: OPEN },
      'NOT_IN_THIS_STATE',
      ['WINDOW_CLOSED', 'ANSWERED'],
      close,
    ],
    ['stating too late', served, state(OVER), 'WINDOW_CLOSED', [], state(OPEN)],
    ['stating nothing', served, state(OPEN, [' ']), 'POINT_MISSING', [], state(OPEN)],
    [
      'a point unanswered',
      [...served, state()],
      by(PROVIDER, { name: 'ANSWER_STATEMENT', answers: { 1: 'no', 2: ' ' } }),
      'POINT_UNANSWERED',
      ['2'],
      answer,
    ],
    [
      'deciding before the answer',
      [...served, state()],
      resolve,
      'NOT_IN_THIS_STATE',
      ['WINDOW_CLOSED', 'ANSWERED'],
      answer,
    ],
    [
      'deciding without measures',
      [...served, close],
      by(PROVIDER, { name: 'DECIDE', measures: [], reason: 'grave' }),
      'MEASURE_MISSING',
      [],
      resolve,
    ],
    [
      'deciding on a measure that was not announced',
      [...served, close],
      by(PROVIDER, { name: 'DECIDE', measures: ['no new land', 'no flights'], reason: 'grave' }, OVER),
      'MEASURE_UNANNOUNCED',
      ['2'],
      resolve,
    ],
    ['listing undecided', [...served, close], list, 'NOT_IN_THIS_STATE', ['DECIDED'], resolve],
    [
      'listing by the one who decided',
      [...served, close, resolve],
      { ...list, by: { ...REVIEWER, id: PROVIDER.id } },
      'SAME_PERSON',
      [],
      list,
    ],
    [
      'the system judges the conditions',
      [...served, close, resolve, list],
      { ...remove, by: SYSTEM },
      'NOT_THIS_PARTY',
      ['PROVIDER'],
      by(SYSTEM, { name: 'REMOVE', ground: 'PERIOD_OVER' }, OVER),
    ],
  ])('%s', (_, before, refused, reason, names, twin) => {
    const now = before.length === 0 ? NEW : story(LISTING, NEW, ...before).next;
    expect(decide(LISTING, now, refused.act, refused.by, refused.at)).toMatchObject({ reason, names });
    expect(decide(LISTING, now, twin.act, twin.by, twin.at)).toMatchObject({ verdict: 'DONE' });
  });

  it.each([...NOTICE_ELEMENTS])('a notice without %s is refused, naming it; completed it is served', (element) => {
    const { next } = story(LISTING, NEW, draft(without(element)));
    const refusal = decide(LISTING, next, serve.act, serve.by, serve.at);
    expect(refusal).toMatchObject({ reason: 'ELEMENT_MISSING', names: [element], basis: { article: '6' } });
    const amended = amend({ [element]: 'said' });
    expect(story(LISTING, next, amended, serve).next.state).toBe('NOTICE_SERVED');
  });
});

describe('random acts by random people', () => {
  const acts: ListingAct[] = [
    draft({}, []).act,
    draft(without('REMEDIES')).act,
    amend({ REMEDIES: 'said' }, MEASURES).act,
    draft().act,
    serve.act,
    delivered(SERVED, '').act,
    { name: 'STATE_DEFENCE', points: ['a', 'b'], deadline: D9 },
    close.act,
    answer.act,
    { name: 'ANSWER_STATEMENT', answers: { 3: 'yes', 4: 'no' } },
    resolve.act,
    { name: 'DROP', reason: 'mistaken' },
    list.act,
    { name: 'REMOVE', ground: 'PERIOD_OVER' },
  ];
  // Statements could be added for ever; four points are enough to be answered in two rounds.
  const bounded = (one: Listing) => !('points' in one) || one.points.length <= 4;
  const refusals: Refusal[] = [];
  const explored = new Explored(
    LISTING,
    NEW,
    triesOf(acts, EVERYONE, [SERVED, OPEN, OVER]),
    (refusal) => refusals.push(refusal),
    bounded,
  );

  it('reach every state, are never stuck, and are refused with a basis and a remedy', () => {
    expectSound(explored, refusals);
  });

  it('list only after a complete notice was served and the defence heard', () => {
    everyWalk(explored, (path) => {
      const effects = path.flatMap(({ done }) => done.effects).filter(({ kind }) => kind !== 'NOTIFY');
      expect(new Set(effects.map(({ kind }) => kind)).size).toBe(effects.length);
      const listedAt = path.findIndex(({ act }) => act.name === 'LIST');
      if (listedAt < 0) {
        expect(effects).toEqual([]);
        return;
      }
      const before = path.slice(0, listedAt);
      const notice = before.find(({ act }) => act.name === 'SERVE_NOTICE')?.done.next;
      if (notice?.state !== 'NOTICE_SERVED') throw new Error('listed without a notice');
      expect(NOTICE_ELEMENTS.every((element) => notice.notice[element].trim() !== '')).toBe(true);
      expect(notice.announced).not.toEqual([]);
      const heard = before.findLast(({ done }) => done.next.state !== 'DECIDED')?.done.next;
      expect(heard?.state === 'WINDOW_CLOSED' || heard?.state === 'ANSWERED').toBe(true);
      if (heard?.state === 'ANSWERED') expect(heard.points.every(({ answer: text }) => text?.trim())).toBe(true);
      expect(clocksAfter(before).size).toBe(0);
    });
  });
});
