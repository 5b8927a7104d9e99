import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import {
  type BatchResult,
  type IntakeDeps,
  intakeFile,
  type RefusedFile,
  type Supply,
} from '../../src/intake/intake.ts';
import { type FileSource, fromBuffer } from '../../src/intake/source.ts';
import { createVault, type Vault } from '../../src/store/vault.ts';

/** A vault with fixed keys. */
export const testVault: Vault = createVault({
  sealing: [{ id: 1, key: Buffer.alloc(32, 1) }],
  blindIndex: Buffer.alloc(32, 2),
});

/** The intake of Anshan on a fixed day. */
export const testIntake = (sql: Sql): IntakeDeps => ({
  sql,
  vault: testVault,
  jurisdiction: { divisionPrefix: '2103' },
  clock: () => new Date('2026-11-20T02:00:00Z'),
});

/** Registers a provider with its responsible officer. */
export async function registerProvider(sql: Sql, code = 'market-supervision'): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    insert into organisations (code, name, role, officer) values (${code}, ${`${code} 示例局`}, 'PROVIDER', '责任人') returning id`;
  return row?.id ?? 0;
}

/** A file of test/fixtures. */
export async function fixture(name: string): Promise<FileSource> {
  return fromBuffer(name, await readFile(join(import.meta.dirname, '..', 'fixtures', name)));
}

/** Supplies a file and expects its rows to have been read. */
export async function supply(sql: Sql, request: Omit<Supply, 'suppliedBy'>): Promise<BatchResult> {
  const result: BatchResult | RefusedFile = await intakeFile(testIntake(sql), { suppliedBy: '李四', ...request });
  if (result.outcome === 'REFUSED') throw new Error(`refused: ${result.code} ${result.columns.join(', ')}`);
  return result;
}

const AUTHORITY_CODE = '11210300MB1234567R';

/** A faultless row of the 2018 penalty form, by column title. */
export const PENALTY: Readonly<Record<string, string>> = {
  行政相对人名称: '鞍山示例商贸有限公司',
  行政相对人类别: '法人及非法人组织',
  '行政相对人代码_1(统一社会信用代码)': '91210300MA0000001T',
  法定代表人: '张示例',
  法定代表人证件号码: '11010519491231002X',
  '证件类型(自然人)': '',
  '证件号码(自然人)': '',
  行政处罚决定书文号: '鞍市监处罚〔2024〕1号',
  违法行为类型: '经营过期食品',
  违法事实: '在其经营场所内销售超过保质期的食品',
  处罚依据: '《中华人民共和国食品安全法》第一百二十四条',
  处罚类别: '罚款',
  处罚内容: '责令改正，罚款2000元',
  '罚款金额（万元）': '0.2',
  处罚决定日期: '2024-07-01',
  处罚有效期: '2027-07-01',
  公示截止期: '',
  处罚机关: '鞍山市市场监督管理局',
  处罚机关统一社会信用代码: AUTHORITY_CODE,
  数据来源单位: '鞍山市市场监督管理局',
  数据来源单位统一社会信用代码: AUTHORITY_CODE,
  备注: '',
};

/** A CSV file of rows that differ from `PENALTY` where told; further columns may be added. */
export function penaltyCsv(...changes: readonly Readonly<Record<string, string>>[]): FileSource {
  const columns = [...new Set([PENALTY, ...changes].flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const rows = changes.map((change) => line(columns.map((column) => ({ ...PENALTY, ...change })[column] ?? '')));
  return fromBuffer('penalties.csv', Buffer.from([line(columns), ...rows].join('\r\n')));
}
