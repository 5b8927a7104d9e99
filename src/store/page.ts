import { type AnyColumn, asc, desc, type SQL, sql } from 'drizzle-orm';

/** Which stretch of a sorted list is wanted: `limit` rows behind `after` (the sort columns of the last row). */
export interface Page {
  readonly limit: number;
  readonly after: readonly (string | number)[] | null;
}

/** A stretch of a list, and whether more follows. */
export interface Slice<Row> {
  readonly rows: Row[];
  readonly hasNext: boolean;
}

/** A total order: columns that together are unique, all in one direction, so that one index serves it. */
export interface Order {
  readonly columns: readonly (AnyColumn | SQL)[];
  readonly direction: 'asc' | 'desc';
}

/** The condition that a row lies behind a position in an order. */
export function behind({ columns, direction }: Order, after: Page['after']): SQL | undefined {
  if (after === null) return undefined;
  const left = sql.join([...columns], sql`, `);
  const right = sql.join(
    after.map((value) => sql`${value}`),
    sql`, `,
  );
  return direction === 'asc' ? sql`(${left}) > (${right})` : sql`(${left}) < (${right})`;
}

/** The `order by` of an order. */
export function sorted({ columns, direction }: Order): SQL[] {
  return columns.map((column) => (direction === 'asc' ? asc(column) : desc(column)));
}

/** Cuts off the one row that was read too many to know whether more follows. */
export function sliceOf<Row>(rows: Row[], limit: number): Slice<Row> {
  return { rows: rows.slice(0, limit), hasNext: rows.length > limit };
}

/** Counting stops here: beyond it, the number no longer helps and costs more and more. */
export const COUNT_LIMIT = 10_000;
