import { createHash } from 'node:crypto';
import { append, EMPTY, type Frontier } from '../../../src/ledger/tree/frontier.ts';
import type { Hash, TreeHash } from '../../../src/ledger/tree/hash.ts';
import type { NodeReader } from '../../../src/ledger/tree/prove.ts';

/** RFC 6962 §2.1, word by word, as slow as that is. */

const digest = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
export const naiveLeaf = (data: Uint8Array) => digest(Buffer.of(0), data);
const node = (left: Uint8Array, right: Uint8Array) => digest(Buffer.of(1), left, right);

function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** MTH(D[n]) */
export function naiveRoot(data: readonly Uint8Array[]): Buffer {
  const [first] = data;
  if (!first) return digest();
  if (data.length === 1) return naiveLeaf(first);
  const k = split(data.length);
  return node(naiveRoot(data.slice(0, k)), naiveRoot(data.slice(k)));
}

/** PATH(m, D[n]) */
export function naivePath(m: number, data: readonly Uint8Array[]): Buffer[] {
  if (data.length === 1) return [];
  const k = split(data.length);
  return m < k
    ? [...naivePath(m, data.slice(0, k)), naiveRoot(data.slice(k))]
    : [...naivePath(m - k, data.slice(k)), naiveRoot(data.slice(0, k))];
}

/** SUBPROOF(m, D[n], b) */
export function naiveSubproof(m: number, data: readonly Uint8Array[], whole = true): Buffer[] {
  if (m === data.length) return whole ? [] : [naiveRoot(data)];
  const k = split(data.length);
  return m <= k
    ? [...naiveSubproof(m, data.slice(0, k), whole), naiveRoot(data.slice(k))]
    : [...naiveSubproof(m - k, data.slice(k), false), naiveRoot(data.slice(0, k))];
}

/** A tree whose nodes are all kept, to be read and to be damaged. */
export interface KeptTree extends NodeReader {
  readonly nodes: Map<string, Hash>;
  readonly frontier: Frontier;
}

/** Builds a tree by appending, and keeps what it completes. */
export function keepTree(hash: TreeHash, leaves: Iterable<Hash>): KeptTree {
  const nodes = new Map<string, Hash>();
  const frontier = append(hash, EMPTY, leaves, (kept) => nodes.set(`${kept.level}/${kept.index}`, kept.hash));
  return { nodes, frontier, node: (level, index) => nodes.get(`${level}/${index}`) };
}
