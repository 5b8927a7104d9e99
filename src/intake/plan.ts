import type { Chunk, KnownRecord } from '../store/staging.ts';
import type { RecordBody } from '../store/tables/records.ts';
import type { Vault } from '../store/vault.ts';
import type { FaultyRow } from './check.ts';
import type { KeyedRow } from './keys.ts';
import type { SubjectBook } from './subjects.ts';

/** Checked rows in the order of the file. */
export type PlannedRow = { readonly keyed: KeyedRow } | { readonly faulty: FaultyRow };

/** What a plan rests on. */
export interface PlanContext {
  readonly batchId: string;
  readonly providerId: number;
  /** The provider's own words for why rows changed, if any. */
  readonly reason: string | null;
  readonly vault: Vault;
  readonly book: SubjectBook;
  readonly known: readonly KnownRecord[];
  readonly newRecordNos: readonly number[];
}

/** The newest version of a record, known before or planned by a row above. */
interface Current {
  readonly no: number;
  readonly version: number;
  readonly digest: string;
  readonly body: RecordBody;
  readonly sealed: Readonly<Record<string, string>>;
  /** Refused by its review: the same content supplied again is a new version, to be reviewed anew. */
  readonly refused: boolean;
  readonly isNew: boolean;
}

/** Which rows are new, changed, unchanged or turned away, as one chunk to be written. */
export function planChunk(rows: readonly PlannedRow[], context: PlanContext): Chunk {
  const { vault, book, providerId } = context;
  const current = new Map<string, Current>();
  const deleted = new Set<string>();
  const quarantined: Chunk['quarantined'][number][] = [];
  const versions: Chunk['versions'][number][] = [];
  let unchanged = 0;
  let used = 0;

  const bindingOf = (subjectId: number, naturalKey: string) => `record:${subjectId}:${providerId}:${naturalKey}`;
  const keyOf = (subjectId: number, kind: string, naturalKey: string) => `${subjectId} ${kind} ${naturalKey}`;
  for (const record of context.known) {
    const key = keyOf(record.subjectId, record.kind, record.naturalKey);
    if (record.state === 'DELETED') deleted.add(key);
    else current.set(key, fromKnown(record, vault, bindingOf(record.subjectId, record.naturalKey)));
  }

  for (const planned of rows) {
    if ('faulty' in planned) quarantined.push(quarantine(planned.faulty, context));
    else place(planned.keyed);
  }

  function place({ row, identifiers, naturalKey, digest }: KeyedRow): void {
    const known = book.find(identifiers);
    if (known !== null && deleted.has(keyOf(known, row.kind, naturalKey))) {
      const faults = [{ column: null, code: 'RECORD_DELETED' }] as const;
      quarantined.push(quarantine({ rowNo: row.rowNo, faults, content: null }, context));
      return;
    }
    const subjectId = book.enter(row.subject, identifiers);
    const key = keyOf(subjectId, row.kind, naturalKey);
    const before = current.get(key);
    if (before && before.digest === digest && !before.refused) {
      unchanged++;
      return;
    }
    const no = before?.no ?? context.newRecordNos[used++];
    if (no === undefined) throw new Error('more records than numbers were taken for');
    const version = (before?.version ?? 0) + 1;
    const { body, sealed, rowNo } = row;
    current.set(key, { no, version, digest, body, sealed, refused: false, isNew: before?.isNew ?? true });
    versions.push({
      subjectId,
      recordNo: no,
      version,
      body,
      sealed: seal(sealed, vault, bindingOf(subjectId, naturalKey)),
      digest,
      changeReason: changeReason(before ?? null, { body, sealed }, context.reason),
      rowNo,
    });
  }

  return {
    rowsRead: rows.length,
    rowsAccepted: versions.length,
    rowsUnchanged: unchanged,
    rowsQuarantined: quarantined.length,
    ...book.changes,
    ...changedRecords(current, versions),
    versions,
    quarantined,
  };
}

/** Records that are new, and those that merely got further versions. */
function changedRecords(current: ReadonlyMap<string, Current>, versions: Chunk['versions']) {
  const touched = new Set(versions.map(({ recordNo }) => recordNo));
  const records: Chunk['records'][number][] = [];
  const revisedRecords: Chunk['revisedRecords'][number][] = [];
  for (const [key, { no, version, isNew }] of current) {
    if (!touched.has(no)) continue;
    const [subject, kind, naturalKey = ''] = key.split(' ');
    const subjectId = Number(subject);
    if (!isNew) revisedRecords.push({ subjectId, no, latestVersion: version });
    else if (kind === 'PENALTY' || kind === 'PERMIT') records.push({ subjectId, no, kind, naturalKey, latestVersion: version });
  }
  return { records, revisedRecords };
}

function fromKnown(record: KnownRecord, vault: Vault, binding: string): Current {
  const { no, latestVersion: version, digest, body, versionState } = record;
  const sealed = record.sealed ? openSealed(vault.open(record.sealed, binding)) : {};
  return { no, version, digest, body, sealed, refused: versionState === 'UNDISCLOSED', isNew: false };
}

function openSealed(json: string): Record<string, string> {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
}

function seal(parts: Readonly<Record<string, string>>, vault: Vault, binding: string): string | null {
  return Object.keys(parts).length === 0 ? null : vault.seal(JSON.stringify(parts), binding).toString('hex');
}

function quarantine({ rowNo, faults, content }: FaultyRow, { vault, batchId }: PlanContext): Chunk['quarantined'][number] {
  const sealedRow = content && vault.seal(JSON.stringify(content), `row:${batchId}:${rowNo}`).toString('hex');
  return { rowNo, faults, sealedRow };
}

interface Meaning {
  readonly body: RecordBody;
  readonly sealed: Readonly<Record<string, string>>;
}

/** Art. 5.1: every version says why it came: which fields differ, by name and never by value, and the provider's words. */
export function changeReason(before: Meaning | null, after: Meaning, words: string | null): string {
  const changed = before ? changedFields(before, after) : [];
  const what = before === null ? 'first supplied' : changed.length > 0 ? `changed: ${changed.join(', ')}` : 'supplied again';
  return words === null ? what : `${what}; ${words}`;
}

function changedFields(before: Meaning, after: Meaning): string[] {
  const flat = ({ body: { content, ...common }, sealed }: Meaning): Record<string, unknown> => ({ ...common, ...content, ...sealed });
  const [old, now] = [flat(before), flat(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}
