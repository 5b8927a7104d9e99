import { consentColumn, type ForbiddenCategory, forbiddenColumn } from '../law/collection.ts';
import type { ConsentRecordKind } from '../law/vocabulary.ts';
import { clean } from './cells.ts';
import type { Column, Form } from './forms/form.ts';
import { FORMS } from './forms/index.ts';
import { FileRefused } from './refusal.ts';
import { type Cell, cellText, type RawRow } from './row.ts';

/** Which form a file fills in, and where its columns stand. */
export interface Layout {
  readonly form: Form;
  /** Field → index of its cell. */
  readonly places: ReadonlyMap<string, number>;
  /** Number of cells of the header. */
  readonly width: number;
  /** Columns outside the standard that hold what Art. 7.1 forbids, by index. */
  readonly forbidden: ReadonlyMap<number, ForbiddenCategory>;
  /** Columns outside the standard that hold what needs consent (Art. 7.2), by index. */
  readonly consent: ReadonlyMap<number, ConsentRecordKind>;
  /** Titles of columns that are not read. */
  readonly unknownColumns: readonly string[];
}

const MIN_RECOGNISED = 4;
const MAX_TITLE_LENGTH = 60;

/** One spelling for all headers met: full width or half, blanks, `_` or `-`, a colon or an asterisk at the end. */
function normaliseHeader(text: string): string {
  return clean(text)
    .normalize('NFKC')
    .replace(/[\s*]+/g, '')
    .replace(/[:;]+$/, '')
    .replace(/[-‐–—]/g, '_')
    .toLowerCase();
}

/** Names of a column: its title, the title without its remark in parentheses, its codes. */
function namesOf({ field, title, aliases = [] }: Column): string[] {
  const titles = [title, title.replace(/[（(][^（()）]*[)）]$/, ''), field, ...aliases];
  return titles.map(normaliseHeader);
}

const NAMES = new Map(
  FORMS.map((form) => [form, new Map(form.columns.flatMap((column) => namesOf(column).map((name) => [name, column])))]),
);

/** How many cells of a row are column names of a form. */
function recognised(form: Form, cells: readonly Cell[]): number {
  return cells.filter((cell) => NAMES.get(form)?.has(normaliseHeader(cellText(cell)))).length;
}

/** Whether a row names columns rather than giving values, as the header and a second line of codes do. */
export function looksLikeHeader(row: RawRow): boolean {
  return FORMS.some((form) => recognised(form, row.cells) >= MIN_RECOGNISED);
}

/**
 * Reads a header. Throws `FileRefused` FORM_NOT_RECOGNISED naming the columns that the likeliest form lacks, and
 * HEADER_AMBIGUOUS naming those that stand there twice.
 */
export function readHeader(row: RawRow): Layout {
  const titles = row.cells.map(cellText);
  const form = FORMS.reduce((best, next) => (recognised(next, row.cells) > recognised(best, row.cells) ? next : best));
  const places = new Map<string, number>();
  const forbidden = new Map<number, ForbiddenCategory>();
  const consent = new Map<number, ConsentRecordKind>();
  const unknownColumns: string[] = [];
  titles.forEach((title, index) => {
    const name = normaliseHeader(title);
    const column = NAMES.get(form)?.get(name);
    if (column) {
      if (places.has(column.field)) throw new FileRefused('HEADER_AMBIGUOUS', [column.title]);
      places.set(column.field, index);
    } else if (name !== '') {
      unknownColumns.push(clean(title).slice(0, MAX_TITLE_LENGTH));
      const category = forbiddenColumn(name);
      const consentKind = consentColumn(name);
      if (category) forbidden.set(index, category);
      else if (consentKind) consent.set(index, consentKind);
    }
  });
  const missing = form.columns.filter(({ field, required }) => required && !places.has(field));
  if (missing.length > 0)
    throw new FileRefused(
      'FORM_NOT_RECOGNISED',
      missing.map(({ title }) => title),
    );
  return { form, places, width: titles.length, forbidden, consent, unknownColumns };
}
