import type { RecordBody } from '../store/tables/records.ts';

/** What a version states, its personal identifiers open. */
export interface Meaning {
  readonly body: RecordBody;
  readonly sealed: Readonly<Record<string, string>>;
}

/**
 * Art. 5.1: every version says why it came: which fields differ, by name and never by value, and the provider's own
 * words.
 */
export function changeReason(before: Meaning | null, after: Meaning, words: string | null): string {
  const changed = before ? changedFields(before, after) : [];
  const what =
    before === null ? 'first supplied' : changed.length > 0 ? `changed: ${changed.join(', ')}` : 'supplied again';
  return words === null ? what : `${what}; ${words}`;
}

/** The fields in which two versions differ, by name. */
export function changedFields(before: Meaning, after: Meaning): string[] {
  const [old, now] = [flat(before), flat(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}

function flat({ body: { content, ...common }, sealed }: Meaning): Record<string, unknown> {
  return { ...common, ...content, ...sealed };
}
