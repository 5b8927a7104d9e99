import type { Slice } from '../store/page.ts';

const BATCH = 200;

/**
 * Does something with each row of a list that may be long, batch by batch. What fails holds up nothing else.
 * @throws AggregateError of all failures, at the end
 */
export async function forEach<Row, Position>(
  list: (after: Position | null, limit: number) => Promise<Slice<Row>>,
  positionOf: (row: Row) => Position,
  work: (row: Row) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  let after: Position | null = null;
  for (let hasNext = true; hasNext; ) {
    const slice: Slice<Row> = await list(after, BATCH);
    for (const row of slice.rows) await work(row).catch((failure: unknown) => failures.push(failure));
    const last = slice.rows.at(-1);
    hasNext = slice.hasNext && last !== undefined;
    if (last !== undefined) after = positionOf(last);
  }
  if (failures.length > 0) throw new AggregateError(failures);
}
