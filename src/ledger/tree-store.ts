import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { leaves, nodes } from './tables.ts';
import { type Digest, type Hash, treeHash } from './tree/hash.ts';
import { type NodeReader, nodesOf, proveConsistency, proveInclusion } from './tree/prove.ts';
import { consistencySpans, inclusionSpans, type NodeId } from './tree/shape.ts';
import type { SlowNodeReader } from './verify/authentic.ts';

const BLOCK = 1_024;

/** Reads the stored nodes as somebody needs them who walks the tree from left to right: of each level one block is held. */
export function nodesInBlocks(db: Pick<Database, 'select'>): SlowNodeReader {
  const held = new Map<number, { readonly from: number; readonly hashes: ReadonlyMap<number, Hash> }>();
  return {
    async node(level, index) {
      const from = index - (index % BLOCK);
      const block = held.get(level);
      if (block?.from === from) return block.hashes.get(index);
      const hashes = await readBlock(db, level, from);
      held.set(level, { from, hashes });
      return hashes.get(index);
    },
  };
}

async function readBlock(db: Pick<Database, 'select'>, level: number, from: number): Promise<Map<number, Hash>> {
  const until = from + BLOCK;
  const rows =
    level === 0
      ? await db
          .select({ index: leaves.index, hash: leaves.leaf })
          .from(leaves)
          .where(and(gte(leaves.index, from), lt(leaves.index, until)))
      : await db
          .select({ index: nodes.index, hash: nodes.hash })
          .from(nodes)
          .where(and(eq(nodes.level, level), gte(nodes.index, from), lt(nodes.index, until)));
  return new Map(rows.map(({ index, hash }) => [index, hash]));
}

type Statements = Pick<Database, 'execute'>;

/**
 * Proves that leaves are in the tree of `size` leaves: a proof for each index, in their order, by one statement. Believe
 * a proof only after `includes`: the stored nodes may have been changed.
 * @throws RangeError for no such leaf; NodeMissing where the tree is damaged or smaller than `size`
 */
export async function inclusionProofs(
  db: Statements,
  indices: readonly number[],
  size: number,
  digest?: Digest,
): Promise<Hash[][]> {
  const hash = treeHash(digest);
  const stored = await readNodes(db, nodesOf(indices.flatMap((index) => inclusionSpans(index, size))));
  return indices.map((index) => proveInclusion(hash, stored, index, size));
}

/**
 * Proves that the tree of `newer` leaves begins with that of `older`, by one statement.
 * @throws RangeError if older > newer; NodeMissing where the tree is damaged or smaller than `newer`
 */
export async function consistencyProof(db: Statements, older: number, newer: number, digest?: Digest): Promise<Hash[]> {
  const stored = await readNodes(db, nodesOf(consistencySpans(older, newer)));
  return proveConsistency(treeHash(digest), stored, older, newer);
}

/** Reads just these nodes. */
async function readNodes(db: Statements, ids: readonly NodeId[]): Promise<NodeReader> {
  const wanted = new Map(ids.map((id) => [nameOf(id), id]));
  if (wanted.size === 0) return { node: () => undefined };
  const rows = await db.execute<{ level: number; index: number; hash: Buffer }>(sql`
    select w.level, w.index::float8 as index, coalesce(n.hash, l.leaf) as hash
    from json_to_recordset(${JSON.stringify([...wanted.values()])}::text::json) as w (level smallint, index bigint)
    left join ledger.nodes n on n.level = w.level and n.index = w.index
    left join ledger.leaves l on w.level = 0 and l.index = w.index
    where n.hash is not null or l.leaf is not null`);
  const hashes = new Map(rows.map(({ hash, ...id }) => [nameOf(id), hash]));
  return { node: (level, index) => hashes.get(nameOf({ level, index })) };
}

const nameOf = ({ level, index }: NodeId): string => `${level}/${index}`;
