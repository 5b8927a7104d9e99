import fc from 'fast-check';
import { expect } from 'vitest';
import { ARTICLES } from '../../../src/law/articles.ts';
import type { ClockId } from '../../../src/law/deadlines/clocks.ts';
import { endsOf, statesOf } from '../../../src/law/procedure/diagram.ts';
import { type Act, type Case, type Done, decide, type Machine } from '../../../src/law/procedure/machine.ts';
import type { Person } from '../../../src/law/procedure/person.ts';
import { isRefusal, type Refusal } from '../../../src/law/procedure/refusal.ts';

/** Something somebody tries at some time. */
export interface Try<A extends Act> {
  readonly act: A;
  readonly by: Person;
  readonly at: Date;
}

/** A try that was lawful, in the case it changed. */
export interface Step<C extends Case, A extends Act> extends Try<A> {
  readonly before: C;
  readonly done: Done<C>;
}

/** Every act by everybody at every time. */
export function triesOf<A extends Act>(
  acts: readonly A[],
  people: readonly Person[],
  times: readonly Date[],
): Try<A>[] {
  return acts.flatMap((act) => people.flatMap((by) => times.map((at) => ({ act, by, at }))));
}

/** All cases that tries can reach `within` a bound, with the lawful steps out of each; every refusal is handed over. */
export class Explored<C extends Case, A extends Act> {
  readonly steps = new Map<string, Step<C, A>[]>();
  readonly cases: C[] = [];
  readonly machine: Machine<C, A>;
  readonly first: C;

  constructor(
    machine: Machine<C, A>,
    first: C,
    tries: readonly Try<A>[],
    refused: (refusal: Refusal) => unknown,
    within: (one: C) => boolean = () => true,
  ) {
    this.machine = machine;
    this.first = first;
    const queue = [first];
    for (const before of queue) {
      const key = keyOf(before);
      if (this.steps.has(key)) continue;
      this.cases.push(before);
      const steps: Step<C, A>[] = [];
      for (const each of tries) {
        const decision = decide(machine, before, each.act, each.by, each.at);
        if (isRefusal(decision)) refused(decision);
        else if (within(decision.next)) steps.push({ ...each, before, done: decision });
      }
      this.steps.set(key, steps);
      queue.push(...steps.map(({ done }) => done.next));
    }
  }

  /** Walks at random: each choice is one of the lawful steps out of where the walk stands. */
  walk(choices: readonly number[]): Step<C, A>[] {
    const path: Step<C, A>[] = [];
    let now = this.first;
    for (const choice of choices) {
      const step = this.choose(now, choice);
      if (!step) break;
      path.push(step);
      now = step.done.next;
    }
    return path;
  }

  private choose(now: C, choice: number): Step<C, A> | undefined {
    const all = this.steps.get(keyOf(now)) ?? [];
    // Most ways out of a long procedure end it early: they are taken now and then, so that walks come far.
    const onward = all.filter(({ done }) => !endsOf(this.machine).includes(done.next.state));
    const steps = onward.length > 0 && choice % 5 > 0 ? onward : all;
    // By act first: an act that many can do in many ways would otherwise crowd out the others.
    const acts = [...new Set(steps.map(({ act }) => act.name))];
    const ways = steps.filter(({ act }) => act.name === acts[choice % acts.length]);
    return ways[Math.floor(choice / acts.length) % ways.length];
  }
}

const keyOf = (value: unknown): string => JSON.stringify(value);

/** Random walks of lawful steps; the unlawful tries between them change nothing. */
export function everyWalk<C extends Case, A extends Act>(
  explored: Explored<C, A>,
  holds: (path: readonly Step<C, A>[]) => void,
): void {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30, size: 'max' }), (choices) =>
      holds(explored.walk(choices)),
    ),
    { numRuns: 2000 },
  );
}

/** What holds of every procedure: all states are reached, each leads to an end, and each refusal helps. */
export function expectSound<C extends Case, A extends Act>(
  explored: Explored<C, A>,
  refusals: readonly Refusal[],
): void {
  const { machine } = explored;
  const states = statesOf(machine);
  const reached = new Set(explored.cases.map(({ state }) => state));
  expect(states.filter((state) => !reached.has(state))).toEqual([]);
  const ends = endsOf(machine);
  expect(ends.length).toBeGreaterThan(0);
  for (const one of explored.cases) {
    const steps = explored.steps.get(keyOf(one)) ?? [];
    if (!ends.includes(one.state)) expect(steps.length, `${one.state} leads nowhere`).toBeGreaterThan(0);
  }
  expect(refusals.length).toBeGreaterThan(0);
  const unhelpful = refusals.filter(({ basis, remedy }) => !(basis.article in ARTICLES && remedy.zh && remedy.en));
  expect(unhelpful).toEqual([]);
}

/** The clocks that run after a path. */
export function clocksAfter<C extends Case, A extends Act>(path: readonly Step<C, A>[]): Set<ClockId> {
  const running = new Set<ClockId>();
  for (const { done } of path) {
    for (const id of done.starts) running.add(id);
    for (const id of [...done.meets, ...done.drops]) running.delete(id);
  }
  return running;
}

/** Does acts one after the other, each of which must be lawful; returns the last. */
export function story<C extends Case, A extends Act>(
  machine: Machine<C, A>,
  first: C,
  ...tries: readonly Try<A>[]
): Done<C> {
  let now = first;
  let last: Done<C> | undefined;
  for (const { act, by, at } of tries) {
    const decision = decide(machine, now, act, by, at);
    if (isRefusal(decision)) throw new Error(`${act.name} by ${by.party} in ${now.state}: ${decision.reason}`);
    last = decision;
    now = decision.next;
  }
  if (!last) throw new Error('a story needs an act');
  return last;
}
