import { policy, statute } from '../articles.ts';
import type { Calendar } from '../deadlines/calendar.ts';
import { type Deadline, deadlineOf, isOver } from '../deadlines/deadline.ts';
import { notify } from './effect.ts';
import { isBlank, periodOver, reasonStated } from './guards.ts';
import {
  type Answers,
  answerPoints,
  completeNotice,
  type Notice,
  type NoticeDraft,
  type Point,
} from './listing-notice.ts';
import { kept, type Machine, movesOf } from './machine.ts';
import { twoPersons } from './person.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

interface Draft {
  readonly draft: NoticeDraft;
  /** The measures it will announce. */
  readonly measures: readonly string[];
  /** Since when it says what it says. */
  readonly writtenAt: Date;
}

interface Served {
  readonly notice: Notice;
  /** The measures that the notice announced. */
  readonly announced: readonly string[];
  readonly deliveredAt: Date;
  readonly points: readonly Point[];
}

interface Decided extends Served {
  readonly measures: readonly string[];
  readonly reason: string;
  readonly decidedBy: string;
}

/** A severe-dishonesty listing (Art. 6): where it stands and what it remembers there. */
export type Listing =
  | { readonly state: 'NEW' | 'DISCARDED' | 'DROPPED' }
  | ({ readonly state: 'DRAFT' } & Draft)
  | ({ readonly state: 'NOTICE_SERVED' | 'WINDOW_CLOSED' | 'STATEMENT_RECEIVED' | 'ANSWERED' } & Served)
  | ({ readonly state: 'DECIDED' | 'LISTED' } & Decided)
  | ({ readonly state: 'REMOVED'; readonly removal: RemovalGround } & Decided);

/** The states in which no notice was served: until then the matter is the provider’s own, and its subject does not meet it. */
export const UNSERVED: readonly string[] = ['DRAFT', 'DISCARDED'] satisfies Listing['state'][];

/** Why a listing ends: its conditions for lifting are met, it was wrong, its time is over, or the listing body repaired it. */
export const REMOVAL_GROUNDS = ['CONDITIONS_MET', 'WRONGLY_LISTED', 'PERIOD_OVER', 'REPAIRED'] as const;
export type RemovalGround = (typeof REMOVAL_GROUNDS)[number];

/** Grounds that only the listing body can find; the others follow from time or from an objection. */
const JUDGED: readonly RemovalGround[] = ['CONDITIONS_MET', 'REPAIRED'];

/** What can be done in a listing, and the facts it takes. */
export type ListingAct =
  | { readonly name: 'DRAFT'; readonly draft: NoticeDraft; readonly measures: readonly string[] }
  /** Elements that are not given stay; `measures` null: they stay. */
  | { readonly name: 'AMEND_DRAFT'; readonly draft: NoticeDraft; readonly measures: readonly string[] | null }
  /** `proof`: digest of the proof of delivery. `calendar`: by which the time for the defence is reckoned. */
  | {
      readonly name: 'SERVE_NOTICE';
      readonly deliveredAt: Date;
      readonly proof: string;
      readonly calendar: Calendar;
    }
  | { readonly name: 'STATE_DEFENCE'; readonly points: readonly string[]; readonly deadline: Deadline<'D9'> }
  | { readonly name: 'CLOSE_WINDOW'; readonly deadline: Deadline<'D9'> }
  | { readonly name: 'ANSWER_STATEMENT'; readonly answers: Answers }
  | { readonly name: 'DECIDE'; readonly measures: readonly string[]; readonly reason: string }
  | { readonly name: 'DROP'; readonly reason: string }
  | { readonly name: 'LIST' }
  | { readonly name: 'REMOVE'; readonly ground: RemovalGround };

const move = movesOf<Listing, ListingAct>();

const said = (texts: readonly string[]): string[] => texts.filter((text) => !isBlank(text));

const pointsOf = (statements: readonly string[]): Point[] =>
  said(statements).map((statement) => ({ statement, answer: null }));

/** What the notice did not announce was neither reasoned nor defended against; named by its number. */
function unannounced(measures: readonly string[], announced: readonly string[]): Refusal | null {
  const numbers = measures.flatMap((measure, index) =>
    isBlank(measure) || announced.includes(measure) ? [] : [String(index + 1)],
  );
  return numbers.length > 0 ? refuse('MEASURE_UNANNOUNCED', policy('6'), numbers) : null;
}

const NOTICE = [
  move({
    from: ['NEW'],
    act: 'DRAFT',
    by: ['PROVIDER'],
    to: 'DRAFT',
    next: ({ act, at }) => ({ draft: act.draft, measures: said(act.measures), writtenAt: at }),
    basis: statute('6'),
  }),
  move({
    from: ['DRAFT'],
    act: 'AMEND_DRAFT',
    by: ['PROVIDER'],
    to: 'DRAFT',
    next: ({ now, act, at }) => ({
      draft: { ...now.draft, ...act.draft },
      measures: act.measures === null ? now.measures : said(act.measures),
      writtenAt: at,
    }),
    basis: statute('6'),
  }),
  move({
    from: ['DRAFT'],
    act: 'SERVE_NOTICE',
    by: ['PROVIDER'],
    guards: [
      ({ act }) => (isBlank(act.proof) ? refuse('DELIVERY_UNPROVEN', statute('6')) : null),
      ({ act, at }) => (act.deliveredAt > at ? refuse('DELIVERY_AHEAD', statute('6')) : null),
      // What was delivered before it was written was something else.
      ({ now, act }) => (act.deliveredAt < now.writtenAt ? refuse('DELIVERY_BEFORE_NOTICE', policy('6')) : null),
      // Its subject meets the case only now, and could not defend itself any more.
      ({ act: { deliveredAt, calendar }, at }) =>
        isOver(deadlineOf('D9', deliveredAt, calendar), at) ? refuse('DELIVERY_STALE', policy('6')) : null,
      ({ now }) => (now.measures.length === 0 ? refuse('MEASURE_MISSING', statute('6')) : null),
    ],
    to: 'NOTICE_SERVED',
    next: ({ now, act }) => {
      const notice = completeNotice(now.draft);
      if (isRefusal(notice)) return notice;
      return { notice, announced: now.measures, deliveredAt: act.deliveredAt, points: [] };
    },
    effects: () => [notify('SUBJECT', 'LISTING_INTENDED')],
    starts: ['D9'],
    basis: statute('6'),
  }),
];

const DEFENCE = [
  move({
    from: ['NOTICE_SERVED', 'STATEMENT_RECEIVED', 'ANSWERED'],
    act: 'STATE_DEFENCE',
    by: ['SUBJECT'],
    guards: [
      ({ act, at }) => (isOver(act.deadline, at) ? refuse('WINDOW_CLOSED', policy('6')) : null),
      ({ act }) => (pointsOf(act.points).length === 0 ? refuse('POINT_MISSING', statute('6')) : null),
    ],
    to: 'STATEMENT_RECEIVED',
    next: ({ now, act }) => ({ ...now, points: [...now.points, ...pointsOf(act.points)] }),
    meets: ['D9'],
    basis: statute('6'),
  }),
  move({
    from: ['NOTICE_SERVED'],
    act: 'CLOSE_WINDOW',
    by: ['SYSTEM', 'PROVIDER'],
    guards: [periodOver(policy('6'))],
    to: 'WINDOW_CLOSED',
    next: kept,
    drops: ['D9'],
    basis: policy('6'),
  }),
  move({
    from: ['STATEMENT_RECEIVED'],
    act: 'ANSWER_STATEMENT',
    by: ['PROVIDER'],
    to: 'ANSWERED',
    next: ({ now, act }) => {
      const points = answerPoints(now.points, act.answers);
      return isRefusal(points) ? points : { ...now, points };
    },
    effects: () => [notify('SUBJECT', 'STATEMENT_ANSWERED')],
    basis: statute('6'),
  }),
];

const DECISION = [
  move({
    from: ['WINDOW_CLOSED', 'ANSWERED'],
    act: 'DECIDE',
    by: ['PROVIDER'],
    guards: [
      reasonStated(statute('6')),
      ({ act }) => (act.measures.every(isBlank) ? refuse('MEASURE_MISSING', statute('6')) : null),
      ({ now, act }) => unannounced(act.measures, now.announced),
    ],
    to: 'DECIDED',
    next: ({ now, act, by }) => ({
      ...now,
      measures: [...new Set(said(act.measures))],
      reason: act.reason,
      decidedBy: by.id,
    }),
    basis: statute('6'),
  }),
  move({
    from: ['DRAFT'],
    act: 'DROP',
    by: ['PROVIDER'],
    guards: [reasonStated(policy('6'))],
    to: 'DISCARDED',
    next: () => ({}),
    basis: policy('6'),
  }),
  move({
    from: ['NOTICE_SERVED', 'STATEMENT_RECEIVED', 'ANSWERED', 'WINDOW_CLOSED', 'DECIDED'],
    act: 'DROP',
    by: ['PROVIDER'],
    guards: [reasonStated(policy('6'))],
    to: 'DROPPED',
    next: () => ({}),
    effects: () => [notify('SUBJECT', 'NOT_LISTED')],
    drops: ['D9'],
    basis: policy('6'),
  }),
  move({
    from: ['DECIDED'],
    act: 'LIST',
    by: ['REVIEWER'],
    to: 'LISTED',
    next: ({ now, by }) => {
      const persons = twoPersons(now.decidedBy, by.id, policy('6'));
      return isRefusal(persons) ? persons : now;
    },
    effects: ({ now }) => [{ kind: 'LIST_WITH_MEASURES', measures: now.measures }, notify('SUBJECT', 'LISTED')],
    basis: policy('6'),
  }),
  move({
    from: ['LISTED'],
    act: 'REMOVE',
    by: ['PROVIDER', 'SYSTEM'],
    guards: [
      ({ act, by }) =>
        by.party === 'SYSTEM' && JUDGED.includes(act.ground)
          ? refuse('NOT_THIS_PARTY', policy('6'), ['PROVIDER'])
          : null,
    ],
    to: 'REMOVED',
    next: ({ now, act }) => ({ ...now, removal: act.ground }),
    effects: () => [{ kind: 'DELIST' }, { kind: 'END_JOINT_MEASURES' }, notify('SUBJECT', 'REMOVED')],
    basis: statute('6'),
  }),
];

/** The severe-dishonesty list (Art. 6): nothing takes effect before a complete notice was served and the defence heard. */
export const LISTING: Machine<Listing, ListingAct> = Object.freeze({
  name: 'listing',
  basis: statute('6'),
  moves: [...NOTICE, ...DEFENCE, ...DECISION],
});
