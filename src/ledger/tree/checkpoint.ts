import { bytesOf } from './base64.ts';
import type { TreeHead } from './check.ts';
import { isHash } from './hash.ts';
import type { NoteKey } from './key.ts';
import { type NoteSigner, parseNote, signaturesBy, signNote } from './note.ts';
import { NoteRefused } from './refused.ts';
import { isCount } from './shape.ts';

/** The head of a log at one size, as C2SP tlog-checkpoint writes it. */
export interface Checkpoint extends TreeHead {
  /** Names the log, on the first line. */
  readonly origin: string;
  /** Further lines, of which nobody outside can say whether they are true. */
  readonly extensions: readonly string[];
}

/** What somebody who reads checkpoints trusts. */
export interface Trust {
  readonly origin: string;
  /** Keys of the log, one of which must have signed; the older ones too, for as long as their checkpoints are read. */
  readonly logKeys: readonly NoteKey[];
  readonly witnesses: readonly NoteKey[];
  /** So many witnesses must have signed. */
  readonly witnessesNeeded: number;
}

/** A checkpoint that enough of those trusted have signed. */
export interface OpenedCheckpoint extends Checkpoint {
  /** The witnesses that signed, and when they say they did, in seconds since 1970. */
  readonly witnessed: readonly { readonly name: string; readonly at: bigint | null }[];
}

const SIZE = /^(?:0|[1-9]\d*)$/;

/** Reads the text of a checkpoint. Throws `NoteRefused`. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', digits = '', encoded = '', ...rest] = text.split('\n');
  const extensions = rest.slice(0, -1);
  const size = Number(digits);
  const root = bytesOf(encoded);
  const wellFormed = origin !== '' && SIZE.test(digits) && isCount(size) && rest.at(-1) === '';
  if (!wellFormed || !root || !isHash(root) || extensions.includes('')) throw new NoteRefused('CHECKPOINT_MALFORMED');
  return { origin, size, root, extensions };
}

/** Writes the text of a checkpoint. Throws `NoteRefused` for what could not be read again as the same. */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  const lines = [origin, String(size), Buffer.from(root).toString('base64'), ...extensions];
  const text = lines.map((line) => `${line}\n`).join('');
  if (text.split('\n').length !== lines.length + 1) throw new NoteRefused('CHECKPOINT_MALFORMED');
  parseCheckpoint(text);
  return text;
}

/** Signs a checkpoint as its log. Never sign one that does not begin with every one signed before. */
export function signCheckpoint(checkpoint: Checkpoint, signer: NoteSigner): string {
  return signNote(formatCheckpoint(checkpoint), signer);
}

/** Reads a checkpoint that those trusted have signed. Throws `NoteRefused` with what is missing. */
export function openCheckpoint(note: string, trust: Trust): OpenedCheckpoint {
  const parsed = parseNote(note);
  const checkpoint = parseCheckpoint(parsed.text);
  if (checkpoint.origin !== trust.origin) throw new NoteRefused('ORIGIN_OTHER');
  if (signaturesBy(trust.logKeys, parsed).length === 0) throw new NoteRefused('LOG_UNSIGNED');
  const witnesses = signaturesBy(trust.witnesses, parsed);
  // By key, not by name: one witness under two names is still one.
  const distinct = new Set(witnesses.map(({ key }) => key.bytes.toString('hex')));
  if (distinct.size < trust.witnessesNeeded) throw new NoteRefused('WITNESSES_TOO_FEW');
  return { ...checkpoint, witnessed: witnesses.map(({ key, at }) => ({ name: key.name, at })) };
}
