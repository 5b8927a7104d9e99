import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { bytesOf } from './base64.ts';
import { NoteRefused } from './refused.ts';

/** What a key signs with: the note itself (C2SP signed-note), or a witness's dated cosignature (tlog-cosignature). */
export const KEY_TYPES = Object.freeze({ NOTE: 1, COSIGNATURE: 4 });
export type KeyType = keyof typeof KEY_TYPES;

/** A named Ed25519 public key for notes. */
export interface NoteKey {
  readonly name: string;
  readonly type: KeyType;
  /** First 4 bytes of SHA-256 over name, 0x0A, type and public key. */
  readonly id: Buffer;
  /** 32 bytes (RFC 8032). */
  readonly bytes: Buffer;
  readonly publicKey: KeyObject;
}

const KEY_BYTES = 32;
const ID_BYTES = 4;
/** C2SP: not empty, no Unicode space, no plus. */
const NAME = /^[^\p{White_Space}+]+$/u;
const KEY_STRING = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/;

/** Names a public key. Throws `NoteRefused` for a name no note can hold, or a key that is not Ed25519. */
export function noteKey(name: string, type: KeyType, publicKey: KeyObject): NoteKey {
  const { x } = publicKey.export({ format: 'jwk' });
  if (publicKey.asymmetricKeyType !== 'ed25519' || !x || !isKeyName(name)) throw new NoteRefused('KEY_MALFORMED');
  const bytes = Buffer.from(x, 'base64url');
  const id = createHash('sha256').update(`${name}\n`).update(typed(type, bytes)).digest().subarray(0, ID_BYTES);
  return { name, type, id, bytes, publicKey };
}

/** Whether a note can hold a signature under this name. */
export function isKeyName(name: string): boolean {
  return NAME.test(name) && name.isWellFormed();
}

/** Reads `name+hash+base64`, as keys are handed from one to another. Throws `NoteRefused`. */
export function parseKey(text: string): NoteKey {
  const [, name = '', id, encoded = ''] = KEY_STRING.exec(text) ?? [];
  const bytes = bytesOf(encoded);
  const type = bytes && typeOf(bytes[0]);
  if (!type || bytes.length !== 1 + KEY_BYTES) throw new NoteRefused('KEY_MALFORMED');
  const x = bytes.subarray(1).toString('base64url');
  const key = noteKey(name, type, createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } }));
  if (key.id.toString('hex') !== id) throw new NoteRefused('KEY_MALFORMED');
  return key;
}

/** Writes `name+hash+base64`. */
export function formatKey({ name, type, id, bytes }: NoteKey): string {
  return `${name}+${id.toString('hex')}+${typed(type, bytes).toString('base64')}`;
}

/** Whether this is the key's signature on the message. */
export function signed(key: NoteKey, message: string, signature: Uint8Array): boolean {
  return verify(null, Buffer.from(message, 'utf8'), key.publicKey, signature);
}

function typed(type: KeyType, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.of(KEY_TYPES[type]), bytes]);
}

function typeOf(number: number | undefined): KeyType | undefined {
  if (number === KEY_TYPES.NOTE) return 'NOTE';
  return number === KEY_TYPES.COSIGNATURE ? 'COSIGNATURE' : undefined;
}
