import type { Form } from '../../intake/forms/form.ts';
import { type FileSource, fromBuffer } from '../../intake/source.ts';
import { bornLongAgo, type Inhabitant } from './inhabitants.ts';

/** A row of a form by field; fields that are not there stay empty. */
export type FormRow = Readonly<Record<string, string>>;

const CATEGORIES = {
  LEGAL_PERSON: '法人及非法人组织',
  UNINCORPORATED_ORGANISATION: '个体工商户',
  NATURAL_PERSON: '自然人',
} as const;

/** The fields of a 2018 form that say whom a row is about. */
export function counterpartFields({ kind, name, identifier }: Inhabitant, prefix: 'cf' | 'xk'): FormRow {
  const who = { [`${prefix}_xdr_mc`]: name, [`${prefix}_xdr_lb`]: CATEGORIES[kind] };
  return identifier.scheme === 'RESIDENT_ID'
    ? { ...who, [`${prefix}_xdr_zjlx`]: '居民身份证', [`${prefix}_xdr_zjhm`]: identifier.value }
    : { ...who, [`${prefix}_xdr_shxym`]: identifier.value };
}

/** Who represents a company, by name and resident id; natural persons and shops represent themselves. */
export function representativeOf({ kind, identifier }: Inhabitant): { name: string; residentId: string } | null {
  if (kind !== 'LEGAL_PERSON') return null;
  // The digits before the check digit count the companies.
  const number = identifier.value.slice(-4, -1);
  return { name: `示例负责人${number}`, residentId: bornLongAgo('210302', Number(number)) };
}

/** A CSV file of a form, its columns under their standard titles, as a provider would supply it. */
export function csvFile(name: string, form: Form, rows: readonly FormRow[]): FileSource {
  const lines = [
    form.columns.map(({ title }) => title),
    ...rows.map((row) => form.columns.map(({ field }) => row[field] ?? '')),
  ];
  const quoted = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return fromBuffer(name, Buffer.from(`${quoted.join('\r\n')}\r\n`));
}
