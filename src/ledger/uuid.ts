/** A UUID version 7 (RFC 9562): ordered by time, so that new entries land at the end of the index. */
export function uuidv7(at: Date, random: (bytes: number) => Buffer): string {
  const bytes = random(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * An entry's instant and that of its id lie within ten minutes of each other; the ledger takes no other. A request gets
 * its id when its head arrives, and is judged and dated when its body has.
 */
const APART_MS = 10 * 60_000;

/** No entry that was made at this instant or later has an id before this one. */
export function firstIdFrom(at: Date): string {
  return lowestId(at.getTime() - APART_MS);
}

/** No entry that was made at this instant or before has this id or a later one. */
export function firstIdBeyond(at: Date): string {
  return lowestId(at.getTime() + APART_MS + 1);
}

const LAST_MS = 2 ** 48 - 1;

function lowestId(ms: number): string {
  const hex = Math.min(Math.max(0, ms), LAST_MS).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
