import { readCsv } from './csv.ts';
import { decode, encodingOf } from './decode.ts';
import { type Layout, looksLikeHeader, readHeader } from './header.ts';
import { FileRefused } from './refusal.ts';
import { cellText, type RawRow, type RowBatches } from './row.ts';
import { type FileSource, formatOf, type Survey } from './source.ts';
import { readXlsx } from './xlsx.ts';

/** A file whose header is understood, and the rows behind it. */
export interface Table {
  readonly layout: Layout;
  readonly rows: RowBatches;
}

/** Titles and remarks may stand above the header, but not more lines than this. */
const MAX_LINES_ABOVE = 20;
const HELP = /^[（(【[*]?(?:表格说明|填表说明|填报说明)/;

/**
 * Opens a file as a table. Lines above the header, a second header line of codes, blank lines and the help text of the
 * template (表格说明) are no rows: they are neither read nor counted. Throws `FileRefused`.
 */
export async function openTable(source: FileSource, survey: Survey): Promise<Table> {
  const batches = await readFile(source, survey);
  const above: RawRow[] = [];
  for await (const batch of { [Symbol.asyncIterator]: () => noReturn(batches) }) {
    above.push(...batch);
    const at = above.findIndex(looksLikeHeader);
    const header = at < MAX_LINES_ABOVE ? above[at] : undefined;
    if (header) return { layout: readHeader(header), rows: dataRows(above.slice(at + 1), batches) };
    if (above.length > MAX_LINES_ABOVE) break;
  }
  await batches.return(undefined);
  const first = above.find((row) => !isBlank(row));
  if (!first) throw new FileRefused('FILE_EMPTY');
  // Names the columns that are missing.
  return { layout: readHeader(first), rows: batches };
}

async function readFile(source: FileSource, { head, bytes, isUtf8 }: Survey): Promise<RowBatches> {
  if (formatOf(head) === 'XLSX') return readXlsx(source, bytes);
  const encoding = await encodingOf(head, isUtf8, () => source.open());
  return readCsv(decode(source.open(), encoding));
}

/** Leaving the loop over the header must not close the file. */
const noReturn = (batches: RowBatches): AsyncIterator<RawRow[]> => ({ next: () => batches.next() });

async function* dataRows(first: readonly RawRow[], rest: RowBatches): RowBatches {
  const [second] = first;
  const start = second && looksLikeHeader(second) ? first.slice(1) : first;
  yield start.filter(isData);
  for await (const batch of rest) yield batch.filter(isData);
}

function isData(row: RawRow): boolean {
  return !isBlank(row) && !isHelp(row);
}

const isBlank = (row: RawRow) => row.cells.every((cell) => cellText(cell).trim() === '');

/** The template's help: one cell of text that says so. */
function isHelp(row: RawRow): boolean {
  const texts = row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
  return texts.length <= 2 && HELP.test(texts[0] ?? '');
}
