import type { Hash, TreeHash } from './hash.ts';

/**
 * A leaf holds no content, only a commitment to it. With D the digest of the tree and ‖ for joining bytes:
 *
 *     commitment = D( "ledger-entry" ‖ 0x00 ‖ 0x01 ‖ salt ‖ content )    12 + 1 + 1 + 32 + n bytes in
 *     leaf data  = 0x01 ‖ commitment                                     33 bytes
 *     leaf hash  = D( 0x00 ‖ leaf data )                                 RFC 6962 §2.1
 *
 * 0x01 after the label and before the commitment is the version of this layout and of the form of the content, which
 * is `contentOf` of the entry. The salt is 32 random bytes of that entry alone, never used again, and as secret as the content.
 *
 * What follows: who has salt and content can show that they are what was entered. Once both are erased, as retention
 * ends, nobody can find out the content from the leaf, not by trying every content either, while the leaf and each
 * proof stay as they were. An access under secrecy has the same leaf; its salt and content are withheld until the
 * secrecy is lifted, and then prove themselves like any other.
 *
 * A plain digest over a secret prefix of fixed length serves here; HMAC would guard against prolonging the content
 * without knowing the salt, which gains nothing where the salt has to be shown, and takes about ten times as long.
 */
export interface Opening {
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
}

export const SALT_BYTES = 32;
/** How long the data of a leaf is. */
export const LEAF_BYTES = 33;

const VERSION = Buffer.of(1);
const LABEL = Buffer.concat([Buffer.from('ledger-entry\0'), VERSION]);

/** The data of the leaf that commits to salt and content. Throws `RangeError` unless the salt has `SALT_BYTES` bytes. */
export function leafData(hash: TreeHash, { salt, content }: Opening): Buffer {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  return Buffer.concat([VERSION, hash.of(Buffer.concat([LABEL, salt, content]))]);
}

/** The hash of that leaf. */
export function leafHash(hash: TreeHash, opening: Opening): Hash {
  return hash.leaf(leafData(hash, opening));
}
