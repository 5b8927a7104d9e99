import type { FieldNode, GraphQLField } from 'graphql';
import type { Gate } from '../../law/disclosure/field.ts';

/** A position of the answer: what is selected there of each type that can stand there. */
export interface PlanNode {
  readonly types: ReadonlyMap<string, PlanType>;
}

/** What is selected of one object type at one position. */
export interface PlanType {
  readonly name: string;
  readonly fields: readonly PlanField[];
}

/** A field of the operation, and where it first stands. */
export interface FieldSite {
  readonly path: readonly string[];
  readonly field: PlanField;
}

/** All fields below a position, each once, in the order in which they were judged. */
export function* eachField(
  root: PlanNode,
  path: readonly string[] = [],
  visited = new Set<PlanNode>(),
): Generator<FieldSite> {
  if (visited.has(root)) return;
  visited.add(root);
  for (const { fields } of root.types.values()) {
    for (const field of fields) {
      const here = [...path, field.key];
      yield { path: here, field };
      if (field.child) yield* eachField(field.child, here, visited);
    }
  }
}

/** One field of the answer. */
export interface PlanField {
  /** The alias, or the name. */
  readonly key: string;
  /** `Type.field` */
  readonly qualified: string;
  readonly definition: GraphQLField<unknown, unknown>;
  /** The first of the merged nodes; GraphQL demands that all have the same arguments. */
  readonly node: FieldNode;
  readonly gate: Gate | null;
  /** Whether it is a line in the ledger: structure is not. */
  readonly recorded: boolean;
  /** Unique in the plan; the ledger's field sets are put together from such parts. */
  readonly part: number;
  readonly child: PlanNode | null;
}
