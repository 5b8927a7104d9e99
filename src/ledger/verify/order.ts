import { type Hash, sameHash } from '../tree/hash.ts';
import { type Finding, findingAt } from './findings.ts';

/** Compares the leaves of entries with those of the tree, place by place, and names the first that differs. */
export interface OrderWatch {
  /** The leaf of the entry at this place and that of the tree; nothing where the one or the other has ended. */
  meet(index: number, entry: Hash | undefined, leaf: Hash | undefined): void;
  finding(): Finding | undefined;
}

/** The first place that differs, and what was seen of its two leaves since. */
interface Difference {
  readonly index: number;
  /** Its leaf in the tree; whether a later entry has it. */
  readonly leaf: Hash;
  entryComesLater: boolean;
  /** The leaf of the entry that stands there; whether it is that of a later place in the tree, or of a later entry too. */
  readonly entry: Hash;
  leafComesLater: boolean;
  entryComesAgain: boolean;
}

/** Starts a comparison. It remembers two leaves, however long the ledger is. */
export function watchOrder(): OrderWatch {
  let difference: Difference | undefined;
  return {
    meet(index, entry, leaf) {
      if (!difference) {
        if (entry && leaf && !sameHash(entry, leaf)) difference = differenceAt(index, entry, leaf);
        return;
      }
      if (leaf && sameHash(leaf, difference.entry)) difference.leafComesLater = true;
      if (entry && sameHash(entry, difference.leaf)) difference.entryComesLater = true;
      if (entry && sameHash(entry, difference.entry)) difference.entryComesAgain = true;
    },
    finding: () => difference && findingAt(kindOf(difference), difference.index),
  };
}

function differenceAt(index: number, entry: Hash, leaf: Hash): Difference {
  return { index, entry, leaf, entryComesLater: false, leafComesLater: false, entryComesAgain: false };
}

function kindOf({ entryComesLater, leafComesLater, entryComesAgain }: Difference): Finding['kind'] {
  const belongsLater = leafComesLater && !entryComesAgain;
  if (entryComesLater) return belongsLater ? 'ENTRY_REORDERED' : 'ENTRY_INSERTED';
  return belongsLater ? 'ENTRY_MISSING' : 'LEAF_DIFFERS';
}
