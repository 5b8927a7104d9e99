import type { Hash, TreeHash } from './hash.ts';
import { type NodeId, perfectNodes } from './shape.ts';

/** All that is needed of a tree in order to grow it: its size, and the hashes of the perfect nodes it is made of. */
export interface Frontier {
  readonly size: number;
  /** Left to right, one for each 1 in the binary form of `size`. */
  readonly peaks: readonly Hash[];
}

/** A perfect node with its hash, as it is stored. */
export interface StoredNode extends NodeId {
  readonly hash: Hash;
}

/** A tree without leaves. */
export const EMPTY: Frontier = Object.freeze({ size: 0, peaks: Object.freeze([]) });

/**
 * Appends the hashes of leaves. `completed` is told each node that became perfect, the leaves among them, children
 * before parents: whoever stores them all can later prove everything. The frontier given stays as it is.
 */
export function append(
  hash: TreeHash,
  { size, peaks }: Frontier,
  leaves: Iterable<Hash>,
  completed: (node: StoredNode) => void = () => undefined,
): Frontier {
  const grown = [...peaks];
  let next = size;
  for (const leaf of leaves) {
    let node: StoredNode = { level: 0, index: next, hash: leaf };
    completed(node);
    // Each 1 at the end of the size is a peak as high as the node: together they are the next higher one.
    while (node.index % 2 === 1) {
      const left = grown.pop();
      if (!left) throw new RangeError('a frontier has a peak for each 1 in its size');
      node = { level: node.level + 1, index: (node.index - 1) / 2, hash: hash.node(left, node.hash) };
      completed(node);
    }
    grown.push(node.hash);
    next += 1;
  }
  return { size: next, peaks: grown };
}

/** The root hash of the tree. */
export function rootOf(hash: TreeHash, { peaks }: Frontier): Hash {
  return foldPeaks(hash, peaks) ?? hash.empty;
}

/** The hash of a subtree from those of its perfect nodes, left to right; none of none. */
export function foldPeaks(hash: TreeHash, peaks: readonly Hash[]): Hash | undefined {
  return peaks.length === 0 ? undefined : peaks.reduceRight((right, left) => hash.node(left, right));
}

/** Where the peaks of a tree of this size are stored, left to right: reading them restores its frontier. */
export function peaksOf(size: number): NodeId[] {
  return perfectNodes({ from: 0, until: size });
}
