import { and, eq, gte, lt } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { leaves, nodes } from './tables.ts';
import type { Hash } from './tree/hash.ts';
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
