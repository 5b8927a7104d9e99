import { SupplyRecordsDocument, type SupplyRecordsMutation } from '../../schema/generated/operations.ts';
import { residentCheckDigit, usccCheckDigit } from '../../src/law/identifiers.ts';
import { act, taken } from './acts.ts';
import type { Answer, Client } from './client.ts';
import type { TestGateway } from './gateway.ts';
import { penaltyCsv } from './intake.ts';

/** What a row says other than the faultless penalty does, by column title. */
type Row = Readonly<Record<string, string>>;

/** Supplies penalties that differ from the faultless one where told, as a file over HTTP. */
export async function supplyPenalties(caller: Client, ...rows: readonly Row[]): Promise<Answer<SupplyRecordsMutation>> {
  const source = penaltyCsv(...rows);
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open()) chunks.push(chunk);
  return act(caller, SupplyRecordsDocument, {
    fileName: source.name,
    contentBase64: Buffer.concat(chunks).toString('base64'),
  });
}

/** What became of the rows of a supply. */
export interface Supplied {
  readonly batch: string;
  readonly accepted: number;
  /** Each row that was not taken: its faults as `column CODE`, `*` for the row as a whole, and whether it is kept. */
  readonly quarantined: readonly { readonly faults: readonly string[]; readonly kept: boolean }[];
}

/** Reads what became of a supply. */
export async function suppliedBy({ sql }: TestGateway, answer: Answer<SupplyRecordsMutation>): Promise<Supplied> {
  const { id, rowsAccepted } = taken(answer).supplyRecords.batch;
  const rows = await sql<{ faults: { column: string | null; code: string }[]; kept: boolean }[]>`
    select faults, sealed_row is not null as kept from quarantined_rows where batch_id = ${id} order by row_no`;
  return {
    batch: id,
    accepted: rowsAccepted,
    quarantined: rows.map(({ faults, kept }) => ({
      faults: faults.map(({ column, code }) => `${column ?? '*'} ${code}`),
      kept,
    })),
  };
}

/** A valid resident id of the area for somebody born on this day, `YYYYMMDD`. */
export function residentIdOf(birth: string): string {
  const first17 = `210302${birth}001`;
  return first17 + residentCheckDigit(first17);
}

/** A row about the natural person with this resident id. */
export const aboutPerson = (id: string): Row => ({
  行政相对人名称: '示例人',
  行政相对人类别: '自然人',
  '行政相对人代码_1(统一社会信用代码)': '',
  '证件类型(自然人)': '身份证',
  '证件号码(自然人)': id,
});

/** The credit code of a company of which nothing is on record yet. */
export function newUscc(n: number): string {
  const first17 = `91210302MA${String(9_000_000 + n)}`;
  return first17 + usccCheckDigit(first17);
}

/** A row about the company with this credit code. */
export const aboutCompany = (uscc: string): Row => ({
  行政相对人名称: `新设公司${uscc}`,
  '行政相对人代码_1(统一社会信用代码)': uscc,
  行政处罚决定书文号: `新设${uscc}号`,
});
