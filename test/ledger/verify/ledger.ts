import { createHash, generateKeyPairSync } from 'node:crypto';
import { signCheckpoint, type Trust } from '../../../src/ledger/tree/checkpoint.ts';
import { rootOf } from '../../../src/ledger/tree/frontier.ts';
import { type Hash, treeHash } from '../../../src/ledger/tree/hash.ts';
import { noteKey } from '../../../src/ledger/tree/key.ts';
import { leafHash } from '../../../src/ledger/tree/leaf.ts';
import { type Evidence, type ShownEntry, verifyLedger } from '../../../src/ledger/verify/verify.ts';
import { type KeptTree, keepTree } from '../tree/naive.ts';

export const hash = treeHash();
const ORIGIN = 'example.com/ledger';
const pair = generateKeyPairSync('ed25519');
const signer = { key: noteKey(ORIGIN, 'NOTE', pair.publicKey), privateKey: pair.privateKey };
export const TRUST: Trust = { origin: ORIGIN, logKeys: [signer.key], witnesses: [], witnessesNeeded: 0 };

/** An entry of which every byte follows from its name. */
export function entry(name: string): ShownEntry {
  const opening = {
    salt: createHash('sha256').update(`salt of ${name}`).digest(),
    content: Buffer.from(`{"entry":{"id":"${name}"}}\n{"withheld":{"principal":"reader of ${name}"}}`),
  };
  return { leaf: leafHash(hash, opening), opening };
}

/** A checkpoint that the ledger signs. */
export function checkpoint(size: number, root: Hash): string {
  return signCheckpoint({ origin: ORIGIN, size, root, extensions: [] }, signer);
}

/** A ledger of so many entries, with its tree and a checkpoint at each size asked for. */
export function ledger(size: number, sizes: readonly number[] = [size], story = 'entry') {
  const entries = Array.from({ length: size }, (_, index) => entry(`${story} ${index}`));
  const leaves = entries.map(({ leaf }) => leaf);
  const rootAt = (at: number) => rootOf(hash, keepTree(hash, leaves.slice(0, at)).frontier);
  const tree: KeptTree = keepTree(hash, leaves);
  return { entries, leaves, tree, rootAt, checkpoints: sizes.map((at) => checkpoint(at, rootAt(at))) };
}

/** What is found, as `KIND from-until`. */
export async function found(evidence: Omit<Evidence, 'trust'>): Promise<string[]> {
  const { findings } = await verifyLedger({ ...evidence, trust: TRUST });
  return findings.map(({ kind, from, until }) => `${kind} ${from}-${until}`);
}
