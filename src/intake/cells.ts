import { isRealDate, parseResidentId, parseUscc } from '../law/identifiers.ts';
import type { FaultCode } from './faults.ts';

/** What reading a cell gives: a value, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly fault: FaultCode };

/** A date of the wild. `null`: a placeholder that says "no date"; `OPEN`: one that says "without end". */
export type WildDate = string | 'OPEN' | null;

const UNCLEAN = /[\p{Cc}\p{Cf}\u00A0\u3000\uFFFE\uFFFF]|^[ '`]|[ ]$|^="/u;
const NULL_MARKS = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '— —',
  '－',
  '/',
  '\\',
  '／',
  '无',
  '暂无',
  '空',
  'N/A',
  'NA',
  'n/a',
  'NULL',
  'null',
  'None',
]);

/** The text of a cell without what nobody meant: control and zero-width characters, outer blanks, text marks. */
export function clean(text: string): string {
  if (text === '' || !UNCLEAN.test(text)) return text;
  return text
    .replace(/[\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu, (char) => (char === '\n' || char === '\t' ? ' ' : ''))
    .replace(/[\u00A0\u3000]/g, ' ')
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^['`]/, '')
    .trim();
}

/** Whether a cleaned text is one of the marks for "nothing here". */
export const isNullMark = (text: string): boolean => NULL_MARKS.has(text);

const DATE =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:[ T]\d{1,2}[:：]\d{1,2}.*)?$/;
const DATE_WITHOUT_DAY = /^\d{4}(?:[-/.]\d{1,2}|年(?:\d{1,2}月)?)?$/;
const OPEN_END = /^(?:长期|永久|长期有效|永久有效|无限期)$/;
const NO_DATE = /^无.*(?:期限|有效期|截止期)$/;

/** Reads a date in any form met in provider files as `YYYY-MM-DD`; 1900-1-1 means none, 2099-12-31 and later no end. */
export function readDate(text: string): Read<WildDate> {
  if (NO_DATE.test(text)) return { value: null };
  if (OPEN_END.test(text)) return { value: 'OPEN' };
  const match = DATE.exec(text);
  if (!match) return { fault: DATE_WITHOUT_DAY.test(text) ? 'DATE_WITHOUT_DAY' : 'DATE_UNREADABLE' };
  const month = match[3] ?? match[5] ?? match[7] ?? '';
  const day = match[4] ?? match[6] ?? match[8] ?? '';
  const date = `${match[1]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isRealDate(date)) return { fault: 'DATE_IMPOSSIBLE' };
  if (date === '1900-01-01') return { value: null };
  return { value: date >= '2099-12-31' ? 'OPEN' : date };
}

/** Days of a workbook's serial numbers that are dates in our time: 1954 to 2099. */
const SERIAL_RANGE = [20_000, 73_050] as const;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Reads a numeric workbook cell in a date column: the day number that a cell without a date format shows. */
export function readSerialDate(number: string): Read<WildDate> {
  const serial = Math.floor(Number(number));
  if (serial >= SERIAL_RANGE[0] && serial <= SERIAL_RANGE[1]) {
    return readDate(new Date(SERIAL_EPOCH + serial * DAY_MS).toISOString().slice(0, 10));
  }
  return readDate(number);
}

const AMOUNT = /(\d+(?:\.\d+)?)\s*(亿|万)?/g;
const SHIFT = { 亿: 8, 万: 4 } as const;
const MAX_FRACTION = 6;

/**
 * Reads an amount of a column in 万元 (10,000 yuan) as yuan, exactly, e.g. `0.2` → `2000`, `罚款2000元` → `2000`,
 * `3,118(万元人民币)` → `31180000`. A unit in the text wins over the column's. More than one number is no amount.
 */
export function readAmount(text: string): Read<string> {
  const plain = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const numbers = [...plain.matchAll(AMOUNT)];
  const [match] = numbers;
  if (!match || numbers.length > 1 || /[-−]\s*\d|\d[eE][+-]?\d|[$€£]|美元|港元|%/.test(plain))
    return { fault: 'AMOUNT_UNREADABLE' };
  const [, digits = '', scale] = match;
  const inYuan = scale === undefined && plain.includes('元') && !/[万亿]元/.test(plain);
  const shift = inYuan ? 0 : scale === '亿' || scale === '万' ? SHIFT[scale] : /亿元/.test(plain) ? SHIFT.亿 : SHIFT.万;
  return shiftDecimal(digits, shift);
}

/** Moves the decimal point to the right in text: amounts never pass through floating point. */
function shiftDecimal(decimal: string, places: number): Read<string> {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const point = whole.length + places;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const rest = digits.slice(point).replace(/0+$/, '');
  if (rest.length > MAX_FRACTION || integer.length > 15) return { fault: 'AMOUNT_UNREADABLE' };
  return { value: rest === '' ? integer : `${integer}.${rest}` };
}

/** What a spreadsheet leaves of an 18-digit code: powers of ten, or fifteen digits and zeros. */
const POWER_OF_TEN = /^\d(?:\.\d+)?[eE]\+?\d+$/;
const FIFTEEN_DIGITS = /^\d{15}000$/;

/** Reads a code without inner blanks; one that a spreadsheet turned into a number has lost digits. */
export function readCode(text: string): Read<string> {
  const code = text.replace(/\s+/g, '');
  const truncated = FIFTEEN_DIGITS.test(code) && parseUscc(code)?.checkMismatch !== false && !parseResidentId(code);
  return POWER_OF_TEN.test(code) || truncated ? { fault: 'IDENTIFIER_AS_NUMBER' } : { value: code };
}
