import { type Hash, isHash, type TreeHash } from './hash.ts';

/**
 * A leaf holds no content, only a commitment to it, part by part. The parts are the lines of the content, numbered
 * from 0. With D the digest of the tree and ‖ for joining bytes:
 *
 *     salt i       = D( "ledger-salt" ‖ 0x00 ‖ 0x01 ‖ salt ‖ i )            11 + 1 + 1 + 32 + 4 bytes in, i big-endian
 *     commitment i = D( "ledger-part" ‖ 0x00 ‖ 0x01 ‖ salt i ‖ line i )     the line without its newline
 *     commitment   = D( "ledger-entry" ‖ 0x00 ‖ 0x01 ‖ commitment 0 ‖ commitment 1 ‖ … )
 *     leaf data    = 0x01 ‖ commitment                                      33 bytes
 *     leaf hash    = D( 0x00 ‖ leaf data )                                  RFC 6962 §2.1
 *
 * 0x01 after the labels and before the commitment is the version of this layout and of the form of the content, which
 * is `contentOf` of the entry. The salt is 32 random bytes of that entry alone, never used again, and as secret as the
 * content.
 *
 * What follows: who has salt and content can show that they are what was entered. Who is shown some parts only, with
 * their salts, and of the others their commitments, learns that those parts were entered, and how many others there
 * are: from one salt neither the salt of the entry nor that of another part can be found. Once salt and content are
 * erased, as retention ends, nobody can find out a part from its commitment, not by trying every content either, while
 * the leaf and each proof stay as they were. An access under secrecy has the same leaf; its salts and parts are withheld
 * until the secrecy is lifted, and then prove themselves like any other.
 *
 * A plain digest over a secret prefix of fixed length serves here; HMAC would guard against prolonging a part without
 * knowing its salt, which gains nothing where the salt has to be shown, and takes about ten times as long.
 */
export interface Opening {
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
}

/** A part of the content, with the salt it was committed under. */
export interface Part {
  readonly salt: Uint8Array;
  readonly line: Uint8Array;
}

/** What somebody is shown of a part who may not see it. */
export interface HiddenPart {
  readonly commitment: Hash;
}

export const SALT_BYTES = 32;
/** How long the data of a leaf is. */
export const LEAF_BYTES = 33;

const VERSION = Buffer.of(1);
const label = (name: string): Buffer => Buffer.concat([Buffer.from(`${name}\0`), VERSION]);
const SALT = label('ledger-salt');
const PART = label('ledger-part');
const ENTRY = label('ledger-entry');
const NEWLINE = 0x0a;

/** The parts of a content. Throws `RangeError` unless the salt has `SALT_BYTES` bytes. */
export function partsOf(hash: TreeHash, { salt, content }: Opening): Part[] {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  const numbered = Buffer.concat([SALT, salt, Buffer.alloc(4)]);
  const parts: Part[] = [];
  for (let start = 0; start <= content.length; ) {
    const newline = content.indexOf(NEWLINE, start);
    const end = newline < 0 ? content.length : newline;
    numbered.writeUInt32BE(parts.length, numbered.length - 4);
    parts.push({ salt: hash.of(numbered), line: content.subarray(start, end) });
    start = end + 1;
  }
  return parts;
}

/** What commits to a part. */
export function commitmentOf(hash: TreeHash, { salt, line }: Part): Hash {
  const bytes = Buffer.allocUnsafe(PART.length + SALT_BYTES + line.length);
  bytes.set(PART);
  bytes.set(salt, PART.length);
  bytes.set(line, PART.length + SALT_BYTES);
  return hash.of(bytes);
}

/**
 * The data of the leaf that commits to these parts, shown or not, in their order. Throws `RangeError` for a salt or a
 * commitment of another length, and for a part with a newline, which is none.
 */
export function leafDataOf(hash: TreeHash, parts: readonly (Part | HiddenPart)[]): Buffer {
  const commitments = parts.map((part) => {
    if ('commitment' in part) {
      if (!isHash(part.commitment)) throw new RangeError('a commitment is a hash');
      return part.commitment;
    }
    if (part.salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
    if (part.line.includes(NEWLINE)) throw new RangeError('a part is one line');
    return commitmentOf(hash, part);
  });
  return Buffer.concat([VERSION, hash.of(Buffer.concat([ENTRY, ...commitments]))]);
}

/** The data of the leaf that commits to salt and content. Throws `RangeError` unless the salt has `SALT_BYTES` bytes. */
export function leafData(hash: TreeHash, opening: Opening): Buffer {
  return leafDataOf(hash, partsOf(hash, opening));
}

/** The hash of that leaf. */
export function leafHash(hash: TreeHash, opening: Opening): Hash {
  return hash.leaf(leafData(hash, opening));
}
