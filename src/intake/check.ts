import { type About, capacityAt, consentNeededIn, forbiddenIn } from '../law/collection.ts';
import { holdsResidentId } from '../law/identifiers.ts';
import { type Jurisdiction, outOfArea } from '../law/jurisdiction.ts';
import { consentFault, type Fault, forbiddenFault, forbidsKeeping } from './faults.ts';
import type { Draft, RowSubject } from './forms/form.ts';
import type { Layout } from './header.ts';
import { NO_DAY, RowReader } from './reader.ts';
import { cellText, type RawRow } from './row.ts';

/** A row that may become a record. */
export interface StagedRow extends Draft {
  readonly rowNo: number;
}

/** A row that may not, and every reason. */
export interface FaultyRow {
  readonly rowNo: number;
  readonly faults: readonly Fault[];
  /** The row by column title, to be sealed; null where it must not be kept. */
  readonly content: Readonly<Record<string, string>> | null;
}

/** What the check of a row came to. */
export type Checked = { readonly staged: StagedRow } | { readonly faulty: FaultyRow };

/** Checks rows of one file. */
export type RowCheck = (row: RawRow) => Checked;

/** What the check needs to know beside the row. */
export interface CheckContext {
  readonly jurisdiction: Jurisdiction;
  /** Day of supply, `YYYY-MM-DD`: decisions are not dated after it. */
  readonly suppliedOn: string;
  /** A reviewer found that whoever it is about has full capacity, where the row does not show it (Art. 3). */
  readonly isCapacityReviewed: boolean;
}

/** Prepares the check of a file's rows. A row is judged as a whole: all its faults are found, not only the first. */
export function createCheck(layout: Layout, { jurisdiction, suppliedOn, isCapacityReviewed }: CheckContext): RowCheck {
  const titles = new Map(layout.form.columns.map(({ field, title }) => [field, title]));
  const freeText = layout.form.columns.filter((column) => column.freeText).map(({ field }) => field);

  return (row) => {
    const reader = new RowReader(layout, titles, row);
    if (row.broken) {
      reader.faults.push({ column: null, code: 'ROW_MALFORMED' });
      // Whom the line is about cannot be told, so it is read as if it were a person.
      const category = forbiddenIn(cellText(row.cells[0]), 'PERSON');
      if (category) reader.faults.push({ column: null, code: forbiddenFault(category) });
      return faulty(row, layout, titles, reader.faults);
    }
    if (isShifted(row, layout)) reader.faults.push({ column: null, code: 'ROW_SHIFTED' });
    const draft = layout.form.read(reader);
    checkSubject(reader, draft);
    checkPlaceAndTime(reader, draft);
    checkTexts(reader, draft.subject);
    checkExtraColumns(reader, draft.subject, row);
    if (reader.faults.length > 0) return faulty(row, layout, titles, reader.faults);
    return { staged: { ...draft, rowNo: row.rowNo } };
  };

  /** Art. 3: somebody of full capacity. */
  function checkSubject(reader: RowReader, { subject, body }: Draft): void {
    if (subject.kind !== 'NATURAL_PERSON' || subject.identifiers.length === 0) return;
    const on = body.decisionDate === NO_DAY ? suppliedOn : body.decisionDate;
    const capacity = subject.birthDate === null ? 'REVIEW' : capacityAt(subject.birthDate, on);
    if (capacity === 'MINOR') reader.faults.push({ column: null, code: 'MINOR_SUBJECT' });
    if (capacity === 'REVIEW' && !isCapacityReviewed) reader.faults.push({ column: null, code: 'HELD_FOR_REVIEW' });
  }

  /** Art. 2: organs of the area; and no decision from the future. */
  function checkPlaceAndTime(reader: RowReader, { organs, body }: Draft): void {
    const outside = outOfArea(organs, jurisdiction);
    if (outside) reader.fault(layout.form.placeAndTime[outside.organ], 'OUT_OF_JURISDICTION');
    if (body.decisionDate > suppliedOn) reader.fault(layout.form.placeAndTime.decided, 'DATE_IN_FUTURE');
  }

  /** Art. 7 and least data, wherever people wrote freely. */
  function checkTexts(reader: RowReader, subject: RowSubject): void {
    const about = aboutOf(subject);
    for (const field of freeText) {
      const text = reader.text(field);
      if (text === null) continue;
      if (holdsResidentId(text)) reader.fault(field, 'PERSONAL_ID_IN_TEXT');
      const category = forbiddenIn(text, about);
      if (category) reader.fault(field, forbiddenFault(category));
      const consentKind = about === 'PERSON' ? consentNeededIn(text) : null;
      if (consentKind) reader.fault(field, consentFault(consentKind));
    }
  }

  /** Art. 7 again, in columns that a provider added to the form. */
  function checkExtraColumns(reader: RowReader, subject: RowSubject, row: RawRow): void {
    const holdsValue = (index: number) => cellText(row.cells[index]).trim() !== '';
    for (const [index, category] of layout.forbidden) {
      if (holdsValue(index)) reader.faults.push({ column: null, code: forbiddenFault(category) });
    }
    if (aboutOf(subject) !== 'PERSON') return;
    for (const [index, kind] of layout.consent) {
      if (holdsValue(index)) reader.faults.push({ column: null, code: consentFault(kind) });
    }
  }
}

const aboutOf = ({ kind, soleProprietor }: RowSubject): About =>
  kind === 'NATURAL_PERSON' || soleProprietor ? 'PERSON' : 'ORGANISATION';

function isShifted({ cells }: RawRow, { width }: Layout): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cellText(cell).trim() !== '');
}

function faulty(row: RawRow, layout: Layout, titles: ReadonlyMap<string, string>, faults: readonly Fault[]): Checked {
  const keep = !faults.some(({ code }) => forbidsKeeping(code));
  return { faulty: { rowNo: row.rowNo, faults, content: keep ? contentOf(row, layout, titles) : null } };
}

/** The known cells by title; a broken row as its line. Columns outside the form are never kept. */
function contentOf(row: RawRow, layout: Layout, titles: ReadonlyMap<string, string>): Record<string, string> {
  if (row.broken) return { '': cellText(row.cells[0]) };
  return Object.fromEntries(
    [...layout.places].map(([field, place]) => [titles.get(field) ?? field, cellText(row.cells[place])]),
  );
}
