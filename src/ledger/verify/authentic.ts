import type { TreeHead } from '../tree/check.ts';
import { foldPeaks, peaksOf, type StoredNode } from '../tree/frontier.ts';
import { type Hash, isHash, sameHash, type TreeHash } from '../tree/hash.ts';

/** Reads stored nodes, at once or later. */
export interface SlowNodeReader {
  node(level: number, index: number): Hash | undefined | Promise<Hash | undefined>;
}

/** The stored nodes under one place of the tree are not those of the signed root. */
export class TreeDamaged extends Error {
  override readonly name = 'TreeDamaged';
  /** The leaves of that place: `from` ≤ index < `until`. */
  readonly from: number;
  readonly until: number;
  constructor(from: number, until: number) {
    super(`the stored nodes over the leaves ${from} to ${until - 1} do not give the signed root`);
    this.from = from;
    this.until = until;
  }
}

/**
 * The leaves of the tree as its root says they are, left to right: each node is believed only after it and its sibling
 * gave the hash of a parent believed before. So a leaf that was changed, with however many nodes above it, is never
 * answered; `TreeDamaged` is thrown where the first such is met, and names the leaves under the lowest node that is
 * still true. Holds one path of the tree.
 */
export async function* authenticLeaves(hash: TreeHash, reader: SlowNodeReader, head: TreeHead): AsyncGenerator<Hash> {
  const waiting = await peaks(hash, reader, head);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.level === 0) {
      yield node.hash;
    } else {
      const [left, right] = await children(hash, reader, node);
      waiting.push(right, left);
    }
  }
}

/** The peaks of the tree, the leftmost last. */
async function peaks(hash: TreeHash, reader: SlowNodeReader, { size, root }: TreeHead): Promise<StoredNode[]> {
  const nodes: StoredNode[] = [];
  for (const { level, index } of peaksOf(size)) {
    const stored = await reader.node(level, index);
    if (!stored || !isHash(stored)) throw new TreeDamaged(0, size);
    nodes.push({ level, index, hash: stored });
  }
  const folded = foldPeaks(
    hash,
    nodes.map((node) => node.hash),
  );
  if (!sameHash(folded ?? hash.empty, root)) throw new TreeDamaged(0, size);
  return nodes.reverse();
}

async function children(hash: TreeHash, reader: SlowNodeReader, parent: StoredNode): Promise<[StoredNode, StoredNode]> {
  const level = parent.level - 1;
  const index = parent.index * 2;
  const left = await reader.node(level, index);
  const right = await reader.node(level, index + 1);
  const whole = left && right && isHash(left) && isHash(right);
  if (!whole || !sameHash(hash.node(left, right), parent.hash)) {
    throw new TreeDamaged(parent.index * 2 ** parent.level, (parent.index + 1) * 2 ** parent.level);
  }
  return [
    { level, index, hash: left },
    { level, index: index + 1, hash: right },
  ];
}
