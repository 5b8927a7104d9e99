import { describe, expect, it } from 'vitest';
import { extendsTree, includes, type TreeHead } from '../../../src/ledger/tree/check.ts';
import { append, EMPTY, peaksOf, rootOf } from '../../../src/ledger/tree/frontier.ts';
import { type Hash, treeHash } from '../../../src/ledger/tree/hash.ts';
import { NodeMissing, nodesOf, proveConsistency, proveInclusion } from '../../../src/ledger/tree/prove.ts';
import { consistencySpans, inclusionSpans, leftOf, levelOf } from '../../../src/ledger/tree/shape.ts';
import { keepTree, naiveLeaf, naivePath, naiveRoot, naiveSubproof } from './naive.ts';

const MOST = 70;
/** Trying each proof for everything else grows with the cube of this. */
const MOST_CROSSED = 36;
const hash = treeHash();
const data = Array.from({ length: MOST }, (_, index) => Buffer.from(`leaf ${index}`));
const leaves = data.map(naiveLeaf);
const leafAt = (index: number) => leaves[index] ?? hash.empty;
const tree = keepTree(hash, leaves);
const heads: TreeHead[] = Array.from({ length: MOST + 1 }, (_, size) => ({
  size,
  root: naiveRoot(data.slice(0, size)),
}));
const headAt = (size: number) => heads[size] ?? { size: -1, root: hash.empty };
const pairs = heads.flatMap(({ size: newer }) => heads.slice(0, newer + 1).map(({ size: older }) => [older, newer]));

/** Every way to spoil a proof a little. */
function* spoiled(proof: readonly Hash[]): Generator<Hash[]> {
  for (const [place, part] of proof.entries()) {
    for (let byte = 0; byte < part.length; byte += 1) {
      const flipped = Buffer.from(part);
      flipped.writeUInt8((part[byte] ?? 0) ^ 1, byte);
      yield proof.with(place, flipped);
    }
    yield proof.with(place, part.subarray(1));
    yield proof.toSpliced(place, 1);
    yield proof.toSpliced(place, 0, part);
    const next = proof[place + 1];
    if (next) yield proof.with(place, next).with(place + 1, part);
  }
  yield [...proof, hash.empty];
  yield [hash.empty, ...proof];
  yield [...proof, Buffer.alloc(0)];
}

describe('a tree of every size up to 70', () => {
  it('has the root of the definition, grown one by one or all at once, and restored from its peaks', () => {
    let grown = EMPTY;
    for (const { size, root } of heads) {
      expect(rootOf(hash, grown)).toEqual(root);
      expect(rootOf(hash, append(hash, EMPTY, leaves.slice(0, size)))).toEqual(root);
      const peaks = peaksOf(size).map(({ level, index }) => tree.node(level, index));
      expect(peaks).toEqual(grown.peaks);
      if (size < MOST) grown = append(hash, grown, [leafAt(size)]);
    }
  });

  it('proves each leaf as the definition does', () => {
    for (const { size, root } of heads) {
      for (let index = 0; index < size; index += 1) {
        const proof = proveInclusion(hash, tree, index, size);
        expect(proof).toEqual(naivePath(index, data.slice(0, size)));
        expect(includes(hash, { size, root }, index, leafAt(index), proof)).toBe(true);
      }
    }
  });

  it('proves each older tree as the definition does', () => {
    for (const [older = 0, newer = 0] of pairs) {
      const proof = proveConsistency(hash, tree, older, newer);
      expect(proof).toEqual(older === 0 ? [] : naiveSubproof(older, data.slice(0, newer)));
      expect(extendsTree(hash, headAt(older), headAt(newer), proof)).toBe(true);
    }
  });
});

describe('what is refused', () => {
  it('a proof of a leaf for any other index, leaf, size or root', () => {
    const taken: string[] = [];
    for (const { size } of heads.slice(0, MOST_CROSSED + 1)) {
      for (let index = 0; index < size; index += 1) {
        const proof = proveInclusion(hash, tree, index, size);
        const attempt = (head: TreeHead, at: number, leaf: Hash) => {
          if (includes(hash, head, at, leaf, proof)) taken.push(`leaf ${index} of ${size} as ${at} of ${head.size}`);
        };
        for (let other = -1; other <= MOST_CROSSED; other += 1) {
          if (other !== index) attempt(headAt(size), other, leafAt(index));
          if (other !== index) attempt(headAt(size), index, leafAt(other));
          if (other !== size) attempt(headAt(other), index, leafAt(index));
        }
        attempt({ size, root: Buffer.alloc(0) }, index, leafAt(index));
      }
    }
    expect(taken).toEqual([]);
  });

  it.each([1, 2, 3, 4, 7, 8, 13, 32, 33])('a spoiled proof of a leaf of %i', (size) => {
    for (let index = 0; index < size; index += 1) {
      const proof = proveInclusion(hash, tree, index, size);
      for (const wrong of spoiled(proof)) {
        expect(includes(hash, headAt(size), index, leafAt(index), wrong)).toBe(false);
      }
    }
  });

  it.each([1, 2, 3, 4, 7, 8, 13, 32, 33])('a spoiled proof that an older tree begins one of %i', (newer) => {
    for (let older = 0; older <= newer; older += 1) {
      const proof = proveConsistency(hash, tree, older, newer);
      for (const wrong of spoiled(proof)) {
        expect(extendsTree(hash, headAt(older), headAt(newer), wrong)).toBe(false);
      }
    }
  });

  it('a proof of an older tree for any other tree', () => {
    const taken: string[] = [];
    for (const [older = 0, newer = 0] of pairs) {
      if (newer > MOST_CROSSED) break;
      const proof = proveConsistency(hash, tree, older, newer);
      for (let other = -1; other <= MOST_CROSSED; other += 1) {
        // An empty proof says only that equal trees are equal, and that every tree begins with none.
        const trivial = proof.length === 0 && (older === 0 || other === 0 || other === newer || other === older);
        if (trivial) continue;
        if (other !== older && extendsTree(hash, headAt(other), headAt(newer), proof)) {
          taken.push(`${older} in ${newer} as ${other} in ${newer}`);
        }
        if (other !== newer && extendsTree(hash, headAt(older), headAt(other), proof)) {
          taken.push(`${older} in ${newer} as ${older} in ${other}`);
        }
      }
    }
    expect(taken).toEqual([]);
  });

  it('another root of the same size, and a newer tree as the older one', () => {
    for (const [older = 0, newer = 0] of pairs) {
      if (older === newer || older === 0) continue;
      const proof = proveConsistency(hash, tree, older, newer);
      expect(extendsTree(hash, { ...headAt(newer), size: older }, headAt(newer), proof)).toBe(false);
      expect(extendsTree(hash, headAt(older), { ...headAt(older), size: newer }, proof)).toBe(false);
      expect(extendsTree(hash, headAt(newer), headAt(older), proof)).toBe(false);
    }
  });

  it.each([Number.NaN, 0.5, -1, 2 ** 53, Number.POSITIVE_INFINITY])('the size or index %d', (number) => {
    expect(includes(hash, { size: number, root: leafAt(0) }, 0, leafAt(0), [])).toBe(false);
    expect(includes(hash, headAt(1), number, leafAt(0), [])).toBe(false);
    expect(extendsTree(hash, { ...headAt(1), size: number }, headAt(2), [leafAt(1)])).toBe(false);
    expect(() => inclusionSpans(number, 8)).toThrow(RangeError);
    expect(() => inclusionSpans(0, number)).toThrow(RangeError);
    expect(() => consistencySpans(number, 8)).toThrow(RangeError);
  });

  it('to prove what is not there', () => {
    expect(() => proveInclusion(hash, tree, 8, 8)).toThrow(RangeError);
    expect(() => proveConsistency(hash, tree, 9, 8)).toThrow(RangeError);
    expect(() => proveInclusion(hash, tree, 0, MOST + 1)).toThrow(NodeMissing);
    expect(() => append(hash, { size: 1, peaks: [] }, [leafAt(1)])).toThrow(RangeError);
    expect(() => hash.node(leafAt(0), Buffer.alloc(31))).toThrow(RangeError);
  });
});

describe('the shape of great trees', () => {
  it('is exact up to the largest size', () => {
    for (let level = 0; level <= 52; level += 1) {
      expect(levelOf(2 ** level)).toBe(level);
      expect(levelOf(2 ** (level + 1) - 1)).toBe(level);
      expect(leftOf(2 ** (level + 1))).toBe(2 ** level);
    }
    const size = Number.MAX_SAFE_INTEGER;
    const spans = inclusionSpans(size - 1, size);
    expect(spans.reduce((sum, { from, until }) => sum + until - from, 1)).toBe(size);
    expect(spans).toHaveLength(52);
  });

  it('tells which stored nodes a proof reads', () => {
    expect(nodesOf(inclusionSpans(0, 7))).toEqual([
      { level: 0, index: 1 },
      { level: 1, index: 1 },
      { level: 1, index: 2 },
      { level: 0, index: 6 },
    ]);
  });
});
