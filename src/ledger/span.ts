import { and, gte, lt, type SQL } from 'drizzle-orm';
import { entries } from './tables.ts';
import { firstIdBeyond, firstIdFrom } from './uuid.ts';

/** The condition that an entry was made in [`from`, `until`), written so that only the months of that time are read. */
export function inSpan({
  from,
  until,
}: {
  readonly from?: Date | null;
  readonly until?: Date | null;
}): SQL | undefined {
  return and(
    from ? and(gte(entries.at, from), gte(entries.id, firstIdFrom(from))) : undefined,
    until ? and(lt(entries.at, until), lt(entries.id, firstIdBeyond(until))) : undefined,
  );
}
