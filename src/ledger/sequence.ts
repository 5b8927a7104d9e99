import type postgres from 'postgres';
import { firstRow } from '../store/first-row.ts';
import { trustIn } from './signer.ts';
import { openCheckpoint, signCheckpoint } from './tree/checkpoint.ts';
import { append, EMPTY, type Frontier, peaksOf, rootOf, type StoredNode } from './tree/frontier.ts';
import { sameHash, treeHash } from './tree/hash.ts';
import type { NoteSigner } from './tree/note.ts';

/** What the sequencer works with: connections of `crg_sequence`, and the key of the ledger. */
export interface Sequencer {
  readonly sql: postgres.Sql;
  readonly signer: NoteSigner;
}

/** The stored tree is not the one that was signed last, so nothing is signed on top of it. */
export class TreeNotSigned extends Error {
  override readonly name = 'TreeNotSigned';
}

const ENTRIES_PER_BATCH = 1_000;
const HASH = treeHash();

/**
 * Gives every committed entry that has none its place in the tree, batch by batch. A batch and the checkpoint that signs
 * it are one statement: killed anywhere, the next run goes on after the last whole one. Entries are taken from a queue,
 * for they do not become visible in the order of their ids. Several gateways may be at it: of two that went on from the
 * same size one is too late, and leaves it to the other. Answers how many entries it placed.
 * @throws TreeNotSigned when the stored tree was changed; NoteRefused when the newest checkpoint was
 */
export async function sequence({ sql, signer }: Sequencer, at: Date, most = ENTRIES_PER_BATCH): Promise<number> {
  let total = 0;
  for (;;) {
    const waiting = await sql<Waiting[]>`
      select entry_id as "entryId", leaf from ledger.unsequenced order by entry_id limit ${most}`;
    if (waiting.length === 0 || !(await integrate({ sql, signer }, waiting, at))) return total;
    total += waiting.length;
  }
}

interface Waiting {
  readonly entryId: string;
  readonly leaf: Buffer;
}

/** Whether these got their places; not if another was quicker. */
async function integrate({ sql, signer }: Sequencer, waiting: readonly Waiting[], at: Date): Promise<boolean> {
  const before = await signedFrontier(sql, signer);
  const nodes: StoredNode[] = [];
  const after = append(
    HASH,
    before,
    waiting.map(({ leaf }) => leaf),
    (node) => nodes.push(node),
  );
  const head = { size: after.size, root: rootOf(HASH, after) };
  const note = signCheckpoint({ origin: signer.key.name, ...head, extensions: [] }, signer);
  const placed = {
    leaves: waiting.map(({ entryId, leaf }, offset) => ({
      index: before.size + offset,
      entry_id: entryId,
      leaf: hex(leaf),
    })),
    nodes: nodes.filter(({ level }) => level > 0).map((node) => ({ ...node, hash: hex(node.hash) })),
  };
  const row = firstRow(
    await sql<{ integrated: boolean }[]>`
      select ledger.integrate(${before.size}, ${JSON.stringify(placed.leaves)}::text::json,
        ${JSON.stringify(placed.nodes)}::text::json, ${note}, ${at.toISOString()}::timestamptz) as integrated`,
  );
  return row?.integrated === true;
}

const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;

/** The tree as it was signed last. */
async function signedFrontier(sql: postgres.Sql, signer: NoteSigner): Promise<Frontier> {
  const newest = firstRow(
    await sql<{ note: string }[]>`select note from ledger.checkpoints order by size desc limit 1`,
  );
  if (!newest) return EMPTY;
  const { size, root } = openCheckpoint(newest.note, trustIn(signer));
  const peaks = peaksOf(size);
  const stored = await sql<{ hash: Buffer }[]>`
    select coalesce(n.hash, l.leaf) as hash
    from json_to_recordset(${JSON.stringify(peaks)}::text::json) as p (level smallint, index bigint)
    left join ledger.nodes n on n.level = p.level and n.index = p.index
    left join ledger.leaves l on p.level = 0 and l.index = p.index
    order by p.level desc`;
  const hashes = peaks.flatMap((_, place) => stored[place]?.hash ?? []);
  const frontier = { size, peaks: hashes };
  if (!sameHash(rootOf(HASH, frontier), root)) {
    throw new TreeNotSigned('the stored tree does not give the root that was signed last');
  }
  return frontier;
}
