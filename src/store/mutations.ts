import { hash } from 'node:crypto';
import postgres from 'postgres';
import { SQLSTATES } from './sqlstates.ts';
import type { LedgerLines } from './supply.ts';
import type { Particulars } from './tables/cases.ts';

/** Names a mutation, so that it is done once: who sent it, its id, and what it asked for. */
export interface MutationName {
  readonly principal: string;
  readonly id: string;
  /** SHA-256 of the act and its input, hexadecimal: what else is asked under the same id is told apart by it. */
  readonly digest: string;
}

/** A mutation, and what its answer is made of. */
export interface Mutation extends MutationName {
  readonly answer: Particulars;
}

/** What is committed together with what an act does: when and under which name it is done, and what accounts for it. */
export interface Sending {
  readonly at: Date;
  readonly mutation: Mutation;
  readonly lines: LedgerLines;
}

/** What was answered to a mutation that was sent before. REUSED: it asked for something else. */
type Earlier = { readonly outcome: 'REPLAYED'; readonly answer: Particulars } | { readonly outcome: 'REUSED' };

/** What became of an act. Unless it is DONE, it did nothing. */
export type CarriedOut =
  | { readonly outcome: 'DONE'; readonly answer: Particulars }
  | Earlier
  /** A case or record is no longer what was decided on. */
  | { readonly outcome: 'MOVED_ON' }
  | { readonly outcome: 'NO_OFFICER' };

const REFUSED: Readonly<Record<string, CarriedOut>> = {
  [SQLSTATES.NO_OFFICER]: { outcome: 'NO_OFFICER' },
  [SQLSTATES.CASE_MOVED]: { outcome: 'MOVED_ON' },
  [SQLSTATES.RECORD_MOVED]: { outcome: 'MOVED_ON' },
  [SQLSTATES.NOT_DISCLOSED]: { outcome: 'MOVED_ON' },
  // Two cases were opened under one number: the same mutation, or a repeated violation.
  '23505': { outcome: 'MOVED_ON' },
  // Two acts about the same record met; one of them was given up.
  '40P01': { outcome: 'MOVED_ON' },
};

/** How a first sender is told from others; `input` must always be written in the same way. */
export function mutationName(
  principal: string,
  { id, name, input }: { readonly id: string; readonly name: string; readonly input: unknown },
): MutationName {
  return { principal, id, digest: hash('sha256', JSON.stringify([name, input])) };
}

/** What was answered to a mutation, if it was sent before. */
export async function answerTo(sql: postgres.Sql, { principal, id, digest }: MutationName): Promise<Earlier | null> {
  const [row] = await sql<{ digest: string; answer: Particulars }[]>`
    select encode(digest, 'hex') as digest, answer from mutations
    where principal = ${principal} and client_mutation_id = ${id}`;
  return row ? earlier(row, digest) : null;
}

/** What became of a statement that selects what was `done`, whether it says so or was refused as a whole. */
export async function carriedOut(
  statement: PromiseLike<readonly postgres.Row[]>,
  mutation: Mutation | null,
): Promise<CarriedOut> {
  try {
    const [row] = await statement;
    if (!row) throw new Error('an act came to nothing');
    const { outcome, digest, answer } = row.done;
    if (outcome === 'REPLAYED') return earlier({ digest, answer }, mutation?.digest);
    return { outcome: 'DONE', answer: answer ?? mutation?.answer ?? {} };
  } catch (failure) {
    const refused = failure instanceof postgres.PostgresError ? REFUSED[failure.code] : undefined;
    if (refused === undefined) throw failure;
    return refused;
  }
}

/** Null where what the act names is not for this person to act on. */
export async function ifTheirs(acting: Promise<CarriedOut>): Promise<CarriedOut | null> {
  try {
    return await acting;
  } catch (failure) {
    if (failure instanceof postgres.PostgresError && failure.code === SQLSTATES.NOT_THEIRS) return null;
    throw failure;
  }
}

const earlier = (known: { readonly digest: string; readonly answer: Particulars }, digest?: string): Earlier =>
  known.digest === digest ? { outcome: 'REPLAYED', answer: known.answer } : { outcome: 'REUSED' };
