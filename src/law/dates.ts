const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The calendar date of an instant in Asia/Shanghai (UTC+8, no summer time), `YYYY-MM-DD`. */
export function shanghaiDate(at: Date): string {
  return new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** 24:00 of a date in Asia/Shanghai; what happens at this very instant is in time. */
export function endOfDate(date: string): Date {
  return new Date(`${date}T24:00:00+08:00`);
}
