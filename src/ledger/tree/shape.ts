/**
 * The shape of the tree of RFC 6962 §2.1, in plain numbers: no hashes, no storage.
 *
 * Stored are only *perfect* nodes: node (level, index) stands for the 2^level leaves from index · 2^level on, and once
 * they are all there it never changes. Every other subtree is made of perfect nodes. Sizes go up to 2^53 − 1, beyond
 * what bit operations of JavaScript can hold; so this divides instead.
 */

/** A perfect node: 2^`level` leaves from `index` · 2^`level` on. Level 0 is the leaves. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/** The leaves `from` ≤ i < `until`. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The largest 2^level that is not more than the number, which is 1 or more. */
export function levelOf(number: number): number {
  let level = Math.floor(Math.log2(number));
  // log2 rounds: just below a large power of two it may answer with that power.
  if (2 ** level > number) level -= 1;
  return level;
}

/** How many leaves the left child of a subtree of this many (2 or more) has: the largest power of two below it. */
export function leftOf(size: number): number {
  return 2 ** levelOf(size - 1);
}

/** The perfect nodes that a subtree of the tree is made of, left to right. */
export function perfectNodes({ from, until }: Span): NodeId[] {
  const nodes: NodeId[] = [];
  for (let at = from; at < until; ) {
    const level = levelOf(until - at);
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The subtrees whose hashes prove that leaf `index` is in the tree of `size` leaves (RFC 9162 §2.1.3.1). */
export function inclusionSpans(index: number, size: number): Span[] {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError('no such leaf in a tree of this size');
  const spans: Span[] = [];
  let [from, until] = [0, size];
  while (until - from > 1) {
    const middle = from + leftOf(until - from);
    if (index < middle) {
      spans.push({ from: middle, until });
      until = middle;
    } else {
      spans.push({ from, until: middle });
      from = middle;
    }
  }
  return spans.reverse();
}

/** The subtrees whose hashes prove that a tree of `older` leaves is the beginning of one of `newer` (§2.1.4.1). */
export function consistencySpans(older: number, newer: number): Span[] {
  if (!isCount(older) || !isCount(newer) || older > newer) throw new RangeError('a tree only grows');
  if (older === 0 || older === newer) return [];
  const spans: Span[] = [];
  let [from, until] = [0, newer];
  while (until > older) {
    const middle = from + leftOf(until - from);
    if (older <= middle) {
      spans.push({ from: middle, until });
      until = middle;
    } else {
      spans.push({ from, until: middle });
      from = middle;
    }
  }
  // A subtree that is the whole older tree needs no hash: its root is known to who asks.
  if (from > 0) spans.push({ from, until });
  return spans.reverse();
}

/** Whether a number can be a size or an index. */
export function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
