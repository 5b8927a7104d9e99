import { rowBinding } from '../store/bindings.ts';
import type { Chunk } from '../store/staging.ts';
import type { Vault } from '../store/vault.ts';
import type { FaultyRow } from './check.ts';
import type { KeyedRow } from './keys.ts';
import type { RecordBook } from './records.ts';
import type { SubjectBook } from './subjects.ts';

/** A checked row. */
export type CheckedRow = { readonly keyed: KeyedRow } | { readonly faulty: FaultyRow };

/** What the rows of a chunk are entered in. */
export interface Books {
  readonly subjects: SubjectBook;
  readonly records: RecordBook;
}

/** Which rows are new, changed, unchanged or turned away, as one chunk to be written. */
export function planChunk(rows: readonly CheckedRow[], books: Books, batchId: string, vault: Vault): Chunk {
  const quarantined: Chunk['quarantined'][number][] = [];
  let rowsUnchanged = 0;
  for (const row of rows) {
    const faulty = 'faulty' in row ? row.faulty : turnedAway(row.keyed, books);
    if (faulty) quarantined.push(quarantine(faulty, batchId, vault));
    else if ('keyed' in row && !enter(row.keyed, books)) rowsUnchanged++;
  }
  const changes = books.records.changes();
  return {
    rowsRead: rows.length,
    rowsAccepted: changes.versions.length,
    rowsUnchanged,
    rowsQuarantined: quarantined.length,
    ...books.subjects.changes,
    ...changes,
    quarantined,
  };
}

function enter(keyed: KeyedRow, { subjects, records }: Books): boolean {
  return records.place(subjects.enter(keyed.row.subject, keyed.identifiers), keyed);
}

/** What was deleted by law does not come back with the next file, and what was supplied changes for a reason only. */
function turnedAway(keyed: KeyedRow, { subjects, records }: Books): FaultyRow | null {
  const { rowNo, body, sealed } = keyed.row;
  const subjectId = subjects.find(keyed.identifiers);
  if (subjectId === null) return null;
  if (records.isDeleted(subjectId, keyed)) {
    return { rowNo, faults: [{ column: null, code: 'RECORD_DELETED' }], content: null };
  }
  if (!records.isUnexplained(subjectId, keyed)) return null;
  const content = { '': JSON.stringify({ body, sealed }) };
  return { rowNo, faults: [{ column: null, code: 'CHANGE_UNEXPLAINED' }], content };
}

function quarantine({ rowNo, faults, content }: FaultyRow, batchId: string, vault: Vault) {
  const sealedRow = content && vault.seal(JSON.stringify(content), rowBinding(batchId, rowNo)).toString('hex');
  return { rowNo, faults, sealedRow };
}
