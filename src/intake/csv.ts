import type { RawRow, RowBatches } from './row.ts';

/** Delimiters met in provider files. */
export type Delimiter = ',' | ';' | '\t';

/**
 * A record may not be longer than this many characters. It bounds memory, and it ends the search for a quote that
 * nobody closed.
 */
const MAX_RECORD = 1 << 18;
/** The delimiter is guessed from this many characters. */
const SAMPLE = 4096;
const QUOTE = '"';

/**
 * Splits decoded CSV (RFC 4180) into rows.
 *
 * It is our own because nothing may be lost: where a quote is never closed, general parsers swallow the rest of the
 * file or stop. Here the line is handed on as broken and reading goes on behind it.
 */
export async function* readCsv(text: AsyncIterable<string>): RowBatches {
  let rest = '';
  let delimiter: Delimiter | null = null;
  const splitter = createSplitter();
  for await (const piece of text) {
    rest += piece;
    // The guess must not depend on how the text arrives.
    if (delimiter === null && rest.length < SAMPLE) continue;
    delimiter ??= guessDelimiter(rest);
    const { rows, used } = splitter.split(rest, delimiter, false);
    rest = rest.slice(used);
    if (rows.length > 0) yield rows;
  }
  const { rows } = splitter.split(rest, delimiter ?? guessDelimiter(rest), true);
  if (rows.length > 0) yield rows;
}

/** The delimiter that is most frequent in the first lines. */
function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE).split('\n', 5).join('\n');
  const count = (delimiter: Delimiter) => sample.split(delimiter).length;
  return ([',', ';', '\t'] as const).reduce((best, next) => (count(next) > count(best) ? next : best));
}

interface Split {
  readonly rows: RawRow[];
  /** Characters that are done with; the rest needs more text. */
  readonly used: number;
}

function createSplitter() {
  let rowNo = 0;
  let skipping = false;

  function split(text: string, delimiter: Delimiter, last: boolean): Split {
    const rows: RawRow[] = [];
    let at = 0;
    while (at < text.length) {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0 && !last && text.length - at < MAX_RECORD) break;
      const end = lineEnd < 0 ? text.length : lineEnd;
      if (skipping) {
        // The rest of an overlong line, whose beginning was handed on as broken.
        skipping = lineEnd < 0;
        at = end + 1;
        continue;
      }
      const overlong = end - at > MAX_RECORD || (lineEnd < 0 && !last);
      const line = text.slice(at, Math.min(end, at + MAX_RECORD));
      if (overlong) {
        rows.push({ rowNo: ++rowNo, cells: [line], broken: true });
        skipping = lineEnd < 0;
        at = end + 1;
      } else if (!line.includes(QUOTE)) {
        rows.push({ rowNo: ++rowNo, cells: withoutReturn(line).split(delimiter), broken: false });
        at = end + 1;
      } else {
        const record = quotedRecord(text, at, delimiter, last);
        if (record === 'NEEDS_MORE') break;
        if (record === 'BROKEN') rows.push({ rowNo: ++rowNo, cells: [withoutReturn(line)], broken: true });
        else rows.push({ rowNo: ++rowNo, cells: record.cells, broken: false });
        at = record === 'BROKEN' ? end + 1 : record.end;
      }
    }
    return { rows, used: Math.min(at, text.length) };
  }

  return { split };
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Reads one record that has quotes, possibly over several lines. `end` is where the next record begins. */
function quotedRecord(
  text: string,
  start: number,
  delimiter: Delimiter,
  last: boolean,
): { cells: string[]; end: number } | 'NEEDS_MORE' | 'BROKEN' {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === QUOTE ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (cell === null || cell.end - start > MAX_RECORD) {
      return last || text.length - start > MAX_RECORD ? 'BROKEN' : 'NEEDS_MORE';
    }
    // The character behind decides; without it the quote may be the first of a doubled one.
    if (cell.end >= text.length && !last) return 'NEEDS_MORE';
    cells.push(cell.value);
    const next = text[cell.end];
    if (next === delimiter) at = cell.end + 1;
    else if (next === undefined) return { cells, end: text.length };
    else if (next === '\n') return { cells, end: cell.end + 1 };
    else if (next === '\r' && text[cell.end + 1] === '\n') return { cells, end: cell.end + 2 };
    else if (next === '\r' && cell.end + 1 >= text.length) return last ? { cells, end: text.length } : 'NEEDS_MORE';
    else return 'BROKEN';
  }
}

function quotedCell(text: string, start: number): { value: string; end: number } | null {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote < 0 || quote - start > MAX_RECORD) return null;
    value += text.slice(from, quote);
    if (text[quote + 1] !== QUOTE) return { value, end: quote + 1 };
    value += QUOTE;
    from = quote + 2;
  }
}

/** A cell that does not begin with a quote: quotes further in are part of it. */
function plainCell(text: string, start: number, delimiter: Delimiter): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  const value = text.slice(start, end);
  if (!value.endsWith('\r') || (end < text.length && text[end] !== '\n')) return { value, end };
  return { value: value.slice(0, -1), end: end - 1 };
}
