import { type KeyObject, sign } from 'node:crypto';
import { bytesOf } from './base64.ts';
import { isKeyName, type NoteKey, signed } from './key.ts';
import { NoteRefused } from './refused.ts';

/** A signed note as it is written (C2SP signed-note): nothing in it is believed yet. */
export interface Note {
  /** With its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A line `— name base64(id ‖ signature)`. */
export interface NoteSignature {
  readonly name: string;
  /** 4 bytes. */
  readonly id: Buffer;
  readonly signature: Buffer;
}

/** A signature of a known key that fits. */
export interface Signed {
  readonly key: NoteKey;
  /** When a witness says it signed, in seconds since 1970; null for a signature without a date. */
  readonly at: bigint | null;
}

/** Who signs: the key of type `NOTE` and its private half. */
export interface NoteSigner {
  readonly key: NoteKey;
  readonly privateKey: KeyObject;
}

const ID_BYTES = 4;
const TIME_BYTES = 8;
const SIGNATURE_BYTES = 64;
/** C2SP: at least 16 must be taken. */
const MOST_SIGNATURES = 100;
const LONGEST_NOTE = 1_000_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids just these.
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f]/;
const LINE = /^— (\S+) (\S+)$/;

/** Reads a signed note. Throws `NoteRefused` unless it is exactly of the form. */
export function parseNote(note: string): Note {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2).split('\n');
  const wellFormed = end >= 0 && isNoteText(text) && note.length <= LONGEST_NOTE && lines.pop() === '';
  if (!wellFormed || lines.length === 0 || lines.length > MOST_SIGNATURES) throw new NoteRefused('NOTE_MALFORMED');
  return { text, signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): NoteSignature {
  const [, name = '', encoded = ''] = LINE.exec(line) ?? [];
  const bytes = bytesOf(encoded);
  if (!isKeyName(name) || !bytes || bytes.length <= ID_BYTES) throw new NoteRefused('NOTE_MALFORMED');
  return { name, id: bytes.subarray(0, ID_BYTES), signature: bytes.subarray(ID_BYTES) };
}

/** Writes a signed note. Throws `NoteRefused` for what could not be read again. */
export function formatNote({ text, signatures }: Note): string {
  const lines = signatures.map(
    ({ name, id, signature }) => `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`,
  );
  const note = `${text}\n${lines.join('')}`;
  if (parseNote(note).text !== text) throw new NoteRefused('NOTE_MALFORMED');
  return note;
}

/** Signs a text that ends in a newline, and writes the note. Throws `NoteRefused` if the text cannot be one of a note. */
export function signNote(text: string, { key, privateKey }: NoteSigner): string {
  if (key.type !== 'NOTE') throw new NoteRefused('KEY_MALFORMED');
  const signature = sign(null, Buffer.from(text, 'utf8'), privateKey);
  return formatNote({ text, signatures: [{ name: key.name, id: key.id, signature }] });
}

/**
 * The signatures of a note that are by keys we know. One by an unknown key is passed over; one that names a key we
 * know and does not fit refuses the whole note (`SIGNATURE_WRONG`). Nobody's signature: an empty list.
 */
export function signaturesBy(keys: readonly NoteKey[], { text, signatures }: Note): Signed[] {
  return signatures.flatMap((line) =>
    keys
      .filter(({ name, id }) => name === line.name && id.equals(line.id))
      .map((key) => ({ key, at: checked(key, text, line.signature) })),
  );
}

/** Checks a signature of either type, and answers its date. */
function checked(key: NoteKey, text: string, bytes: Buffer): bigint | null {
  const dated = key.type === 'COSIGNATURE';
  const signature = bytes.subarray(dated ? TIME_BYTES : 0);
  if (signature.length !== SIGNATURE_BYTES) throw new NoteRefused('SIGNATURE_WRONG');
  const at = dated ? bytes.readBigInt64BE(0) : null;
  const fits = at === null ? signed(key, text, signature) : at >= 0n && signed(key, cosigned(at, text), signature);
  if (!fits) throw new NoteRefused('SIGNATURE_WRONG');
  return at;
}

/** What a witness signs: `cosignature/v1`, the time in seconds, and the whole text of the checkpoint. */
function cosigned(at: bigint, text: string): string {
  return `cosignature/v1\ntime ${at}\n${text}`;
}

function isNoteText(text: string): boolean {
  return text.endsWith('\n') && text.isWellFormed() && !FORBIDDEN.test(text);
}
