/** A unified social credit code (GB 32100-2015), upper-cased. */
export interface Uscc {
  readonly value: string;
  /** The shape holds but the check digit does not: real early codes are like that, so it is a flag, not a fault. */
  readonly checkMismatch: boolean;
  /** Administrative division of the registering organ, six digits (characters 3–8). */
  readonly division: string;
}

/** A resident identity number (GB 11643-1999) whose check digit and birth date hold. */
export interface ResidentId {
  /** 18 characters, `X` in upper case. */
  readonly value: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
}

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const USCC_WEIGHTS = powersOf(3, 31, 17);
const USCC_ORDINALS = ordinals(USCC_ALPHABET);

const RESIDENT_SHAPE = /^\d{17}[\dX]$/;
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10X98765432';
const FIRST_BIRTH_YEAR = 1800;

/** Reads a unified social credit code in either case; null when its shape does not hold. */
export function parseUscc(text: string): Uscc | null {
  const value = text.toUpperCase();
  if (!USCC_SHAPE.test(value)) return null;
  return { value, checkMismatch: usccCheckDigit(value) !== value[17], division: value.slice(2, 8) };
}

/** The 18th character that belongs to the first 17 (GB 32100-2015: weights 3^i mod 31). */
export function usccCheckDigit(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    sum += (USCC_ORDINALS[first17.charCodeAt(i)] ?? 0) * (USCC_WEIGHTS[i] ?? 0);
  }
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Reads a resident identity number; null unless shape, check digit and birth date all hold. */
export function parseResidentId(text: string): ResidentId | null {
  const value = text.toUpperCase();
  if (!RESIDENT_SHAPE.test(value) || residentCheckDigit(value) !== value[17]) return null;
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  return Number(value.slice(6, 10)) >= FIRST_BIRTH_YEAR && isRealDate(birthDate) ? { value, birthDate } : null;
}

/** The 18th character that belongs to the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function residentCheckDigit(first17: string): string {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return RESIDENT_CHECKS.charAt(sum % 11);
}

/** Whether a text holds a resident identity number anywhere: such a text is personal data. */
export function holdsResidentId(text: string): boolean {
  for (const [candidate] of text.matchAll(/(?<!\d)\d{17}[\dXx](?![\dXx])/g)) {
    if (parseResidentId(candidate)) return true;
  }
  return false;
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isRealDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days of a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function powersOf(base: number, modulus: number, count: number): number[] {
  const powers = [1];
  while (powers.length < count) powers.push(((powers.at(-1) ?? 1) * base) % modulus);
  return powers;
}

function ordinals(alphabet: string): number[] {
  const table: number[] = [];
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i;
  return table;
}
