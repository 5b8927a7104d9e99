import type { TreeHead } from '../tree/check.ts';
import { append, EMPTY, rootOf } from '../tree/frontier.ts';
import { isHash, sameHash, type TreeHash } from '../tree/hash.ts';
import type { Finding } from './findings.ts';

/** Builds the tree from its leaves, and compares its root with every signed one on the way. */
export interface RootWatch {
  /** The next leaf. At what cannot be a hash the tree ends. */
  meet(leaf: Uint8Array): void;
  finding(): Finding | undefined;
}

/** Starts with the signed heads, smallest first. It holds one frontier. */
export function watchRoots(hash: TreeHash, heads: readonly TreeHead[]): RootWatch {
  let tree = EMPTY;
  let ended = false;
  let met = 0;
  const good: TreeHead[] = [];
  const bad: TreeHead[] = [];

  function compare(): void {
    for (let head = heads[met]; head && head.size === tree.size; head = heads[met]) {
      (sameHash(head.root, rootOf(hash, tree)) ? good : bad).push(head);
      met += 1;
    }
  }

  compare();
  return {
    meet(leaf) {
      ended ||= !isHash(leaf);
      if (ended) return;
      tree = append(hash, tree, [leaf]);
      compare();
    },
    finding() {
      const [wrong] = bad;
      const newest = heads.at(-1);
      if (!wrong) {
        const whole = !newest || tree.size >= newest.size;
        return whole ? undefined : { kind: 'TREE_DIFFERS', from: tree.size, until: newest.size };
      }
      const from = good.findLast(({ size }) => size < wrong.size)?.size ?? 0;
      // The leaves do give a root signed at this size or later: so the log itself has signed what they are not.
      const fork = good.some(({ size }) => size >= wrong.size);
      return { kind: fork ? 'FORK' : 'TREE_DIFFERS', from, until: wrong.size };
    },
  };
}
