import { recordBinding } from '../store/bindings.ts';
import type { Chunk, KnownRecord } from '../store/staging.ts';
import type { Vault } from '../store/vault.ts';
import type { KeyedRow } from './keys.ts';
import { changedFields, changeReason, type Meaning } from './reason.ts';

/** The part of a chunk that records go to. */
export type RecordChanges = Pick<Chunk, 'records' | 'revisedRecords' | 'versions'>;

/** Compares the rows of one chunk with the records of one provider. */
export interface RecordBook {
  /** Whether the row's record of this subject was deleted (Art. 11). */
  isDeleted(subjectId: number, keyed: KeyedRow): boolean;
  /** Whether the row changes its record although the provider gave no reason (Art. 5.1). */
  isUnexplained(subjectId: number, keyed: KeyedRow): boolean;
  /** Makes a new version of the row's record, unless the row means what the latest one means: then false. */
  place(subjectId: number, keyed: KeyedRow): boolean;
  changes(): RecordChanges;
  readonly memory: RecordMemory;
}

/** What the next book must know while this one's changes are still being written; apart, so that books do not chain. */
export type RecordMemory = ReadonlyMap<string, Latest>;

/** What a book is opened with. */
export interface RecordBookContext {
  readonly providerId: number;
  /** The provider's own words for why rows changed, if any. */
  readonly reason: string | null;
  readonly vault: Vault;
  /** Numbers for new records. */
  readonly newNos: readonly number[];
  readonly previous: RecordMemory | null;
}

/** The latest version of a record. */
interface Latest extends Meaning {
  readonly no: number;
  readonly version: number;
  readonly digest: string;
  /** Refused by its review: the same content supplied again is a new version, to be reviewed anew. */
  readonly refused: boolean;
}

/** Opens a book on the records found in the store. What the previous book placed is newer than those. */
export function createRecordBook(known: readonly KnownRecord[], context: RecordBookContext): RecordBook {
  const { providerId, reason, vault, newNos, previous } = context;
  const stored = new Map<string, Latest>();
  const deleted = new Set<string>();
  const placed = new Map<string, Latest>();
  const records = new Map<string, Chunk['records'][number]>();
  const revised = new Map<string, Chunk['revisedRecords'][number]>();
  const versions: Chunk['versions'][number][] = [];

  for (const record of known) {
    const key = keyOf(record.subjectId, record.kind, record.naturalKey);
    if (record.state === 'DELETED') deleted.add(key);
    else stored.set(key, fromStore(record, vault, recordBinding(record.subjectId, providerId, record.naturalKey)));
  }

  function enter(key: string, subjectId: number, { row, naturalKey }: KeyedRow, before: Latest | undefined): number {
    const latestVersion = (before?.version ?? 0) + 1;
    if (before && !records.has(key)) {
      revised.set(key, { subjectId, no: before.no, latestVersion });
      return before.no;
    }
    const no = before?.no ?? newNos[records.size];
    if (no === undefined) throw new Error('more records than numbers were taken for');
    records.set(key, { subjectId, no, kind: row.kind, naturalKey, latestVersion });
    return no;
  }

  const latestOf = (key: string): Latest | undefined => placed.get(key) ?? previous?.get(key) ?? stored.get(key);

  return {
    memory: placed,
    isDeleted: (subjectId, { row, naturalKey }) => deleted.has(keyOf(subjectId, row.kind, naturalKey)),
    isUnexplained(subjectId, { row: { kind, body, sealed }, naturalKey, digest }) {
      const before = latestOf(keyOf(subjectId, kind, naturalKey));
      if (reason !== null || before === undefined || before.digest === digest) return false;
      return changedFields(before, { body, sealed }).length > 0;
    },
    place(subjectId, keyed) {
      const { row, naturalKey, digest } = keyed;
      const { body, sealed, rowNo } = row;
      const key = keyOf(subjectId, row.kind, naturalKey);
      const before = latestOf(key);
      if (before && before.digest === digest && !before.refused) return false;
      const recordNo = enter(key, subjectId, keyed, before);
      const version = (before?.version ?? 0) + 1;
      placed.set(key, { no: recordNo, version, digest, body, sealed, refused: false });
      versions.push({
        subjectId,
        recordNo,
        version,
        body,
        sealed: seal(sealed, vault, recordBinding(subjectId, providerId, naturalKey)),
        digest,
        changeReason: changeReason(before ?? null, { body, sealed }, reason),
        rowNo,
      });
      return true;
    },
    changes: () => ({ records: [...records.values()], revisedRecords: [...revised.values()], versions }),
  };
}

const keyOf = (subjectId: number, kind: string, naturalKey: string) => `${subjectId} ${kind} ${naturalKey}`;

function fromStore(record: KnownRecord, vault: Vault, binding: string): Latest {
  const { no, latestVersion: version, digest, body, versionState } = record;
  const sealed = record.sealed ? openSealed(vault.open(record.sealed, binding)) : {};
  return { no, version, digest, body, sealed, refused: versionState === 'UNDISCLOSED' };
}

function openSealed(json: string): Record<string, string> {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
}

function seal(parts: Readonly<Record<string, string>>, vault: Vault, binding: string): string | null {
  return Object.keys(parts).length === 0 ? null : vault.seal(JSON.stringify(parts), binding).toString('hex');
}
