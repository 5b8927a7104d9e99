import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertEntries } from '../../src/ledger/append.ts';
import { sequence } from '../../src/ledger/sequence.ts';
import { ledgerSigner, trustIn } from '../../src/ledger/signer.ts';
import { extendsTree, includes, type TreeHead } from '../../src/ledger/tree/check.ts';
import { openCheckpoint } from '../../src/ledger/tree/checkpoint.ts';
import { treeHash } from '../../src/ledger/tree/hash.ts';
import { NodeMissing } from '../../src/ledger/tree/prove.ts';
import { consistencyProof, inclusionProofs } from '../../src/ledger/tree-store.ts';
import { openPools, type Pools } from '../../src/store/database.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { ledgerEntry } from '../support/entries.ts';

const AT = new Date('2026-06-01T08:00:00Z');
const SIZES = [1, 2, 7, 64, 65, 100, 131];
const signer = ledgerSigner(Buffer.alloc(32, 4), '2103');
const hash = treeHash();

let database: TestDatabase;
let pools: Pools;
let heads: TreeHead[];
let leaves: Buffer[];

beforeAll(async () => {
  database = await createDatabase();
  pools = openPools(database.url, 2);
  for (const [place, size] of SIZES.entries()) {
    const count = size - (SIZES[place - 1] ?? 0);
    const entries = Array.from({ length: count }, (_, number) => ledgerEntry(AT, number));
    await insertEntries(pools.append, entries);
    await sequence({ sql: pools.sequence, signer }, AT);
  }
  const notes = await database.sql<{ note: string }[]>`select note from ledger.checkpoints order by size`;
  heads = notes.map(({ note }) => openCheckpoint(note, trustIn(signer)));
  const rows = await database.sql<{ leaf: Buffer }[]>`select leaf from ledger.leaves order by index`;
  leaves = rows.map(({ leaf }) => leaf);
});
afterAll(async () => {
  await pools.close();
  await database.drop();
});

describe('proofs from the stored tree', () => {
  it('show that each leaf is in it, at each size that was signed', async () => {
    for (const head of heads) {
      const indices = Array.from({ length: head.size }, (_, index) => index);
      const proofs = await inclusionProofs(pools.audit, indices, head.size);
      expect(proofs).toHaveLength(head.size);
      for (const [index, proof] of proofs.entries()) {
        const leaf = leaves[index] ?? hash.empty;
        expect(includes(hash, head, index, leaf, proof)).toBe(true);
        expect(includes(hash, head, index, hash.empty, proof)).toBe(false);
      }
    }
  });

  it('come in the order asked for, one for each, however often', async () => {
    const [first, again, other] = await inclusionProofs(pools.audit, [130, 130, 3], 131);
    expect(first).toEqual(again);
    expect(other).toEqual((await inclusionProofs(pools.audit, [3], 131))[0]);
    expect(await inclusionProofs(pools.audit, [], 131)).toEqual([]);
  });

  it('show that each signed tree begins with each signed before it', async () => {
    expect(heads.map(({ size }) => size)).toEqual(SIZES);
    for (const newer of heads) {
      for (const older of heads.filter(({ size }) => size <= newer.size)) {
        const proof = await consistencyProof(pools.audit, older.size, newer.size);
        expect(extendsTree(hash, older, newer, proof)).toBe(true);
        expect(extendsTree(hash, { ...older, root: hash.empty }, newer, proof)).toBe(false);
      }
      expect(await consistencyProof(pools.audit, 0, newer.size)).toEqual([]);
    }
  });

  it('are not made of nodes that are not there', async () => {
    await expect(inclusionProofs(pools.audit, [0], 200)).rejects.toThrow(NodeMissing);
    await expect(consistencyProof(pools.audit, 64, 1_000)).rejects.toThrow(NodeMissing);
    await expect(inclusionProofs(pools.audit, [131], 131)).rejects.toThrow(RangeError);
    await expect(consistencyProof(pools.audit, 65, 64)).rejects.toThrow(RangeError);
  });
});
