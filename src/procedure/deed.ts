import type postgres from 'postgres';
import { isRefusal, type Refusal } from '../law/procedure/refusal.ts';
import { linesOf } from '../ledger/append.ts';
import type { Entry, ObjectReference } from '../ledger/entry.ts';
import { carryOutDeed, type Deed } from '../store/deeds.ts';
import { mutationOf } from '../store/mutations.ts';
import type { Particulars } from '../store/tables/index.ts';
import { answerTo, type CarriedOut } from '../store/units.ts';
import { ActError } from './act.ts';

/** An act outside of any case that somebody wants to take for an organisation. */
export interface DeedRequest {
  /** The deed, or why the law refuses it, as the world stands. */
  readonly deed: () => Promise<Deed | Refusal>;
  readonly by: { readonly id: string; readonly organisation: number };
  readonly at: Date;
  /** Names it for repetition. */
  readonly mutation: { readonly id: string; readonly name: string; readonly input: unknown };
  readonly entry: (object: ObjectReference) => Entry;
}

/** The deed was done, now or by an earlier sending of the same mutation; names what it was done to. */
export interface DeedDone {
  readonly verdict: 'DONE';
  readonly object: ObjectReference;
}

/** After a record was stopped between our decision and its commit, it is decided again: once is enough. */
const ATTEMPTS = 2;

/**
 * Does a deed once, together with its ledger entry.
 * @throws ActError
 */
export async function takeDeed(acts: postgres.Sql, request: DeedRequest): Promise<DeedDone | Refusal> {
  const { by, at, mutation } = request;
  const sent = mutationOf(by.id, mutation.id, mutation.name, mutation.input);
  const { digest } = sent;
  const earlier = await answerTo(acts, by.id, sent.id);
  if (earlier) return answered(earlier, digest);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const deed = await request.deed();
    if (isRefusal(deed)) return deed;
    const object = { subject: deed.subjectId, no: deed.no };
    const unit = { at, mutation: { ...sent, answer: object }, actingOrganisationId: by.organisation, deed };
    const done = await carryOutDeed(acts, unit, linesOf([request.entry(object)]));
    if (done.outcome === 'DONE') return { verdict: 'DONE', object };
    if (done.outcome === 'REPLAYED') return answered(done, digest);
    if (done.outcome === 'NO_OFFICER') throw new ActError('NO_OFFICER');
  }
  throw new ActError('CONTENDED');
}

/** The first answer to a mutation, unless something else was asked under its id. */
function answered(known: Extract<CarriedOut, { outcome: 'REPLAYED' }>, digest: string): DeedDone {
  if (known.digest !== digest) throw new ActError('MUTATION_ID_REUSED');
  return { verdict: 'DONE', object: objectOf(known.answer) };
}

const objectOf = ({ subject, no }: Particulars): ObjectReference => ({ subject: Number(subject), no: Number(no) });
