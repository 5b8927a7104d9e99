import { hash } from 'node:crypto';
import { KINDS } from '../law/disclosure/kinds/index.ts';
import { disclosedUntil } from '../law/disclosure/period.ts';
import type { RecordKind, Severity } from '../law/vocabulary.ts';
import type { RecordBody, RecordContent } from '../store/tables/index.ts';
import type { Revision } from '../store/units.ts';

/** What is to change in a record, by the names of the API; what is not named stays. */
export interface Correction {
  readonly title?: string | null;
  readonly documentNo?: string | null;
  readonly authority?: string | null;
  readonly decisionDate?: string | null;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly severity?: Severity | null;
  readonly remark?: string | null;
  readonly content?: readonly { readonly name: string; readonly values: readonly string[] }[] | null;
}

/** The disclosed version of a record. */
export interface DisclosedVersion {
  readonly kind: RecordKind;
  readonly version: number;
  readonly body: RecordBody;
}

/** The new version that a correction makes; null where it changes nothing or names what this kind of record has not. */
export function revisionOf(
  { kind, version, body }: DisclosedVersion,
  correction: Correction,
  reason: string,
): Revision | null {
  const { content: changes, ...common } = correction;
  const content = contentOf(kind, body.content, changes ?? []);
  const given = Object.entries(common).filter(([, value]) => value != null);
  if (content === null || (given.length === 0 && content === body.content)) return null;
  const changed: RecordBody = { ...body, ...Object.fromEntries(given), content };
  const revised = { ...changed, disclosedUntil: endOf(kind, changed) };
  const names = [...given.map(([name]) => name), ...(changes ?? []).map(({ name }) => name)];
  const digest = hash('sha256', JSON.stringify(revised));
  return { version, body: revised, digest, reason: `changed: ${names.join(', ')}; ${reason}` };
}

/** The content with its changes; a field that is a list stays one. Sealed identifiers are not corrected here. */
function contentOf(
  kind: RecordKind,
  content: RecordContent,
  changes: NonNullable<Correction['content']>,
): RecordContent | null {
  const rules = KINDS[kind].fields;
  const changed: Record<string, string | readonly string[] | null> = { ...content };
  for (const { name, values } of changes) {
    const before = content[name];
    if (before === undefined || rules[name] === undefined || rules[name].class === 'IDENTIFIER') return null;
    changed[name] = Array.isArray(before) ? values : (values[0] ?? null);
  }
  return changes.length === 0 ? content : changed;
}

/** A correction never makes a record be disclosed longer: where the old and the new end differ, the earlier wins. */
function endOf(kind: RecordKind, body: RecordBody): string | null {
  const { decisionDate, severity, validUntil } = body;
  const { until } = disclosedUntil(kind, { decisionDate, severity, validUntil, providerEnd: null });
  if (until === null || body.disclosedUntil === null) return until ?? body.disclosedUntil;
  return until < body.disclosedUntil ? until : body.disclosedUntil;
}
