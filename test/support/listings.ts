import type { ListingState } from '../../schema/generated/operations.ts';
import {
  AnswerDefenceDocument,
  CloseDefenceWindowDocument,
  DecideListingDocument,
  DraftListingDocument,
  type DraftListingInput,
  DropListingDocument,
  EnterListingDocument,
  RemoveListingDocument,
  ServeListingNoticeDocument,
  StateDefenceDocument,
} from '../../schema/generated/operations.ts';
import { decodeId } from '../../src/store/ids.ts';
import { act, taken } from './acts.ts';
import { type Callers, callersOf } from './callers.ts';
import type { TestGateway } from './gateway.ts';
import { handIn } from './objections.ts';

/** All six elements of a notice, each with words of its own. */
export const ELEMENTS = {
  reasonsForListing: '拒不履行生效裁判确定的义务',
  basisForListing: '示例名单管理办法第五条',
  reasonsForMeasures: '有能力履行而拒不履行',
  basisForMeasures: '示例惩戒措施清单第三项',
  remedies: '可以依法申请行政复议或者提起行政诉讼',
  conditionsForLifting: '履行全部义务满三个月',
} as const;

export const MEASURES = ['限制参加政府采购', '限制取得政府供应土地'];

/** Serving on a Monday: the fifth working day after it is the Monday after; the week has no holiday. */
export const MONDAY = new Date('2026-03-02T02:00:00Z');
/** Within the time for the defence. */
export const IN_TIME = new Date('2026-03-09T15:59:00Z');
/** After it. */
export const TOO_LATE = new Date('2026-03-09T16:00:01Z');

/** Moves the gateway's clock; everybody with a token of that moment. */
export function callersAt(gateway: TestGateway, at: Date): Promise<Callers> {
  gateway.setClock(at);
  return callersOf(gateway);
}

/** A listing that was drafted: its opaque id and its number. */
export interface Drafted {
  readonly listing: string;
  readonly no: number;
}

/** Drafts a complete listing of the company, unless something else is given. */
export async function draftListing(
  { city }: TestGateway,
  { provider }: Callers,
  choice: Partial<DraftListingInput> = {},
): Promise<Drafted> {
  const input = {
    subject: city.subjects.consenting.id,
    listName: '示例严重失信主体名单',
    authority: '示例列入机关',
    measures: MEASURES,
    notice: ELEMENTS,
    ...choice,
  };
  const { id } = taken(await act(provider, DraftListingDocument, input)).draftListing.listing;
  return { listing: id, no: decodeId(id)?.no ?? 0 };
}

/** Serves the notice of a listing, delivered just now. */
export async function serve(
  gateway: TestGateway,
  { provider }: Callers,
  listing: string,
  deliveredAt: Date,
): Promise<void> {
  const proof = await handIn(gateway, provider);
  const input = { listing, deliveredAt: deliveredAt.toISOString(), proof };
  taken(await act(provider, ServeListingNoticeDocument, input));
}

/** By which lawful path a state is reached, and at which instants. */
type Way = readonly ListingState[];
const UNDEFENDED: Way = ['DRAFT', 'NOTICE_SERVED', 'WINDOW_CLOSED', 'DECIDED', 'LISTED', 'REMOVED'];
const WAYS: Readonly<Record<ListingState, Way>> = {
  DRAFT: ['DRAFT'],
  DISCARDED: ['DRAFT', 'DISCARDED'],
  NOTICE_SERVED: ['DRAFT', 'NOTICE_SERVED'],
  STATEMENT_RECEIVED: ['DRAFT', 'NOTICE_SERVED', 'STATEMENT_RECEIVED'],
  ANSWERED: ['DRAFT', 'NOTICE_SERVED', 'STATEMENT_RECEIVED', 'ANSWERED'],
  DROPPED: ['DRAFT', 'NOTICE_SERVED', 'DROPPED'],
  WINDOW_CLOSED: UNDEFENDED.slice(0, 3),
  DECIDED: UNDEFENDED.slice(0, 4),
  LISTED: UNDEFENDED.slice(0, 5),
  REMOVED: UNDEFENDED,
};

/** Brings a new listing to a state by lawful acts; the clock stands where its last act was done. */
export async function listingIn(
  gateway: TestGateway,
  state: ListingState,
  choice: Partial<DraftListingInput> = {},
): Promise<Drafted> {
  const callers = await callersAt(gateway, MONDAY);
  const drafted = await draftListing(gateway, callers, choice);
  for (const next of WAYS[state].slice(1)) {
    await advance(gateway, drafted.listing, next, choice.measures ?? MEASURES);
  }
  return drafted;
}

async function advance(
  gateway: TestGateway,
  listing: string,
  to: ListingState,
  measures: readonly string[],
): Promise<void> {
  const late = ['WINDOW_CLOSED', 'DECIDED', 'LISTED', 'REMOVED'].includes(to);
  const callers = await callersAt(gateway, late ? TOO_LATE : MONDAY);
  const { provider, company, reviewer } = callers;
  const reason = '经审查，事实清楚';
  switch (to) {
    case 'DRAFT':
      return;
    case 'NOTICE_SERVED':
      return serve(gateway, callers, listing, MONDAY);
    case 'DISCARDED':
    case 'DROPPED':
      return void taken(await act(provider, DropListingDocument, { listing, reason }));
    case 'STATEMENT_RECEIVED':
      return void taken(await act(company, StateDefenceDocument, { listing, points: ['已履行', '金额有误'] }));
    case 'ANSWERED': {
      const answers = [1, 2].map((point) => ({ point, answer: `第${point}点不成立` }));
      return void taken(await act(provider, AnswerDefenceDocument, { listing, answers }));
    }
    case 'WINDOW_CLOSED':
      return void taken(await act(provider, CloseDefenceWindowDocument, { listing }));
    case 'DECIDED':
      return void taken(await act(provider, DecideListingDocument, { listing, measures, reason }));
    case 'LISTED':
      return void taken(await act(reviewer, EnterListingDocument, { listing }));
    case 'REMOVED':
      return void taken(await act(provider, RemoveListingDocument, { listing, ground: 'CONDITIONS_MET' }));
  }
}

/** Everything that a listing has done so far, to see whether something changed. */
export async function traceOf({ sql }: TestGateway, { no }: Drafted): Promise<unknown> {
  const [row] = await sql`
    select c.*, (select count(*) from case_events where case_no = c.no) as events,
      (select json_agg(k order by k.clock) from case_clocks k where k.case_no = c.no) as clocks,
      (select count(*) from notices where case_no = c.no) as notices,
      (select count(*) from case_evidence where case_no = c.no) as files,
      (select json_agg(r.state) from records r where r.subject_id = c.subject_id and r.kind = 'SEVERE_LISTING') as records,
      (select json_agg(m order by m.no) from joint_measures m where m.subject_id = c.subject_id) as measures
    from cases c where c.no = ${no}`;
  return row;
}
