import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeHash } from '../../../src/ledger/tree/hash.ts';
import { leafHash } from '../../../src/ledger/tree/leaf.ts';
import { authenticLeaves } from '../../../src/ledger/verify/authentic.ts';
import { FINDINGS } from '../../../src/ledger/verify/findings.ts';
import { type ShownEntry, verifyLedger } from '../../../src/ledger/verify/verify.ts';
import { keepTree } from '../tree/naive.ts';
import { checkpoint, entry, found, hash, ledger, TRUST } from './ledger.ts';

const SIZE = 23;
const { entries, leaves, tree, checkpoints, rootAt } = ledger(SIZE, [5, 16, SIZE]);
const head = { size: SIZE, root: rootAt(SIZE) };
const at = (index: number): ShownEntry => entries[index] ?? entry('none');
const opening = (index: number) => at(index).opening ?? { salt: hash.empty, content: hash.empty };
const other = entry('of another ledger');

describe('a ledger that was not touched', () => {
  it.each([0, 1, 2, 3, 7, 8, 9, 64, 70])('of %i entries raises nothing', async (size) => {
    const clean = ledger(size, [0, size >> 1, size]);
    const authentic = () => authenticLeaves(hash, clean.tree, { size, root: clean.rootAt(size) });
    expect(await found(clean)).toEqual([]);
    expect(await found({ ...clean, leaves: authentic() })).toEqual([]);
  });

  it('raises nothing with content erased or secret, and tells how much was shown', async () => {
    const some = entries.map((shown, index) => (index % 3 === 0 ? { ...shown, opening: null } : shown));
    const report = await verifyLedger({ entries: some, leaves, checkpoints, trust: TRUST });
    expect(report).toEqual({ findings: [], size: SIZE, shown: 15, withheld: 8, beyond: 0 });
  });

  it('raises nothing with entries that no checkpoint covers yet, and tells how many', async () => {
    const report = await verifyLedger({ entries, leaves, checkpoints: checkpoints.slice(0, 2), trust: TRUST });
    expect(report).toEqual({ findings: [], size: 16, shown: SIZE, withheld: 0, beyond: 7 });
  });

  it('is read from streams, in either order of its checkpoints', async () => {
    async function* slowly<T>(items: readonly T[]) {
      for (const item of items) yield await Promise.resolve(item);
    }
    const evidence = { entries: slowly(entries), leaves: slowly(leaves), checkpoints: checkpoints.toReversed() };
    expect(await found(evidence)).toEqual([]);
  });

  it('may be built on SM3', async () => {
    const leaf = leafHash(treeHash('sm3'), opening(0));
    // The root of one leaf is its hash.
    const evidence = { entries: [{ ...at(0), leaf }], leaves: [leaf], checkpoints: [checkpoint(1, leaf)] };
    expect(await found({ ...evidence, digest: 'sm3' })).toEqual([]);
    expect(await found(evidence)).toEqual(['CONTENT_DIFFERS 0-1']);
  });

  it('is taken one entry at a time, however long it is', async () => {
    let ahead = 0;
    function* counted() {
      for (const leaf of leaves) {
        ahead += 1;
        yield leaf;
      }
    }
    function* watched() {
      for (const [index, shown] of entries.entries()) {
        expect(ahead).toBe(index);
        yield shown;
      }
    }
    expect(await found({ entries: watched(), leaves: counted(), checkpoints })).toEqual([]);
  });
});

/** Each kind of tampering with the entries, and where it must be found. */
const TAMPERED: [what: string, entries: ShownEntry[], findings: string[]][] = [
  [
    'content changed',
    entries.with(9, { ...at(9), opening: { ...opening(9), content: Buffer.from('{}') } }),
    ['CONTENT_DIFFERS 9-10'],
  ],
  [
    'salt changed',
    entries.with(9, { ...at(9), opening: { ...opening(9), salt: opening(8).salt } }),
    ['CONTENT_DIFFERS 9-10'],
  ],
  [
    'salt cut short',
    entries.with(9, { ...at(9), opening: { ...opening(9), salt: opening(9).salt.subarray(1) } }),
    ['CONTENT_DIFFERS 9-10'],
  ],
  [
    'the contents of two exchanged',
    entries.with(4, { ...at(4), opening: opening(9) }).with(9, { ...at(9), opening: opening(4) }),
    ['CONTENT_DIFFERS 4-5'],
  ],
  ['an entry replaced, its leaf too', entries.with(9, other), ['LEAF_DIFFERS 9-10']],
  ['an entry replaced by a copy of a later one', entries.with(9, at(12)), ['LEAF_DIFFERS 9-10']],
  ['an entry replaced by a copy of an earlier one', entries.with(9, at(2)), ['LEAF_DIFFERS 9-10']],
  ['the leaf of an erased entry changed', entries.with(9, { ...other, opening: null }), ['LEAF_DIFFERS 9-10']],
  ['the leaf of an erased entry cut', entries.with(9, { leaf: Buffer.alloc(0), opening: null }), ['LEAF_DIFFERS 9-10']],
  ['the last entry replaced', entries.with(SIZE - 1, other), ['LEAF_DIFFERS 22-23']],
  ['the first entry removed', entries.slice(1), ['ENTRY_MISSING 0-1']],
  ['an entry removed', entries.toSpliced(9, 1), ['ENTRY_MISSING 9-10']],
  ['several removed', entries.toSpliced(9, 4), ['ENTRY_MISSING 9-10']],
  ['an entry inserted', entries.toSpliced(9, 0, other), ['ENTRY_INSERTED 9-10']],
  ['an entry inserted first', [other, ...entries], ['ENTRY_INSERTED 0-1']],
  ['an entry inserted twice', entries.toSpliced(9, 0, at(8)), ['ENTRY_INSERTED 9-10']],
  ['a copy of a later entry inserted', entries.toSpliced(9, 0, at(12)), ['ENTRY_INSERTED 9-10']],
  ['two neighbours exchanged', entries.with(9, at(10)).with(10, at(9)), ['ENTRY_REORDERED 9-10']],
  ['two far apart exchanged', entries.with(2, at(20)).with(20, at(2)), ['ENTRY_REORDERED 2-3']],
  ['an entry moved to the end', [...entries.toSpliced(9, 1), at(9)], ['ENTRY_REORDERED 9-10']],
  ['the last entry removed', entries.slice(0, -1), ['TRUNCATED 22-23']],
  ['the end cut off', entries.slice(0, 16), ['TRUNCATED 16-23']],
  ['everything gone', [], ['TRUNCATED 0-23']],
];

describe('what was done to the entries is named, and where', () => {
  it.each(TAMPERED)('%s', async (_, shown, findings) => {
    expect(await found({ entries: shown, leaves, checkpoints })).toEqual(findings);
    const authentic = authenticLeaves(hash, tree, head);
    expect(await found({ entries: shown, leaves: authentic, checkpoints })).toEqual(findings);
  });

  it('the first comes first', async () => {
    const late = entries.with(12, { ...at(12), opening: opening(11) });
    expect(await found({ entries: late.with(5, other), leaves, checkpoints })).toEqual([
      'LEAF_DIFFERS 5-6',
      'CONTENT_DIFFERS 12-13',
    ]);
  });

  it('any one change of any ledger', async () => {
    const changes = fc.constantFrom('remove', 'insert', 'replace', 'exchange', 'content');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(), changes, async (size, place, change) => {
        const clean = ledger(size);
        const index = place % size;
        const shown = clean.entries[index] ?? other;
        const next = clean.entries[index + 1];
        const changed = {
          remove: () => clean.entries.toSpliced(index, 1),
          insert: () => clean.entries.toSpliced(index, 0, other),
          replace: () => clean.entries.with(index, other),
          exchange: () => (next ? clean.entries.with(index, next).with(index + 1, shown) : clean.entries.slice(0, -1)),
          content: () => clean.entries.with(index, { ...shown, opening: other.opening }),
        }[change]();
        const { findings } = await verifyLedger({ ...clean, entries: changed, trust: TRUST });
        expect(findings[0]?.from).toBe(index);
      }),
    );
  });
});

describe('what was done to the tree is named', () => {
  it('between two checkpoints, of a mere list of leaves', async () => {
    const changed = { entries: entries.with(9, other), leaves: leaves.with(9, other.leaf) };
    expect(await found({ ...changed, checkpoints })).toEqual(['TREE_DIFFERS 5-16']);
    expect(await found({ entries, leaves: leaves.with(9, other.leaf), checkpoints })).toEqual([
      'TREE_DIFFERS 5-16',
      'LEAF_DIFFERS 9-10',
    ]);
  });

  it('and its end, where entries and leaves were cut off together', async () => {
    const cut = { entries: entries.slice(0, 12), leaves: leaves.slice(0, 12) };
    expect(await found({ ...cut, checkpoints })).toEqual(['TRUNCATED 12-23', 'TREE_DIFFERS 12-23']);
  });

  it('even where a leaf is no hash', async () => {
    expect(await found({ entries, leaves: leaves.with(9, Buffer.alloc(3)), checkpoints })).toEqual([
      'LEAF_DIFFERS 9-10',
      'TREE_DIFFERS 9-23',
    ]);
  });

  it('exactly, where its nodes are stored: at a leaf, and with all the nodes above it but the root', async () => {
    for (let index = 0; index < SIZE; index += 1) {
      const changed = { entries: entries.with(index, other), checkpoints };
      const nodes = new Map(tree.nodes).set(`0/${index}`, other.leaf);
      const one = authenticLeaves(hash, { node: (level, place) => nodes.get(`${level}/${place}`) }, head);
      // A leaf that is itself a peak has only the root above it; any other has a parent of two.
      const expected = index === SIZE - 1 ? [0, SIZE] : [index & ~1, (index & ~1) + 2];
      expect(await found({ ...changed, leaves: one })).toContain(`TREE_DIFFERS ${expected.join('-')}`);

      const rebuilt = keepTree(hash, leaves.with(index, other.leaf));
      const all = authenticLeaves(hash, rebuilt, head);
      expect(await found({ ...changed, leaves: all })).toEqual([`TREE_DIFFERS 0-${SIZE}`]);
    }
  });

  it.each([
    ['missing', undefined],
    ['of another length', Buffer.alloc(31)],
    ['another', other.leaf],
  ])('by the lowest node still true, where one is %s', async (_, wrong) => {
    for (const key of tree.nodes.keys()) {
      const node = (level: number, index: number) => (`${level}/${index}` === key ? wrong : tree.node(level, index));
      const [finding = '', ...more] = await found({
        entries,
        leaves: authenticLeaves(hash, { node }, head),
        checkpoints,
      });
      const [level = 0, index = 0] = key.split('/').map(Number);
      const [from = 0, until = 0] = (finding.split(' ')[1] ?? '').split('-').map(Number);
      expect(finding).toMatch(/^TREE_DIFFERS /);
      expect(more).toEqual([]);
      expect(from).toBeLessThanOrEqual(index * 2 ** level);
      expect(until).toBeGreaterThanOrEqual((index + 1) * 2 ** level);
    }
  });

  it('a fault of the store is no finding', async () => {
    const node = () => Promise.reject(new Error('the store is away'));
    await expect(found({ entries, leaves: authenticLeaves(hash, { node }, head), checkpoints })).rejects.toThrow(
      'the store is away',
    );
  });
});

describe('checkpoints', () => {
  const forked = ledger(SIZE, [10, SIZE], 'another story');

  it('that contradict the ledger they are of are a fork', async () => {
    const [older = ''] = forked.checkpoints;
    expect(await found({ entries, leaves, checkpoints: [older, ...checkpoints] })).toEqual(['FORK 5-10']);
  });

  it('that contradict each other at one size are a fork', async () => {
    const [, same = ''] = forked.checkpoints;
    for (const both of [
      [same, ...checkpoints],
      [...checkpoints, same],
    ]) {
      expect(await found({ entries, leaves, checkpoints: both })).toEqual(['FORK 16-23']);
    }
  });

  it('of another ledger say that the tree is not theirs', async () => {
    expect(await found({ entries, leaves, checkpoints: forked.checkpoints })).toEqual(['TREE_DIFFERS 0-10']);
  });

  it('that nobody trusted signed are not believed', async () => {
    const forged = checkpoints.map((note) => note.replace('\n23\n', '\n22\n'));
    await expect(found({ entries, leaves, checkpoints: forged })).rejects.toMatchObject({ code: 'SIGNATURE_WRONG' });
    await expect(found({ entries, leaves, checkpoints: ['x'] })).rejects.toMatchObject({ code: 'NOTE_MALFORMED' });
  });

  it('are needed', async () => {
    await expect(found({ entries, leaves, checkpoints: [] })).rejects.toThrow(RangeError);
  });
});

it('every finding is told in both languages', () => {
  for (const { zh, en } of Object.values(FINDINGS)) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z]/);
  }
});
