import { ARTICLES, type Basis, statute } from '../articles.ts';
import { shanghaiDate } from '../dates.ts';
import type { ClockId } from '../deadlines/clocks.ts';
import type { Effect } from './effect.ts';
import type { Party, Person } from './person.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

/** A case of a procedure: its state, and what the procedure must remember in it. Every procedure begins as NEW. */
export interface Case {
  readonly state: string;
}

/** Something a party wants to do, with the facts it rests on. */
export interface Act {
  readonly name: string;
}

/** Everything a decision depends on. */
export interface Situation<C, A> {
  readonly now: C;
  readonly act: A;
  readonly by: Person;
  readonly at: Date;
}

/** Returns a refusal, or null where nothing stands against the act. */
type Guard<S> = (situation: S) => Refusal | null;

/** One line of a procedure's table: From, Name and To are codes; Now, Did and Then what those carry. */
interface Line<From, Name, To, Now, Did, Then> {
  readonly from: readonly From[];
  readonly act: Name;
  readonly by: readonly Party[];
  /** Chooses among lines for the same act in the same state. */
  readonly when?: { readonly label: string; readonly holds: (s: Situation<Now, Did>) => boolean };
  readonly guards?: readonly Guard<Situation<Now, Did>>[];
  readonly to: To;
  /** What the new state remembers; a refusal where that cannot lawfully be made. */
  readonly next: (s: Situation<Now, Did>) => Then | Refusal;
  readonly effects?: (s: Situation<Now, Did>) => readonly Effect[];
  /** Clocks that begin with this act. */
  readonly starts?: readonly ClockId[];
  /** Clocks that this act meets, if they run. */
  readonly meets?: readonly ClockId[];
  /** Clocks that stop because nothing is owed any more. */
  readonly drops?: readonly ClockId[];
  readonly basis: Basis;
}

/** The members of a union whose code may be one of these. */
type In<C extends Case, State> = C extends Case ? ([C['state'] & State] extends [never] ? never : C) : never;
type Named<A extends Act, Name> = A extends Act ? ([A['name'] & Name] extends [never] ? never : A) : never;
type Memory<C extends Case> = Omit<C, 'state'>;

/** A line as `decide` reads it. */
export type Move<C extends Case, A extends Act> = Line<C['state'], A['name'], C['state'], C, A, Memory<C>>;

/** A procedure as a table, from which decisions, diagrams and tests are made. */
export interface Machine<C extends Case, A extends Act> {
  readonly name: string;
  readonly basis: Basis;
  readonly moves: readonly Move<C, A>[];
}

/** What a lawful act brings about. State, effects and clocks are one unit: all of it is done, or nothing. */
export interface Done<C extends Case> {
  readonly verdict: 'DONE';
  readonly next: C;
  readonly effects: readonly Effect[];
  readonly starts: readonly ClockId[];
  readonly meets: readonly ClockId[];
  readonly drops: readonly ClockId[];
  readonly basis: Basis;
}

export type Decision<C extends Case> = Done<C> | Refusal;

/** Writes lines of a table, each checked against what its states remember and its act carries. */
export function movesOf<C extends Case, A extends Act>() {
  return <const From extends C['state'], const Name extends A['name'], const To extends C['state']>(
    line: Line<From, Name, To, In<C, From>, Named<A, Name>, Memory<In<C, To>>>,
  ): Move<C, A> => Object.freeze(line) as unknown as Move<C, A>; // `decide` reads it only in its states, for its act
}

/** Keeps what was remembered. */
export const kept = <C>({ now }: Situation<C, unknown>): C => now;

/** Decides an act in a case: what comes of it, or why it is refused. */
export function decide<C extends Case, A extends Act>(
  machine: Machine<C, A>,
  now: C,
  act: A,
  by: Person,
  at: Date,
): Decision<C> {
  const lines = machine.moves.filter((move) => move.act === act.name);
  const theirs = lines.filter((move) => move.by.includes(by.party));
  const basis = lines[0]?.basis ?? machine.basis;
  if (theirs.length === 0) return refuse('NOT_THIS_PARTY', basis, unique(lines.flatMap((move) => move.by)));
  const situation = { now, act, by, at };
  const move = theirs.find(({ from, when }) => from.includes(now.state) && (when?.holds(situation) ?? true));
  if (!move) return refuse('NOT_IN_THIS_STATE', basis, unique(theirs.flatMap(({ from }) => from)));
  if (shanghaiDate(at) < ARTICLES[move.basis.article].inForceFrom) {
    return refuse('BEFORE_ENTRY_INTO_FORCE', statute('15b'));
  }
  return carryOut(move, situation);
}

function carryOut<C extends Case, A extends Act>(move: Move<C, A>, situation: Situation<C, A>): Decision<C> {
  for (const guard of move.guards ?? []) {
    const refusal = guard(situation);
    if (refusal !== null) return refusal;
  }
  const memory = move.next(situation);
  if (isRefusal(memory)) return memory;
  const { starts = [], meets = [], drops = [], basis } = move;
  const next = { ...memory, state: move.to } as unknown as C; // `movesOf` saw that this memory and state make a case
  return { verdict: 'DONE', next, effects: move.effects?.(situation) ?? [], starts, meets, drops, basis };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
