import {
  clean,
  isNullMark,
  type Read,
  readAmount,
  readCode,
  readDate,
  readSerialDate,
  type WildDate,
} from './cells.ts';
import type { Fault, FaultCode } from './faults.ts';
import type { Layout } from './header.ts';
import { normaliseName, type Organ, readOrgan } from './names.ts';
import { cellText, type RawRow } from './row.ts';

/** Stands for a day that cannot be read; a row with it never passes the check. */
export const NO_DAY = '0001-01-01';

/** Reads the cells of one row by field, and notes every fault on the way. */
export class RowReader {
  readonly faults: Fault[] = [];
  readonly #layout: Layout;
  readonly #row: RawRow;
  readonly #titles: ReadonlyMap<string, string>;

  constructor(layout: Layout, titles: ReadonlyMap<string, string>, row: RawRow) {
    this.#layout = layout;
    this.#titles = titles;
    this.#row = row;
  }

  /** Notes a fault under the standard title of a field. */
  fault(field: string, code: FaultCode): void {
    const column = this.#titles.get(field) ?? null;
    if (!this.faults.some((fault) => fault.column === column && fault.code === code))
      this.faults.push({ column, code });
  }

  /** Whether the cell holds nothing at all, not even a mark for "nothing". */
  isBlank(field: string): boolean {
    return clean(this.#text(field)) === '';
  }

  /** Cleaned text; null for blanks and marks like `无` or `/`. */
  text(field: string): string | null {
    const text = clean(this.#text(field));
    return isNullMark(text) ? null : text;
  }

  /** Cleaned text that must be there. */
  required(field: string, maxLength = Number.POSITIVE_INFINITY): string {
    const text = this.text(field);
    if (text === null) this.fault(field, 'MISSING_VALUE');
    else if (text.length > maxLength) this.fault(field, 'VALUE_TOO_LONG');
    return text ?? '';
  }

  /** A name in its one spelling. */
  name(field: string): string | null {
    const text = this.text(field);
    return text === null ? null : normaliseName(text);
  }

  /** A code; a numeric cell of a workbook has lost digits and is a fault. */
  code(field: string): string | null {
    const cell = this.#cell(field);
    if (cell !== undefined && typeof cell !== 'string') {
      this.fault(field, 'IDENTIFIER_AS_NUMBER');
      return null;
    }
    const text = this.text(field);
    return text === null ? null : this.#read(field, readCode(text));
  }

  /** Yuan as a decimal text, from a column in 万元. */
  amount(field: string): string | null {
    const text = this.text(field);
    return text === null ? null : this.#read(field, readAmount(text));
  }

  /** A last day: null when there is none, whether open or not given. */
  lastDay(field: string): string | null {
    const date = this.#date(field);
    return date === 'OPEN' ? null : date;
  }

  /** A day that must be there and be a day. */
  requiredDay(field: string): string {
    if (this.text(field) === null) {
      this.fault(field, 'MISSING_VALUE');
      return NO_DAY;
    }
    const before = this.faults.length;
    const date = this.#date(field);
    if (date !== null && date !== 'OPEN') return date;
    if (this.faults.length === before) this.fault(field, 'MISSING_VALUE');
    return NO_DAY;
  }

  /** The name of an organ, which must be there. */
  organ(field: string): Organ {
    const text = this.required(field);
    const organ = text === '' ? null : this.#read(field, readOrgan(text));
    return organ ?? { name: '', delegation: null };
  }

  #date(field: string): WildDate {
    const cell = this.#cell(field);
    if (cell !== undefined && typeof cell !== 'string') return this.#read(field, readSerialDate(cell.number));
    const text = this.text(field);
    return text === null ? null : this.#read(field, readDate(text));
  }

  #read<T>(field: string, read: Read<T>): T | null {
    if ('value' in read) return read.value;
    this.fault(field, read.fault);
    return null;
  }

  #text(field: string): string {
    return cellText(this.#cell(field));
  }

  #cell(field: string) {
    const place = this.#layout.places.get(field);
    return place === undefined ? undefined : this.#row.cells[place];
  }
}
