import { inArray } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import type { BundleEntry, BundleOpening, BundlePending } from './bundle/format.ts';
import { type EntryRow, entryOf, fieldSetsByIds } from './read.ts';
import { leaves } from './tables.ts';
import { contentOf } from './tree/content.ts';
import type { Digest, Hash } from './tree/hash.ts';
import type { Opening } from './tree/leaf.ts';
import { inclusionProofs } from './tree-store.ts';

type Reader = Pick<Database, 'select' | 'execute'>;

/** An entry that is to be proved, and what may be shown of it. */
export interface ShownRow {
  readonly row: Pick<EntryRow, 'id' | 'leaf'>;
  readonly opening: BundleOpening | null;
}

/** What opens these entries entirely, in their order; null for those from before there was a tree. */
export async function openingsOf(db: Reader, rows: readonly EntryRow[]): Promise<(Opening | null)[]> {
  const sets = await fieldSetsByIds(db, [...new Set(rows.flatMap(({ runFieldSet }) => runFieldSet))]);
  return rows.map((row) => row.salt && { salt: row.salt, content: contentOf(entryOf(row, sets)) });
}

/**
 * The lines of a bundle that prove these entries at the size of a checkpoint, in the order of the tree, then those that
 * have no place in it yet. Entries from before there was a tree have no leaf and no line.
 */
export async function provedLines(
  db: Reader,
  shown: readonly ShownRow[],
  size: number,
  digest?: Digest,
): Promise<(BundleEntry | BundlePending)[]> {
  const places = await placesOf(
    db,
    shown.map(({ row }) => row.id),
  );
  const lines = shown.flatMap(({ row: { id, leaf }, opening }) => (leaf ? [{ id, leaf, opening }] : []));
  const placed = lines.flatMap((line) => {
    const index = places.get(line.id);
    return index !== undefined && index < size ? [{ ...line, index }] : [];
  });
  placed.sort((one, other) => one.index - other.index);
  const proofs = await inclusionProofs(
    db,
    placed.map(({ index }) => index),
    size,
    digest,
  );
  const proved = placed.map((line, at): BundleEntry => ({ kind: 'ENTRY', ...line, proof: proofAt(proofs, at) }));
  const pending = lines.filter(({ id }) => (places.get(id) ?? size) >= size);
  return [...proved, ...pending.map((line): BundlePending => ({ kind: 'PENDING', ...line }))];
}

function proofAt(proofs: readonly Hash[][], at: number): readonly Hash[] {
  const proof = proofs[at];
  if (!proof) throw new RangeError('there is a proof for each index asked for');
  return proof;
}

/** Where these entries stand in the tree; those that wait are not in it. */
async function placesOf(db: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: leaves.entryId, index: leaves.index })
    .from(leaves)
    .where(inArray(leaves.entryId, [...ids]));
  return new Map(rows.map(({ id, index }) => [id, index]));
}
