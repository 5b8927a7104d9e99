import { foldPeaks } from './frontier.ts';
import type { Hash, TreeHash } from './hash.ts';
import { consistencySpans, inclusionSpans, type NodeId, perfectNodes, type Span } from './shape.ts';

/** The stored nodes of a tree. */
export interface NodeReader {
  /** The hash of a perfect node, or nothing where none is stored. */
  node(level: number, index: number): Hash | undefined;
}

/** A proof needs a node that is not stored: the tree is damaged, or smaller than was said. */
export class NodeMissing extends Error {
  override readonly name = 'NodeMissing';
  readonly node: NodeId;
  constructor(node: NodeId) {
    super(`the node ${node.level}/${node.index} of the tree is not stored`);
    this.node = node;
  }
}

/** The nodes a proof over these subtrees reads, so that a store can fetch them at once. */
export function nodesOf(spans: readonly Span[]): NodeId[] {
  return spans.flatMap(perfectNodes);
}

/** Proves that leaf `index` is in the tree of `size` leaves. Throws `RangeError` for no such leaf, or `NodeMissing`. */
export function proveInclusion(hash: TreeHash, reader: NodeReader, index: number, size: number): Hash[] {
  return inclusionSpans(index, size).map((span) => subtree(hash, reader, span));
}

/** Proves that the tree of `newer` leaves begins with that of `older`. Throws `RangeError` if older > newer, or `NodeMissing`. */
export function proveConsistency(hash: TreeHash, reader: NodeReader, older: number, newer: number): Hash[] {
  return consistencySpans(older, newer).map((span) => subtree(hash, reader, span));
}

function subtree(hash: TreeHash, reader: NodeReader, span: Span): Hash {
  const peaks = perfectNodes(span).map((id) => {
    const node = reader.node(id.level, id.index);
    if (!node) throw new NodeMissing(id);
    return node;
  });
  return foldPeaks(hash, peaks) ?? hash.empty;
}
