import { createHash } from 'node:crypto';
import { createUtf8Check } from './decode.ts';
import { FileRefused } from './refusal.ts';

/** A supplied file: it is read more than once, so it is opened, not handed over. */
export interface FileSource {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** What one reading of all bytes tells before anything is taken from them. */
export interface Survey {
  /** SHA-256 of the bytes: the same digest is the same file. */
  readonly digest: Buffer;
  readonly bytes: number;
  /** The first bytes, enough to tell formats apart. */
  readonly head: Buffer;
  /** Whether the bytes are strictly UTF-8 throughout. */
  readonly isUtf8: boolean;
}

/** Formats the intake reads. */
export type Format = 'CSV' | 'XLSX';

const HEAD_BYTES = 4096;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** Binary workbooks of old, encrypted workbooks, and documents that are no tables. */
const OTHER_FORMATS = ['\xd0\xcf\x11\xe0', '%PDF', '{\\rtf', '\x1f\x8b', 'Rar!', '7z\xbc\xaf'].map((magic) =>
  Buffer.from(magic, 'latin1'),
);

/** A file that is in memory already, as the API receives it. */
export function fromBuffer(name: string, content: Uint8Array): FileSource {
  return {
    name,
    async *open() {
      yield content;
    },
  };
}

/** Reads the whole file once. Throws `FileRefused` FILE_EMPTY. */
export async function survey(source: FileSource): Promise<Survey> {
  const hash = createHash('sha256');
  const utf8 = createUtf8Check();
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of source.open()) {
    hash.update(chunk);
    utf8.write(chunk);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    bytes += chunk.length;
  }
  if (bytes === 0) throw new FileRefused('FILE_EMPTY');
  return { digest: hash.digest(), bytes, head, isUtf8: utf8.end() };
}

/** Tells the format by content, never by name. Throws `FileRefused` FORMAT_UNKNOWN. */
export function formatOf(head: Buffer): Format {
  const startsWith = (magic: Buffer) => head.subarray(0, magic.length).equals(magic);
  if (startsWith(ZIP)) return 'XLSX';
  if (OTHER_FORMATS.some(startsWith)) throw new FileRefused('FORMAT_UNKNOWN');
  return 'CSV';
}
