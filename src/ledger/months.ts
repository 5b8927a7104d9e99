import { setTimeout as pause } from 'node:timers/promises';
import type postgres from 'postgres';

/** So much time is covered by months that are there already. */
const AHEAD_MONTHS = 24;
const ATTEMPTS = 5;
const PAUSE_MS = 500;
/** `lock_not_available`, `deadlock_detected`: somebody was reading or writing just then. */
const IN_THE_WAY: readonly unknown[] = ['55P03', '40P01'];

/**
 * Makes the months of the ledger from that of an instant on, two years ahead, where they are missing; answers how many it
 * made. Appends wait meanwhile, for a second at most: where somebody is in the way, it lets them pass and tries again.
 */
export async function makeMonths(sql: postgres.Sql, at: Date): Promise<number> {
  const until = new Date(at);
  until.setUTCMonth(until.getUTCMonth() + AHEAD_MONTHS);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [row] = await sql<{ made: number }[]>`
        select ledger.make_months(${at.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz) as made`;
      return row?.made ?? 0;
    } catch (failure) {
      if (attempt === ATTEMPTS || !isInTheWay(failure)) throw failure;
      await pause(PAUSE_MS);
    }
  }
}

function isInTheWay(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && IN_THE_WAY.includes(failure.code);
}
