import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { bigints } from './array.ts';
import type { Database } from './database.ts';

/** Until when a watch over the ledger has looked; null: it never has. */
export async function watchedUntil(acts: postgres.Sql, watch: string): Promise<Date | null> {
  const [row] = await acts<{ until: number }[]>`
    select (extract(epoch from until) * 1000)::float8 as until from detections where watch = ${watch}`;
  return row ? new Date(row.until) : null;
}

/** Everything before this instant was looked at; it never goes back. */
export async function moveWatch(acts: postgres.Sql, watch: string, until: Date): Promise<void> {
  await acts`
    insert into detections (watch, until) values (${watch}, ${until.toISOString()}::timestamptz)
    on conflict (watch) do update set until = greatest(detections.until, excluded.until)`;
}

/** A record that may no longer be disclosed. */
export interface StoppedRecord {
  readonly subjectId: number;
  readonly no: number;
  /** The latest act in a case about it: at the latest since then it stands as it does. Null: there was none. */
  readonly since: Date | null;
}

/** Those of these records that were stopped, hidden or deleted. */
export async function stoppedAmong(
  db: Database,
  records: readonly { readonly subjectId: number; readonly no: number }[],
): Promise<StoppedRecord[]> {
  if (records.length === 0) return [];
  const rows = await db.execute<{ subject_id: string; no: string; since: number | null }>(sql`
    select r.subject_id, r.no, (
      select (extract(epoch from max(e.at)) * 1000)::float8 from cases c join case_events e on e.case_no = c.no
      where c.subject_id = r.subject_id and c.record_no = r.no) as since
    from unnest(${bigints(records.map(({ subjectId }) => subjectId))}, ${bigints(records.map(({ no }) => no))})
      as asked(subject_id, no)
    join records r on r.subject_id = asked.subject_id and r.no = asked.no
    where r.state <> 'ACTIVE'`);
  return rows.map(({ subject_id, no, since }) => ({
    subjectId: Number(subject_id),
    no: Number(no),
    since: since === null ? null : new Date(since),
  }));
}
