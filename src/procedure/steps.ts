import { shanghaiDate } from '../law/dates.ts';
import type { ClockId } from '../law/deadlines/clocks.ts';
import { deadlineOf } from '../law/deadlines/deadline.ts';
import type { Addressee, Effect } from '../law/procedure/effect.ts';
import { type Act, type Case, type Decision, type Done, decide } from '../law/procedure/machine.ts';
import type { Person } from '../law/procedure/person.ts';
import type { ViolationItem } from '../law/procedure/violation-items.ts';
import { partnersThatReceived } from '../ledger/read.ts';
import { type CaseRow, listingOf } from '../store/cases.ts';
import { encodeMemory } from '../store/memory.ts';
import type { Particulars } from '../store/tables/index.ts';
import { type Recall, type Step, takeNumber } from '../store/units.ts';
import type { ActDeps, ActRequest, NewCase } from './act.ts';
import { changeOf, type EffectFacts, storedEffects } from './effects.ts';
import { type NoticeContext, noticesOf } from './notices.ts';
import { listing, type Procedure, stateOf, violation } from './registry.ts';

/** The gateway itself: it finds what time brings and carries out what was decided. */
export const SYSTEM: Person = Object.freeze({ id: 'gateway', party: 'SYSTEM', organisation: null });

/** A decision that is about to be carried out, and the case it was made in; `row` null: a new one. */
interface Decided<C extends Case> {
  readonly caseNo: number;
  readonly row: CaseRow | null;
  readonly done: Done<C>;
}

/** What a step says beside what was decided. */
interface Saying {
  readonly by: Person;
  readonly at: Date;
  readonly act: string;
  readonly stated: Particulars;
  readonly evidence: Step['evidence'];
  readonly about: NewCase;
}

/** Everything that is committed with an act: its own step, and those that it brings about in other cases. */
export async function stepsOf<C extends Case, A extends Act>(
  deps: ActDeps,
  request: ActRequest<C, A>,
  act: string,
  decided: Decided<C>,
): Promise<Step[]> {
  const { row, done, caseNo } = decided;
  const { by, at, stated, evidence } = request;
  const about: NewCase = row ?? ('caseNo' in request.on ? missingCase() : request.on);
  const recipients = await recipientsOf(deps, about, done.effects);
  const facts: EffectFacts = {
    recordNo: done.effects.some(({ kind }) => kind === 'LIST_WITH_MEASURES')
      ? await takeNumber(deps.acts, 'record_no')
      : null,
    revision: done.effects.some(({ kind }) => kind === 'CORRECT' || kind === 'SUPPLEMENT')
      ? await revisionOf(request, row)
      : null,
    case: { no: caseNo, particulars: about.particulars, memory: done.next },
    evidence,
    at,
  };
  const saying = { by, at, act, stated, evidence, about };
  const step = await stepOf(deps, request.procedure, decided, saying, facts, recipients);
  return [step, ...(await consequences(deps, decided, about, at))];
}

async function stepOf<C extends Case, A extends Act>(
  deps: ActDeps,
  procedure: Procedure<C, A>,
  { caseNo, row, done }: Decided<C>,
  { by, at, act, stated, evidence, about }: Saying,
  facts: EffectFacts,
  recipients: readonly Recall[],
): Promise<Step> {
  const { state, ...memory } = done.next;
  const starts = done.starts.map((clock) => startOf(deps, clock, memory, at));
  const context: NoticeContext = {
    caseNo,
    about,
    basis: done.basis,
    stated,
    memory,
    starts,
    effects: done.effects,
    recipients,
  };
  return {
    caseNo,
    procedure: procedure.name,
    subjectId: about.subjectId,
    recordNo: about.recordNo,
    organisationId: about.organisationId,
    before: row?.version ?? 0,
    state,
    memory: encodeMemory(memory),
    particulars: row === null ? about.particulars : null,
    closed: procedure.closed.includes(state),
    event: {
      act,
      party: by.party,
      principal: by.id,
      organisationId: by.organisation,
      particulars: stated,
      change: changeOf(done.effects),
      ...done.basis,
    },
    starts,
    meets: done.meets,
    drops: done.drops,
    evidence: evidence.map(({ id, kind }) => ({ id, kind })),
    effects: storedEffects(done.effects, facts),
    notices: await noticesOf(deps.read, context),
    recalls: recipients,
  };
}

/** A clock that begins now; the window of a defence begins when its notice was delivered. */
function startOf({ calendar }: ActDeps, clock: ClockId, memory: object, at: Date): Step['starts'][number] {
  const delivered = 'deliveredAt' in memory && memory.deliveredAt instanceof Date ? memory.deliveredAt : at;
  const startedAt = clock === 'D9' ? delivered : at;
  const { dueDate, amberFrom, endsAt, edition, provisional } = deadlineOf(clock, startedAt, calendar);
  return { clock, startedAt, dueDate, amberFrom, endsAt, edition, provisional };
}

/** What an act brings about in other cases: violations that are proposed, and the listing that a delisting or deletion ends. */
async function consequences<C extends Case>(
  deps: ActDeps,
  { caseNo, row, done }: Decided<C>,
  about: NewCase,
  at: Date,
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const effect of done.effects) {
    if (effect.kind === 'OPEN_VIOLATION') {
      const version = (row?.version ?? 0) + 1;
      steps.push(await proposed(deps, effect, { caseNo, version, about, at }));
    }
    const ended = effect.kind === 'DELIST' || effect.kind === 'DELETE_WITH_TOMBSTONE';
    if (ended && row?.procedure !== 'listing') {
      steps.push(...(await removed(deps, about, at)));
    }
  }
  return steps;
}

/** Art. 14: the system proposes a violation with this case as its evidence; a person decides. */
async function proposed(
  deps: ActDeps,
  { item, against }: { readonly item: ViolationItem; readonly against: Addressee },
  from: { readonly caseNo: number; readonly version: number; readonly about: NewCase; readonly at: Date },
): Promise<Step> {
  const { at, about } = from;
  const evidence = [{ kind: 'CASE', digest: `case ${from.caseNo} version ${from.version}` }];
  const organisationId = against.organisation ?? (against.party === 'PROVIDER' ? about.organisationId : null);
  const act = {
    name: 'PROPOSE',
    item,
    against: { ...against, organisation: organisationId },
    eventDate: shanghaiDate(at),
    evidence,
  } as const;
  const done = lawful(decide(violation.machine, { state: 'NEW' }, act, SYSTEM, at));
  const particulars = { item, eventDate: act.eventDate, evidence };
  const opened: NewCase = { subjectId: null, recordNo: null, organisationId, particulars };
  const caseNo = await takeNumber(deps.acts, 'case_no');
  return plainStep(deps, violation, { caseNo, row: null, done }, opened, act.name, at);
}

/** A record that leaves the list, or is deleted, takes its listing with it. */
async function removed(deps: ActDeps, { subjectId, recordNo }: NewCase, at: Date): Promise<Step[]> {
  const row = await listingOf(deps.read, subjectId, recordNo);
  if (row === null) return [];
  const act = { name: 'REMOVE', ground: 'WRONGLY_LISTED' } as const;
  const done = lawful(decide(listing.machine, stateOf(listing, row), act, SYSTEM, at));
  return [await plainStep(deps, listing, { caseNo: row.no, row, done }, row, act.name, at, { removal: act.ground })];
}

function plainStep<C extends Case, A extends Act>(
  deps: ActDeps,
  procedure: Procedure<C, A>,
  decided: Decided<C>,
  about: NewCase,
  act: string,
  at: Date,
  stated: Particulars = {},
): Promise<Step> {
  const { caseNo, done } = decided;
  const facts: EffectFacts = {
    recordNo: null,
    revision: null,
    case: { no: caseNo, particulars: about.particulars, memory: done.next },
    evidence: [],
    at,
  };
  return stepOf(deps, procedure, decided, { by: SYSTEM, at, act, stated, evidence: [], about }, facts, []);
}

/** What the system does by itself follows from what was decided: a refusal would be a fault of ours. */
function lawful<C extends Case>(decision: Decision<C>): Done<C> {
  if (decision.verdict === 'REFUSED') throw new Error(`the system acted unlawfully: ${decision.reason}`);
  return decision;
}

async function recipientsOf(deps: ActDeps, about: NewCase, effects: readonly Effect[]): Promise<Recall[]> {
  const change = changeOf(effects);
  if (change === null || about.subjectId === null || about.recordNo === null) return [];
  const organisations = await partnersThatReceived(deps.audit, about.subjectId, about.recordNo);
  return organisations.map((organisationId) => ({ organisationId, change }));
}

async function revisionOf<C extends Case, A extends Act>({ revise }: ActRequest<C, A>, row: CaseRow | null) {
  return revise && row ? revise(row) : null;
}

function missingCase(): never {
  throw new Error('a case was decided on without having been read');
}
