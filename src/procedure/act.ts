import type postgres from 'postgres';
import type { Calendar } from '../law/deadlines/calendar.ts';
import type { Act, Case } from '../law/procedure/machine.ts';
import { decide } from '../law/procedure/machine.ts';
import type { Person } from '../law/procedure/person.ts';
import type { Refusal } from '../law/procedure/refusal.ts';
import { linesOf } from '../ledger/append.ts';
import type { Entry, ObjectReference } from '../ledger/entry.ts';
import { type CaseRow, caseByNo } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import { answerTo, type CarriedOut, type MutationName, mutationName } from '../store/mutations.ts';
import type { Particulars } from '../store/tables/index.ts';
import { carryOut, type Revision, takeNumber } from '../store/units.ts';
import { refuseCollected } from './collected.ts';
import { isParty } from './party.ts';
import { type Procedure, stateOf } from './registry.ts';
import { stepsOf } from './steps.ts';

/** What acts are taken with. */
export interface ActDeps {
  /** Connections that may write. */
  readonly acts: postgres.Sql;
  readonly read: Database;
  /** Shows the ledger: it knows who had received a record that changes. */
  readonly audit: Database;
  readonly calendar: Calendar;
}

/** Whoever acts: the person, and the information subject it is or speaks for. */
export interface Actor extends Person {
  readonly subjectId: number | null;
}

/** Whom and what a new case is about. */
export interface NewCase {
  readonly subjectId: number | null;
  readonly recordNo: number | null;
  readonly organisationId: number | null;
  readonly particulars: Particulars;
}

/** A file that an act rests on: where it is stored, and what it is to show. */
export interface EvidenceGiven {
  readonly id: string;
  readonly kind: string;
  readonly digest: string;
}

/** An act that somebody wants to take in a case. */
export interface ActRequest<C extends Case, A extends Act> {
  readonly procedure: Procedure<C, A>;
  readonly on: { readonly caseNo: number } | NewCase;
  /** The act with its facts, for the case as it stands. */
  readonly act: (now: C, row: CaseRow | null) => A | Promise<A>;
  /** What the actor states in words; kept with the event, and told in its notices. */
  readonly stated: Particulars;
  readonly evidence: readonly EvidenceGiven[];
  /** What it would bring into the records of the subject, in words: judged by Art. 7. */
  readonly collects?: unknown;
  /** Makes the new version of the record, for an act that corrects or supplements it. */
  readonly revise?: (row: CaseRow) => Promise<Revision>;
  readonly by: Actor;
  readonly at: Date;
  /** Names it for repetition; null: the system’s own acts repeat by their state. */
  readonly mutation: { readonly id: string; readonly name: string; readonly input: unknown } | null;
  /** The ledger entry of the act, about this case. */
  readonly entry: (object: ObjectReference) => Entry;
}

/** The act was taken, now or by an earlier sending of the same mutation. */
export interface Taken {
  readonly verdict: 'TAKEN';
  readonly caseNo: number;
  /** The version of the case that it made. */
  readonly version: number;
}

/** Why an act could not be taken, other than for the law’s reasons. */
export type ActFault = 'CASE_UNKNOWN' | 'MUTATION_ID_REUSED' | 'NO_OFFICER' | 'CONTENDED' | 'REVISION_MISSING';

/** An act that did not come to a decision of the law; nothing was done. */
export class ActError extends Error {
  override readonly name = 'ActError';
  readonly fault: ActFault;

  constructor(fault: ActFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Others may move the case between our decision and its commit; then it is decided again. */
const ATTEMPTS = 5;

/**
 * Takes an act: asks the law, and carries out what it decides in one unit with the ledger entry.
 * @throws ActError
 */
export async function takeAct<C extends Case, A extends Act>(
  deps: ActDeps,
  request: ActRequest<C, A>,
): Promise<Taken | Refusal> {
  const { by, mutation } = request;
  const named = mutation && mutationName(by.id, mutation);
  const earlier = await firstAnswer(deps, named);
  if (earlier) return earlier;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const taken = await attemptAct(deps, request, named);
    // Refused, perhaps because the same mutation was carried out a moment ago.
    if (taken?.verdict === 'REFUSED') return (await firstAnswer(deps, named)) ?? taken;
    if (taken) return taken;
  }
  throw new ActError('CONTENDED');
}

/** One attempt; null where the world moved on meanwhile. */
async function attemptAct<C extends Case, A extends Act>(
  deps: ActDeps,
  request: ActRequest<C, A>,
  named: MutationName | null,
): Promise<Taken | Refusal | null> {
  const { procedure, on, by, at } = request;
  const row = 'caseNo' in on ? await caseByNo(deps.read, on.caseNo) : null;
  const known = row?.procedure === procedure.name && (await isParty(deps.read, row, by));
  if ('caseNo' in on && !known) throw new ActError('CASE_UNKNOWN');
  const now = stateOf(procedure, row);
  const act = await request.act(now, row);
  const decision = decide(procedure.machine, now, act, by, at);
  if (decision.verdict === 'REFUSED') return decision;
  const about = row ?? ('subjectId' in on ? on : null);
  const refusal = await refuseCollected(deps.read, about?.subjectId ?? null, request.collects);
  if (refusal !== null) return refusal;

  const caseNo = row?.no ?? (await takeNumber(deps.acts, 'case_no'));
  const steps = await stepsOf(deps, request, act.name, { caseNo, row, done: decision });
  const version = (row?.version ?? 0) + 1;
  const unit = {
    at,
    mutation: named && { ...named, answer: { caseNo, version } },
    actingOrganisationId: by.organisation,
    steps,
  };
  const subject = steps[0]?.subjectId ?? 0;
  const done = await carryOut(deps.acts, unit, linesOf([request.entry({ subject, no: caseNo })]));
  switch (done.outcome) {
    case 'DONE':
      return { verdict: 'TAKEN', caseNo, version };
    case 'REPLAYED':
    case 'REUSED':
      return answered(done);
    case 'NO_OFFICER':
      throw new ActError('NO_OFFICER');
    case 'MOVED_ON':
      return null;
  }
}

async function firstAnswer({ acts }: ActDeps, named: MutationName | null): Promise<Taken | null> {
  const known = named && (await answerTo(acts, named));
  return known && answered(known);
}

/** The first answer to a mutation, unless something else was asked under its id. */
function answered(known: Extract<CarriedOut, { outcome: 'REPLAYED' | 'REUSED' }>): Taken {
  if (known.outcome === 'REUSED') throw new ActError('MUTATION_ID_REUSED');
  const { caseNo, version } = known.answer;
  return { verdict: 'TAKEN', caseNo: Number(caseNo), version: Number(version) };
}
