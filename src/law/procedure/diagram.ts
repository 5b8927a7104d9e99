import type { Act, Case, Machine } from './machine.ts';

/** Every state of a procedure, in the order of its table. */
export function statesOf<C extends Case, A extends Act>({ moves }: Machine<C, A>): C['state'][] {
  return [...new Set(moves.flatMap(({ from, to }) => [...from, to]))];
}

/** The states in which nothing more can be done. */
export function endsOf<C extends Case, A extends Act>(machine: Machine<C, A>): C['state'][] {
  return statesOf(machine).filter((state) => !machine.moves.some(({ from }) => from.includes(state)));
}

/** A procedure drawn as a Mermaid state diagram: who may do what, and which clocks begin (+) and end (−) with it. */
export function diagramOf<C extends Case, A extends Act>(machine: Machine<C, A>): string {
  const lines = machine.moves.flatMap((move) => {
    const clocks = [
      ...(move.starts ?? []).map((id) => `+${id}`),
      ...[...(move.meets ?? []), ...(move.drops ?? [])].map((id) => `−${id}`),
    ];
    const label = [
      move.act,
      move.when && `[${move.when.label}]`,
      `· ${move.by.join(' or ')}`,
      clocks.length > 0 && `· ${clocks.join(' ')}`,
    ];
    const text = label.filter(Boolean).join(' ');
    return move.from.map((from) => `  ${from === 'NEW' ? '[*]' : from} --> ${move.to}: ${text}`);
  });
  const ends = endsOf(machine).map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', ...lines, ...ends, ''].join('\n');
}
