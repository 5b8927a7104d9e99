import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { FileRefused } from './refusal.ts';
import type { Cell, RawRow, RowBatches } from './row.ts';
import type { FileSource } from './source.ts';

/**
 * A workbook is held in memory as a whole, so both sizes are bounded: this many bytes as supplied, and this many
 * unpacked. The unpacked size is the one that the archive declares; the unpacker never writes beyond it.
 */
const MAX_PACKED_BYTES = 64 << 20;
const MAX_UNPACKED_BYTES = 256 << 20;

/**
 * Reads the first sheet of an XLSX workbook. Numeric cells stay apart as `{number}` with their stored digits, date
 * cells become `YYYY-MM-DD`, error cells are empty. Throws `FileRefused` FILE_TOO_LARGE or WORKBOOK_UNREADABLE.
 */
export async function* readXlsx(source: FileSource, packedBytes: number): RowBatches {
  if (packedBytes > MAX_PACKED_BYTES) throw new FileRefused('FILE_TOO_LARGE');
  const packed = await whole(source);
  const sheet = await sheetOf(packed);
  yield sheet.map((cells, index): RawRow => ({ rowNo: index + 1, cells: cells.map(toCell), broken: false }));
}

async function whole(source: FileSource): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open()) chunks.push(chunk);
  // A copy of its own: the reader wants an ArrayBuffer that begins with the file and ends with it.
  return new Uint8Array(Buffer.concat(chunks));
}

async function sheetOf(packed: Uint8Array<ArrayBuffer>) {
  let unpacked: number;
  try {
    unpacked = unpackedSize(packed);
  } catch {
    throw new FileRefused('WORKBOOK_UNREADABLE');
  }
  if (unpacked > MAX_UNPACKED_BYTES) throw new FileRefused('FILE_TOO_LARGE');
  try {
    return await readSheet(packed.buffer, 1, { parseNumber: (number: string) => ({ number }) });
  } catch {
    // Whatever the reader stumbles over, its message may quote the file.
    throw new FileRefused('WORKBOOK_UNREADABLE');
  }
}

/** The size that the archive's directory declares; nothing is unpacked for it. */
function unpackedSize(packed: Uint8Array): number {
  let bytes = 0;
  unzipSync(packed, {
    filter: ({ originalSize }) => {
      bytes += originalSize;
      return false;
    },
  });
  return bytes;
}

type SheetCell = Awaited<ReturnType<typeof sheetOf>>[number][number];

function toCell(cell: SheetCell): Cell {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.toWellFormed();
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  // The reader's types say `typeof Date` where it hands out a Date.
  const value: unknown = cell;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof cell === 'object' ? { number: cell.number } : '';
}
