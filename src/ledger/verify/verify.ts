import { openCheckpoint, type Trust } from '../tree/checkpoint.ts';
import { type Digest, type Hash, sameHash, type TreeHash, treeHash } from '../tree/hash.ts';
import { leafHash, type Opening, SALT_BYTES } from '../tree/leaf.ts';
import { TreeDamaged } from './authentic.ts';
import { type Finding, findingAt } from './findings.ts';
import { watchOrder } from './order.ts';
import { watchRoots } from './roots.ts';

/** An entry as the ledger shows it. */
export interface ShownEntry {
  /** The hash of its leaf, which outlives the content. */
  readonly leaf: Hash;
  /** Salt and content; null once erased, or while withheld under secrecy. */
  readonly opening: Opening | null;
}

type Stream<T> = Iterable<T> | AsyncIterable<T>;

/** Everything that is said of a ledger, none of it believed. */
export interface Evidence {
  /** The entries in their order, from the first. */
  readonly entries: Stream<ShownEntry>;
  /**
   * The hashes of the leaves of the tree, from the first: a list, which is compared with the signed roots as a whole,
   * or `authenticLeaves`, which finds the very place where a tree was changed.
   */
  readonly leaves: Stream<Hash>;
  /** Signed checkpoints, at least one. The more of them, the narrower the place of what is wrong with a mere list. */
  readonly checkpoints: readonly string[];
  readonly trust: Trust;
  /** SHA-256 unless the tree was made with another. */
  readonly digest?: Digest;
}

/** What became of it. */
export interface Report {
  /** What is wrong, the first first: at most one finding about the entries, one about contents and one about the tree. */
  readonly findings: readonly Finding[];
  /** How many entries the newest checkpoint speaks of. */
  readonly size: number;
  /** Entries whose content was shown. */
  readonly shown: number;
  /** Entries whose content was not: whether it rightly is erased or secret, the tree cannot say. */
  readonly withheld: number;
  /** Entries after `size`, of which no checkpoint says anything yet. */
  readonly beyond: number;
}

/**
 * Checks a ledger against its signed checkpoints, in one pass and constant memory. A ledger that was not touched has
 * no findings. Throws `NoteRefused` if a checkpoint cannot be believed.
 */
export async function verifyLedger({ entries, leaves, checkpoints, trust, digest }: Evidence): Promise<Report> {
  const hash = treeHash(digest);
  const heads = checkpoints.map((note) => openCheckpoint(note, trust)).sort((one, other) => one.size - other.size);
  const newest = heads.at(-1);
  if (!newest) throw new RangeError('a ledger is checked against at least one checkpoint');
  const roots = watchRoots(hash, heads);
  const order = watchOrder();
  const nextEntry = cursor(entries);
  const nextLeaf = untilDamaged(cursor(leaves));

  let content: Finding | undefined;
  let [shown, withheld, index] = [0, 0, 0];
  for (; ; index += 1) {
    const entry = await nextEntry();
    const leaf = await nextLeaf.next();
    if (!entry && !leaf) break;
    order.meet(index, entry?.leaf, leaf);
    if (leaf) roots.meet(leaf);
    if (!entry) continue;
    if (entry.opening) shown += 1;
    else withheld += 1;
    if (!opens(hash, entry)) content ??= findingAt('CONTENT_DIFFERS', index);
  }

  const count = shown + withheld;
  const disorder = order.finding() ?? truncation(count, newest.size);
  const findings = [content, disorder, nextLeaf.damage() ?? roots.finding()].filter((found) => found !== undefined);
  return {
    findings: findings.sort((one, other) => one.from - other.from || one.until - other.until),
    size: newest.size,
    shown,
    withheld,
    beyond: Math.max(0, count - newest.size),
  };
}

/** Whether what is shown of an entry is what its leaf commits to. */
function opens(hash: TreeHash, { leaf, opening }: ShownEntry): boolean {
  return !opening || (opening.salt.length === SALT_BYTES && sameHash(leafHash(hash, opening), leaf));
}

function truncation(count: number, size: number): Finding | undefined {
  return count < size ? { kind: 'TRUNCATED', from: count, until: size } : undefined;
}

/** Takes one after the other; nothing at the end. */
function cursor<T>(stream: Stream<T>): () => Promise<T | undefined> {
  const iterator = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]();
  return async () => {
    const { done, value } = await iterator.next();
    return done ? undefined : value;
  };
}

/** Takes leaves until the tree proves damaged, and keeps where. */
function untilDamaged(next: () => Promise<Hash | undefined>) {
  let damage: Finding | undefined;
  return {
    async next(): Promise<Hash | undefined> {
      if (damage) return undefined;
      try {
        return await next();
      } catch (error) {
        if (!(error instanceof TreeDamaged)) throw error;
        damage = { kind: 'TREE_DIFFERS', from: error.from, until: error.until };
        return undefined;
      }
    },
    damage: () => damage,
  };
}
