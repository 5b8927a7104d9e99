import { isUtf8 } from 'node:buffer';
import { FileRefused } from './refusal.ts';

/** Encodings that provider files come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Tells whether bytes that pass by in chunks are strictly UTF-8, without making strings of them. */
export interface Utf8Check {
  write(chunk: Uint8Array): void;
  end(): boolean;
}

/** A check of one file; characters may be split between chunks. */
export function createUtf8Check(): Utf8Check {
  let valid = true;
  let open: Uint8Array = new Uint8Array();
  return {
    write(chunk) {
      if (!valid) return;
      const bytes = open.length > 0 ? Buffer.concat([open, chunk]) : chunk;
      const whole = bytes.length - openBytes(bytes);
      valid = isUtf8(bytes.subarray(0, whole));
      open = bytes.slice(whole);
    },
    end: () => valid && open.length === 0,
  };
}

/**
 * Decides the encoding: marks and zero bytes betray UTF-16; else strictly UTF-8, else strictly GB18030. The decision
 * rests on the whole file, because its first Chinese name may come late. Throws `FileRefused` ENCODING_UNKNOWN.
 */
export async function encodingOf(
  head: Uint8Array,
  strictlyUtf8: boolean,
  open: () => AsyncIterable<Uint8Array>,
): Promise<Encoding> {
  const utf16 = utf16By(head);
  if (!utf16 && strictlyUtf8) return 'utf-8';
  const candidate = utf16 ?? 'gb18030';
  const text = decode(open(), candidate);
  while (!(await text.next()).done);
  return candidate;
}

/** Decodes strictly, piece by piece; bytes that the encoding does not know throw `FileRefused` ENCODING_UNKNOWN. */
export async function* decode(content: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of content) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new FileRefused('ENCODING_UNKNOWN') : error;
  }
}

/** UTF-16 by its mark, or by the zero bytes that delimiters, digits and line ends have in it; else null. */
function utf16By(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const many = head.length / 50;
  if (odd > many && odd > 4 * even) return 'utf-16le';
  if (even > many && even > 4 * odd) return 'utf-16be';
  return null;
}

/** How many bytes at the end belong to a UTF-8 character that goes on in the next chunk. */
function openBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}
