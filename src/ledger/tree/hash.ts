import { hash } from 'node:crypto';

/** Digests a tree can be built with; both give 32 bytes. A tree keeps the one it began with. */
export type Digest = 'sha256' | 'sm3';

/** A hash of 32 bytes. */
export type Hash = Uint8Array;
const HASH_BYTES = 32;

/** The three hashes of RFC 6962 §2.1, over one digest. */
export interface TreeHash {
  readonly digest: Digest;
  /** The root of a tree without leaves: the digest of nothing. */
  readonly empty: Hash;
  /** Digest of 0x00 and the data of the leaf. */
  leaf(data: Uint8Array): Hash;
  /** Digest of 0x01 and the hashes of both children. */
  node(left: Hash, right: Hash): Hash;
  /** The bare digest, for what is not part of the tree. */
  of(bytes: Uint8Array): Hash;
}

const LEAF = Buffer.of(0);
const NODE = 1;

/** The hashes of a tree. SM3 is GB/T 32905-2016, for where national algorithms are asked for. */
export function treeHash(digest: Digest = 'sha256'): TreeHash {
  // As text and back: a third of the time that it takes Node to make a buffer outside of its pool.
  const of = (bytes: Uint8Array): Hash => Buffer.from(hash(digest, bytes, 'binary'), 'binary');
  // Filled anew and digested at once by each call: about twice as fast as joining the parts.
  const pair = Buffer.alloc(1 + 2 * HASH_BYTES, NODE);
  return {
    digest,
    of,
    empty: of(Buffer.alloc(0)),
    leaf: (data) => of(Buffer.concat([LEAF, data])),
    node(left, right) {
      if (!isHash(left) || !isHash(right)) throw new RangeError('a node is made of two hashes');
      pair.set(left, 1);
      pair.set(right, 1 + HASH_BYTES);
      return of(pair);
    },
  };
}

/** Whether these bytes are as long as a hash. */
export function isHash(bytes: Uint8Array): bytes is Hash {
  return bytes.length === HASH_BYTES;
}

/** Whether two hashes are the same. They are public, so time tells nothing. */
export function sameHash(one: Hash, other: Hash): boolean {
  return Buffer.compare(one, other) === 0;
}
