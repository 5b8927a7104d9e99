/** A result that lost its place; for the caller it is an outage like any other. */
class TornResult extends Error {
  override readonly name = 'TornResult';
  readonly code = 'CONNECTION_TORN';
}

/**
 * The first row of a result, or undefined where there is none. When a backend dies between the rows of one result, the
 * driver counts on in the next one (porsager/postgres issues 1119, 1181): it begins with holes, and what is there would
 * look as if it were not.
 * @throws TornResult when the result begins with a hole
 */
export function firstRow<Row>(rows: readonly Row[]): Row | undefined {
  if (rows.length > 0 && !(0 in rows)) throw new TornResult('a result begins with a hole');
  return rows[0];
}
