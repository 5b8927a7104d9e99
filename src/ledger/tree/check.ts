import { type Hash, isHash, sameHash, type TreeHash } from './hash.ts';
import { isCount } from './shape.ts';

/** A tree as somebody who does not hold it knows it. Believe both only together, from one signed checkpoint: a root does not tell its size. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** Whether a proof shows that the leaf of this hash is at `index` in the tree (RFC 9162 §2.1.3.2). Never throws. */
export function includes(hash: TreeHash, head: TreeHead, index: number, leaf: Hash, proof: readonly Hash[]): boolean {
  if (!isCount(head.size) || !isCount(index) || index >= head.size) return false;
  if (![leaf, head.root, ...proof].every(isHash)) return false;
  let root = leaf;
  const reached = climb(index, head.size - 1, proof, (sibling, side) => {
    root = side === 'LEFT' ? hash.node(sibling, root) : hash.node(root, sibling);
  });
  return reached && sameHash(root, head.root);
}

/** Whether a proof shows that the newer tree begins with all of the older one (RFC 9162 §2.1.4.2). Never throws. */
export function extendsTree(hash: TreeHash, older: TreeHead, newer: TreeHead, proof: readonly Hash[]): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (![older.root, newer.root, ...proof].every(isHash)) return false;
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0 && sameHash(older.root, hash.empty);

  let [node, last] = [older.size - 1, newer.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  // The older tree is itself a perfect node: the proof begins at its root.
  const [start, ...rest] = node === 0 ? [older.root, ...proof] : proof;
  if (!start) return false;
  let [before, after] = [start, start];
  const reached = climb(node, last, rest, (sibling, side) => {
    if (side === 'LEFT') before = hash.node(sibling, before);
    after = side === 'LEFT' ? hash.node(sibling, after) : hash.node(after, sibling);
  });
  return reached && sameHash(before, older.root) && sameHash(after, newer.root);
}

type Side = 'LEFT' | 'RIGHT';

/** Walks from a node to the root, meeting one sibling per step. Answers whether the path was exactly long enough. */
function climb(start: number, end: number, path: readonly Hash[], meet: (sibling: Hash, side: Side) => void): boolean {
  let [node, last] = [start, end];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      meet(sibling, 'LEFT');
      // On the right border of the tree a node without a sibling rises as it is.
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      meet(sibling, 'RIGHT');
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0;
}

function half(number: number): number {
  return Math.floor(number / 2);
}
