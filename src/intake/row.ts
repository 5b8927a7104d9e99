/** A cell as the file holds it. XLSX knows numbers, and a code that became one is corrupt. */
export type Cell = string | NumberCell;

/** A numeric cell of a workbook, with the digits as they are stored. */
export interface NumberCell {
  readonly number: string;
}

/** One row of the file, before anything is understood of it. */
export interface RawRow {
  /** Its place in the sheet as people count: the first line is 1. */
  readonly rowNo: number;
  readonly cells: readonly Cell[];
  /** It could not be split: `cells` holds the line as a whole. */
  readonly broken: boolean;
}

/** Reads rows in the order of the file, a few thousand at a time. */
export type RowBatches = AsyncGenerator<RawRow[]>;

/** The text of a cell, whatever its type. */
export const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.number;
