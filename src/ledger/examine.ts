import { asc, eq, gte, sql } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { entryOf, fieldSetsByIds } from './read.ts';
import { checkpoints, entries, leaves } from './tables.ts';
import { openCheckpoint, type Trust } from './tree/checkpoint.ts';
import { contentOf } from './tree/content.ts';
import { treeHash } from './tree/hash.ts';
import { nodesInBlocks } from './tree-store.ts';
import { authenticLeaves } from './verify/authentic.ts';
import { type Finding, findingAt } from './verify/findings.ts';
import { type ShownEntry, verifyLedger } from './verify/verify.ts';

type Reader = Pick<Database, 'select' | 'execute'>;

/** Something wrong in a database's ledger. */
export interface NamedFinding extends Pick<Finding, 'kind'> {
  /** The place in the tree; null for an entry that has none. */
  readonly index: number | null;
  /** The id of the entry, where it is known. */
  readonly entryId: string | null;
}

/** What became of the check of a database's ledger. */
export interface Examination {
  /** What is wrong, the first first. */
  readonly findings: readonly NamedFinding[];
  /** How many entries the newest checkpoint speaks of. */
  readonly size: number;
  /** Entries that wait for their place. */
  readonly waiting: number;
  /** Entries from before there was a tree, of which nothing can be said. */
  readonly before: number;
}

/**
 * Checks the ledger of a database against its checkpoints, at one instant. It needs the rights of `crg_audit`.
 * @throws NoteRefused if a checkpoint cannot be believed
 */
export function examineLedger(db: Database, trust: Trust): Promise<Examination> {
  return db.transaction(
    async (unit) => {
      const inTree = await examineTree(unit, trust);
      const { strays, waiting, before } = await examineOutside(unit);
      return { ...inTree, findings: [...inTree.findings, ...strays], waiting, before };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function examineTree(db: Reader, trust: Trust): Promise<Pick<Examination, 'findings' | 'size'>> {
  const notes = await db.select({ note: checkpoints.note }).from(checkpoints).orderBy(asc(checkpoints.size));
  const newest = notes.at(-1);
  if (!newest) {
    const unsigned = await nameOf(db, findingAt('TREE_DIFFERS', 0));
    return { findings: unsigned.entryId === null ? [] : [unsigned], size: 0 };
  }
  const { findings, size, beyond } = await verifyLedger({
    entries: shownEntries(db),
    leaves: authenticLeaves(treeHash(), nodesInBlocks(db), openCheckpoint(newest.note, trust)),
    checkpoints: notes.map(({ note }) => note),
    trust,
  });
  // A place is given and signed in one transaction.
  const unsigned = beyond > 0 ? [findingAt('ENTRY_INSERTED', size)] : [];
  const named: NamedFinding[] = [];
  for (const finding of [...findings, ...unsigned]) named.push(await nameOf(db, finding));
  return { findings: named, size };
}

async function nameOf(db: Reader, { kind, from }: Finding): Promise<NamedFinding> {
  const [leaf] = await db.select({ entryId: leaves.entryId }).from(leaves).where(eq(leaves.index, from));
  return { kind, index: from, entryId: leaf?.entryId ?? null };
}

const ENTRIES_PER_READ = 500;
const NO_SALT = Buffer.alloc(0);

/** The entries in the order of their leaves; what has a leaf only is passed over, and so found to be missing. */
async function* shownEntries(db: Reader): AsyncGenerator<ShownEntry> {
  for (let next = 0; ; ) {
    const rows = await db
      .select({ index: leaves.index, entry: entries })
      .from(leaves)
      .leftJoin(entries, eq(entries.id, leaves.entryId))
      .where(gte(leaves.index, next))
      .orderBy(asc(leaves.index))
      .limit(ENTRIES_PER_READ);
    const last = rows.at(-1);
    if (!last) return;
    next = last.index + 1;
    const present = rows.flatMap(({ entry }) => (entry ? [entry] : []));
    const sets = await fieldSetsByIds(db, [...new Set(present.flatMap(({ runFieldSet }) => runFieldSet))]);
    for (const row of present) {
      const content = contentOf(entryOf(row, sets));
      yield { leaf: row.leaf ?? NO_SALT, opening: { salt: row.salt ?? NO_SALT, content } };
    }
  }
}

/** Entries that neither have a place nor wait for one; without a leaf that is right only from before the first checkpoint. */
async function examineOutside(db: Reader) {
  const rows = await db.execute<{ id: string }>(sql`
    select e.id from ledger.entries e
    where not exists (select from ledger.leaves l where l.entry_id = e.id)
      and not exists (select from ledger.unsequenced u where u.entry_id = e.id)
      and (e.leaf is not null or e.at > (select at from ledger.checkpoints order by size limit 1))
    order by e.at, e.id limit 100`);
  const [counts] = await db.execute<{ waiting: number; before: number }>(sql`
    select (select count(*) from ledger.unsequenced)::float8 as waiting,
      (select count(*) from ledger.entries where leaf is null)::float8 as before`);
  const strays = rows.map(({ id }): NamedFinding => ({ kind: 'ENTRY_INSERTED', index: null, entryId: id }));
  return { strays, waiting: counts?.waiting ?? 0, before: counts?.before ?? 0 };
}
