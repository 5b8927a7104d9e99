import { bytesOf } from '../tree/base64.ts';
import { type Digest, type Hash, isHash } from '../tree/hash.ts';
import type { HiddenPart, Opening, Part } from '../tree/leaf.ts';
import { isCount } from '../tree/shape.ts';
import { BundleRefused } from './refused.ts';

/**
 * A bundle is a part of the ledger that proves itself: a text file, JSON line by line, that can be written and checked
 * while it streams. The first line is the header, the last the end; between them stand entries, in the order of the tree.
 * Bytes are standard base64, contents the very text that was entered.
 */
export type BundleLine = BundleHeader | BundleEntry | BundlePending | BundleCheckpoint | BundleEnd;

export const BUNDLE_VERSION = 1;

/** What everything after it is checked against. */
export interface BundleHeader {
  readonly kind: 'BUNDLE';
  readonly version: typeof BUNDLE_VERSION;
  readonly digest: Digest;
  /** Public keys of the ledger and its witnesses (`name+hash+base64`), as who wrote the bundle knows them. */
  readonly keys: readonly string[];
  /** The checkpoint, a signed note, at whose size the entries are proved. */
  readonly checkpoint: string;
  /** Whether it has every entry up to that size: then entries bring no proofs, for together they give the root. */
  readonly complete: boolean;
}

/** An entry that has its place. */
export interface BundleEntry {
  readonly kind: 'ENTRY';
  readonly index: number;
  /** The entry's id. */
  readonly id: string;
  readonly leaf: Hash;
  /** What is shown of the content; null when it was erased, or is sealed. */
  readonly opening: BundleOpening | null;
  /** Proves that the leaf is at `index`; null in a complete bundle. */
  readonly proof: readonly Hash[] | null;
}

/** An entry that waited for its place when the bundle was written: its leaf holds it to its content, nothing to its place. */
export interface BundlePending {
  readonly kind: 'PENDING';
  readonly id: string;
  readonly leaf: Hash;
  readonly opening: BundleOpening | null;
}

/** All of the content with its salt; or its parts, each shown with its own salt or held to by its commitment. */
export type BundleOpening = Opening | { readonly parts: readonly (Part | HiddenPart)[] };

/** An older checkpoint, after the last entry it speaks of; only in a complete bundle. */
export interface BundleCheckpoint {
  readonly kind: 'CHECKPOINT';
  readonly checkpoint: string;
}

/** The last line. */
export interface BundleEnd {
  readonly kind: 'END';
  /** How many entries and pending ones came before. */
  readonly entries: number;
}

/** Writes a line, without its newline. */
export function formatLine(line: BundleLine): string {
  return JSON.stringify(members(line));
}

/** What a line says, each member in its place. */
function members(line: BundleLine): Members {
  const { kind } = line;
  switch (kind) {
    case 'BUNDLE': {
      const { version, digest, keys, checkpoint, complete } = line;
      return { kind, version, digest, keys, checkpoint, complete };
    }
    case 'ENTRY':
      return { kind, index: line.index, ...shownBy(line), proof: line.proof?.map(base64) ?? null };
    case 'PENDING':
      return { kind, ...shownBy(line) };
    case 'CHECKPOINT':
      return { kind, checkpoint: line.checkpoint };
    case 'END':
      return { kind, entries: line.entries };
  }
}

function shownBy({ id, leaf, opening }: Omit<BundlePending, 'kind'>): Members {
  return { id, leaf: base64(leaf), opening: opening && openingMembers(opening) };
}

function openingMembers(opening: BundleOpening): Members {
  if ('content' in opening) return { salt: base64(opening.salt), content: utf8(opening.content) };
  return {
    parts: opening.parts.map((part) =>
      'line' in part ? { salt: base64(part.salt), line: utf8(part.line) } : { commitment: base64(part.commitment) },
    ),
  };
}

const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Reads a line. Throws `BundleRefused` unless it is exactly one that `formatLine` writes. */
export function parseLine(text: string): BundleLine {
  const line = read(text);
  // Whatever was left out, written otherwise or added: what is believed is exactly what was read.
  if (!line || formatLine(line) !== text) throw new BundleRefused('LINE_MALFORMED');
  return line;
}

type Members = Readonly<Record<string, unknown>>;

function read(text: string): BundleLine | undefined {
  const said = membersOf(text);
  switch (said?.kind) {
    case 'BUNDLE':
      return header(said);
    case 'ENTRY': {
      const [shown, proof] = [shownIn(said), proofIn(said)];
      return shown && proof !== undefined && isIndex(said.index)
        ? { kind: 'ENTRY', index: said.index, ...shown, proof }
        : undefined;
    }
    case 'PENDING': {
      const shown = shownIn(said);
      return shown && { kind: 'PENDING', ...shown };
    }
    case 'CHECKPOINT':
      return typeof said.checkpoint === 'string' ? { kind: 'CHECKPOINT', checkpoint: said.checkpoint } : undefined;
    case 'END':
      return isIndex(said.entries) ? { kind: 'END', entries: said.entries } : undefined;
    default:
      return undefined;
  }
}

function membersOf(text: string): Members | undefined {
  try {
    const said: unknown = JSON.parse(text);
    return isObject(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function header({ version, digest, keys, checkpoint, complete }: Members): BundleHeader | undefined {
  if (version !== BUNDLE_VERSION) throw new BundleRefused('VERSION_OTHER');
  const known = digest === 'sha256' || digest === 'sm3';
  const texts = Array.isArray(keys) && keys.every((key) => typeof key === 'string');
  return known && texts && typeof checkpoint === 'string' && typeof complete === 'boolean'
    ? { kind: 'BUNDLE', version, digest, keys, checkpoint, complete }
    : undefined;
}

function shownIn({ id, leaf, opening }: Members): Omit<BundlePending, 'kind'> | undefined {
  const hash = hashIn(leaf);
  const opened = openingIn(opening);
  return typeof id === 'string' && hash && opened !== undefined ? { id, leaf: hash, opening: opened } : undefined;
}

/** Null where nothing is opened, undefined where it is malformed. */
function openingIn(said: unknown): BundleOpening | null | undefined {
  if (said === null) return null;
  if (!isObject(said)) return undefined;
  if (!Array.isArray(said.parts)) return salted(said.salt, said.content, (salt, content) => ({ salt, content }));
  const parts = said.parts.map(partIn).filter((part) => part !== undefined);
  return parts.length === said.parts.length ? { parts } : undefined;
}

function partIn(said: unknown): Part | HiddenPart | undefined {
  if (!isObject(said)) return undefined;
  const commitment = hashIn(said.commitment);
  return commitment ? { commitment } : salted(said.salt, said.line, (salt, line) => ({ salt, line }));
}

function salted<Made>(salt: unknown, text: unknown, made: (salt: Hash, text: Buffer) => Made): Made | undefined {
  const bytes = hashIn(salt); // as long as a hash
  return bytes && typeof text === 'string' ? made(bytes, Buffer.from(text, 'utf8')) : undefined;
}

function proofIn({ proof }: Members): readonly Hash[] | null | undefined {
  if (proof === null) return null;
  if (!Array.isArray(proof)) return undefined;
  const hashes = proof.map(hashIn).filter((hash) => hash !== undefined);
  return hashes.length === proof.length ? hashes : undefined;
}

function hashIn(said: unknown): Hash | undefined {
  const bytes = typeof said === 'string' ? bytesOf(said) : undefined;
  return bytes && isHash(bytes) ? bytes : undefined;
}

function isObject(said: unknown): said is Members {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

function isIndex(said: unknown): said is number {
  return typeof said === 'number' && isCount(said);
}
