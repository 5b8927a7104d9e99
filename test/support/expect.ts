import type { Answer } from './client.ts';
import type { LedgerLine } from './gateway.ts';

/** The fields a refused answer names, as `Type.field: REASON`. */
export function refusedFields(answer: Answer<unknown>): string[] {
  return answer.errors.flatMap(({ extensions }) =>
    (extensions.fields ?? []).map(({ field, reason }) => `${field}: ${reason}`),
  );
}

/** Ledger lines in short: `subject/object Type.field OUTCOME`, `-` for none. */
export function shortLines(lines: readonly LedgerLine[]): string[] {
  return lines.map(
    ({ subject_id, object_no, field, outcome }) => `${subject_id ?? '-'}/${object_no ?? '-'} ${field} ${outcome}`,
  );
}
