import { isObject } from '../law/guards.ts';
import { rowBinding } from '../store/bindings.ts';
import type { Vault } from '../store/vault.ts';

/** A row that was held for review, as it was kept. */
export interface HeldRow {
  readonly batchId: string;
  readonly rowNo: number;
  readonly sealedRow: Buffer;
}

/** A released row as a file of its own, to be supplied like any other: what it is, the columns, their values. */
export function fileOfReleased({ batchId, rowNo, sealedRow }: HeldRow, vault: Vault): Buffer {
  const content: unknown = JSON.parse(vault.open(sealedRow, rowBinding(batchId, rowNo)));
  if (!isObject(content)) throw new Error('a quarantined row was not kept by its columns');
  const cells = Object.entries(content);
  const lines = [
    // Names the row, so that equal rows of other files are other files.
    [`批次 ${batchId} 第 ${rowNo} 行，经人工审核`],
    cells.map(([title]) => title),
    cells.map(([, value]) => String(value)),
  ];
  return Buffer.from(lines.map((line) => line.map(quoted).join(',')).join('\r\n'));
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
