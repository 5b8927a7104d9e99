import { parseResidentId, parseUscc, type Uscc } from '../../law/identifiers.ts';
import type { IdentifierScheme, SubjectKind } from '../../law/vocabulary.ts';
import type { RowReader } from '../reader.ts';
import type { Identifier, RowSubject } from './form.ts';

/** Which field holds which identifier of an organisation. */
export type OrganisationFields = readonly (readonly [field: string, scheme: IdentifierScheme])[];

const RESIDENT_DOCUMENT = /身份证/;
/** A code tells subjects apart; a stray digit or a row of zeros would make one of many. */
const TELLS_APART = /^(?!(.)\1*$).{6,50}$/u;

/** Reads a unified social credit code; what is valid as a resident id is personal data first and is turned away. */
export function readUscc(row: RowReader, field: string): Uscc | null {
  const code = row.code(field);
  if (code === null) return null;
  if (parseResidentId(code)) {
    row.fault(field, 'PERSONAL_ID_MISPLACED');
    return null;
  }
  const uscc = parseUscc(code);
  if (!uscc) row.fault(field, 'USCC_INVALID');
  return uscc;
}

/** Reads a unified social credit code that must be there. */
export function requireUscc(row: RowReader, field: string): Uscc | null {
  if (row.text(field) === null) row.fault(field, 'MISSING_VALUE');
  return readUscc(row, field);
}

/** Reads the codes that organisations have from older or special registers. */
export function readOtherCodes(row: RowReader, fields: OrganisationFields): Identifier[] {
  const identifiers: Identifier[] = [];
  for (const [field, scheme] of fields) {
    const value = row.code(field);
    if (value === null) continue;
    if (parseResidentId(value)) row.fault(field, 'PERSONAL_ID_MISPLACED');
    else if (!TELLS_APART.test(value)) row.fault(field, 'CODE_INVALID');
    else identifiers.push({ scheme, value: value.toUpperCase() });
  }
  return identifiers;
}

/** An organisation under its codes, the strongest first. */
export function organisation(
  kind: SubjectKind,
  name: string,
  uscc: Uscc | null,
  others: readonly Identifier[],
  soleProprietor: boolean,
): RowSubject {
  const identifiers = uscc ? [{ scheme: 'USCC' as const, value: uscc.value }, ...others] : others;
  return { kind, name, identifiers, usccCheckMismatch: uscc?.checkMismatch ?? false, birthDate: null, soleProprietor };
}

/** A natural person under the number of an identity document; only a resident id tells the birth date. */
export function person(row: RowReader, name: string, typeField: string | null, numberField: string): RowSubject {
  const type = (typeField && row.text(typeField)) ?? '居民身份证';
  const number = row.code(numberField);
  const base = { kind: 'NATURAL_PERSON', name, usccCheckMismatch: false, soleProprietor: false } as const;
  if (number === null) {
    if (!row.faults.some(({ code }) => code === 'IDENTIFIER_AS_NUMBER')) row.fault(numberField, 'MISSING_VALUE');
    return { ...base, identifiers: [], birthDate: null };
  }
  if (!RESIDENT_DOCUMENT.test(type)) {
    return {
      ...base,
      identifiers: [{ scheme: 'OTHER_DOCUMENT', value: `${type}:${number.toUpperCase()}` }],
      birthDate: null,
    };
  }
  const residentId = parseResidentId(number);
  if (!residentId) row.fault(numberField, 'RESIDENT_ID_INVALID');
  return {
    ...base,
    identifiers: residentId ? [{ scheme: 'RESIDENT_ID', value: residentId.value }] : [],
    birthDate: residentId?.birthDate ?? null,
  };
}

/** The number of a legal representative's document: to be sealed, and right if it says it is a resident id. */
export function readRepresentativeId(row: RowReader, typeField: string | null, numberField: string): string | null {
  const number = row.code(numberField)?.toUpperCase() ?? null;
  const type = typeField === null ? null : row.text(typeField);
  if (number !== null && RESIDENT_DOCUMENT.test(type ?? '身份证') && !parseResidentId(number)) {
    row.fault(numberField, 'RESIDENT_ID_INVALID');
  }
  return number;
}

/** The entries of a record that are there: null entries are no personal identifiers. */
export function sealedParts(parts: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** A remark together with the note of a delegation that stood in the organ's cell. */
export function withDelegation(remark: string | null, delegation: string | null): string | null {
  return delegation === null ? remark : [remark, delegation].filter((part) => part !== null).join('；');
}

/** What kind of subject a category of the standard means; 法人及非法人组织 is told apart by the code's second digit. */
export function subjectKindOf(
  category: string,
  uscc: string | null,
): { kind: SubjectKind; soleProprietor: boolean } | null {
  if (/^自然人/.test(category)) return { kind: 'NATURAL_PERSON', soleProprietor: false };
  if (/^个体工商户|^个体/.test(category)) return { kind: 'UNINCORPORATED_ORGANISATION', soleProprietor: true };
  if (/^非法人组织/.test(category)) return { kind: 'UNINCORPORATED_ORGANISATION', soleProprietor: false };
  if (!/^法人/.test(category)) return null;
  // Code 92 is the register of sole proprietors.
  return uscc?.startsWith('92')
    ? { kind: 'UNINCORPORATED_ORGANISATION', soleProprietor: true }
    : { kind: 'LEGAL_PERSON', soleProprietor: false };
}
