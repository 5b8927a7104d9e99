import type { Text } from '../../law/text.ts';

/** What can be wrong with a ledger. Codes are stable. */
export const FINDINGS = Object.freeze({
  CONTENT_DIFFERS: {
    zh: '该条目的内容（或其盐值）与其叶不符：内容在记入之后被改动',
    en: 'The content of this entry, or its salt, is not what its leaf commits to: it was changed after it was entered',
  },
  LEAF_DIFFERS: {
    zh: '该条目的叶与树中的叶不符：条目被改动或替换',
    en: 'The leaf of this entry is not the one in the tree: the entry was changed or replaced',
  },
  ENTRY_MISSING: {
    zh: '树中的该条目在台账中已不存在，其后的条目占了它的位置',
    en: 'The entry of this leaf is no longer in the ledger; a later one stands in its place',
  },
  ENTRY_INSERTED: {
    zh: '该条目不在树中：被插入到台账中间',
    en: 'This entry is not in the tree: it was put between others',
  },
  ENTRY_REORDERED: {
    zh: '自该条目起次序与树不同',
    en: 'From this entry on the order is not that of the tree',
  },
  PROOF_DIFFERS: {
    zh: '该条目的证明得不出已签名的根哈希：条目、位置或证明被改动',
    en: 'The proof of this entry does not lead to the signed root: the entry, its place or the proof was changed',
  },
  TRUNCATED: {
    zh: '台账自该条目起缺失，而检查点表明条目曾经存在',
    en: 'The ledger ends before this entry, though the checkpoint says there are more',
  },
  TREE_DIFFERS: {
    zh: '该范围内的叶得不出已签名的根哈希：树（或检查点）被改动',
    en: 'The leaves of this range do not give the signed root: the tree was changed, or the checkpoint is of another one',
  },
  FORK: {
    zh: '台账签发了两个互不相容的检查点：该范围内有两种说法',
    en: 'Two signed checkpoints contradict each other: the ledger told two stories of this range',
  },
} satisfies Record<string, Text>);
export type FindingKind = keyof typeof FINDINGS;

/** Something wrong, and where: `from` ≤ index of the entry < `until`. Of what is named exactly, one entry. */
export interface Finding {
  readonly kind: FindingKind;
  readonly from: number;
  readonly until: number;
}

/** What is wrong with one entry. */
export function findingAt(kind: FindingKind, index: number): Finding {
  return { kind, from: index, until: index + 1 };
}
