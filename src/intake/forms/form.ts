import type { Organs } from '../../law/jurisdiction.ts';
import type { IdentifierScheme, SubjectKind } from '../../law/vocabulary.ts';
import type { RecordBody } from '../../store/tables/records.ts';
import type { RowReader } from '../reader.ts';

/** The forms that providers fill in: the national 双公示 standard of 2018, and its forerunner of 2016. */
export const FORM_IDS = ['PENALTY_2018', 'PERMIT_2018', 'PENALTY_2016'] as const;
export type FormId = (typeof FORM_IDS)[number];

/** One column of a form. */
export interface Column {
  /** Its code in the standard, lower case; also the name by which the form reads it. */
  readonly field: string;
  /** Its Chinese title in the standard, which faults are reported under. */
  readonly title: string;
  /** Other codes and titles it is known by. */
  readonly aliases?: readonly string[];
  /** The column must stand in the header. */
  readonly required?: boolean;
  /** Free text, searched for what must not be collected (Art. 7). */
  readonly freeText?: boolean;
}

/** How a subject is identified, e.g. `{scheme: 'USCC', value: '9121…'}`. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** Whom a row is about. */
export interface RowSubject {
  readonly kind: SubjectKind;
  readonly name: string;
  /** The strongest first. */
  readonly identifiers: readonly Identifier[];
  readonly usccCheckMismatch: boolean;
  /** Natural persons: from the resident id; null where no document tells. */
  readonly birthDate: string | null;
  /** A sole proprietor's row speaks about a person as much as a natural person's does. */
  readonly soleProprietor: boolean;
}

/** A row as its form understands it, before the law has looked at it. */
export interface Draft {
  readonly kind: 'PENALTY' | 'PERMIT';
  readonly subject: RowSubject;
  readonly organs: Organs;
  /** What makes it the same record when it is supplied again. */
  readonly keyParts: readonly string[];
  readonly body: RecordBody;
  /** Personal identifiers in the content, by name. */
  readonly sealed: Readonly<Record<string, string>>;
}

/** One form: its columns, and how a row of it is read. Faults are noted in the reader; the draft then is not used. */
export interface Form {
  readonly id: FormId;
  readonly columns: readonly Column[];
  /** The fields that faults of place and time are reported under. */
  readonly placeAndTime: Readonly<Record<keyof Organs | 'decided', string>>;
  read(row: RowReader): Draft;
}
