import { fileTypeFromBuffer } from 'file-type';
import { createUtf8Check } from '../../intake/decode.ts';

const OFD = 'application/ofd';
const TEXT = 'text/plain; charset=utf-8';

/** What evidence comes as; the rest cannot be relied on to be opened by whoever has to judge it. */
const TAKEN: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** Finds the media type in content that passes by in pieces. */
export interface MediaTypeFinder {
  /** Looks at the next piece; false once the content can be nothing that is taken. */
  look(piece: Uint8Array): Promise<boolean>;
  /** The media type of all that passed by; null: nothing that is taken. */
  end(): string | null;
}

/** A finder for one file. The first piece tells formats apart; that a file is text is known at its end. */
export function createMediaTypeFinder(): MediaTypeFinder {
  const utf8 = createUtf8Check();
  let first = true;
  let format: string | null = null;
  let isText = true;
  return {
    async look(piece) {
      if (first) format = await formatOf(piece);
      first = false;
      if (format !== null) return true;
      utf8.write(piece);
      isText &&= !piece.some(isControl);
      return isText;
    },
    end: () => format ?? (isText && utf8.end() ? TEXT : null),
  };
}

/** A format that is taken, by the beginning of the content, or null. */
async function formatOf(head: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(head);
  if (found?.ext === 'zip') return isOfd(head) ? OFD : null;
  return found && TAKEN.includes(found.mime) ? found.mime : null;
}

const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');
const LOCAL_HEADER_BYTES = 30;
const OFD_ROOT = 'OFD.xml';

/** OFD (GB/T 33190) is a ZIP with `OFD.xml` at its root, which general detectors do not know. */
function isOfd(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  for (let at = bytes.indexOf(OFD_ROOT); at >= 0; at = bytes.indexOf(OFD_ROOT, at + 1)) {
    const header = bytes.subarray(Math.max(0, at - LOCAL_HEADER_BYTES), at);
    const isEntry = header.length === LOCAL_HEADER_BYTES && header.subarray(0, 4).equals(LOCAL_HEADER);
    if (isEntry && header.readUInt16LE(26) === OFD_ROOT.length) return true;
  }
  return false;
}

/** Control characters other than tab, line feed, form feed and carriage return do not occur in text. */
const isControl = (byte: number): boolean =>
  byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 : byte === 0x7f;
