import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { statute } from '../../law/articles.ts';
import type { Authority } from '../../law/authority.ts';
import { judge, type Verdict, type Withheld, withheld } from '../../law/disclosure/decide.ts';
import { KINDS } from '../../law/disclosure/kinds/index.ts';
import { recordScope } from '../../law/disclosure/scope.ts';
import { DISCLOSURE } from '../../law/disclosure/table.ts';
import { ApiError } from '../errors.ts';
import type { PlanField, PlanNode, PlanType } from './node.ts';

/** A field that goes beyond the authority, where it was selected, and why. */
export interface FieldRefusal {
  readonly path: readonly string[];
  readonly field: string;
  readonly withheld: Withheld;
}

/** What can be said of an operation for an authority before any data is read. */
export interface Compiled {
  readonly root: PlanNode;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly refusals: readonly FieldRefusal[];
}

const MAX_FIELDS = 5_000;
const BEYOND_AUTHORITY = statute('9a(1)');

/** Record types by the kind of record they show. */
const KIND_OF_TYPE = new Map(Object.values(KINDS).map(({ type, kind }) => [type, kind]));

interface Selected {
  readonly nodes: FieldNode[];
  /** Whether it was asked for by a fragment on just this object type. */
  explicit: boolean;
}

/**
 * Judges every field that an operation selects, on every type that can stand at its place.
 * @throws ApiError QUERY_TOO_LARGE
 */
export function compile(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  authority: Authority,
): Compiled {
  const verdicts = new Map<string, Verdict>();
  const refusals: FieldRefusal[] = [];
  const nodes = new Map<string, PlanNode>();
  const setIds = new Map<SelectionSetNode, number>();
  const kinds = new Set(recordScope(authority)?.kinds ?? []);
  let parts = 0;
  let selected = 0;

  function position(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], path: readonly string[]): PlanNode {
    const name = `${type.name}:${sets.map(idOf).join(',')}`;
    const known = nodes.get(name);
    if (known) return known;
    const types = new Map<string, PlanType>();
    const node: PlanNode = { types };
    nodes.set(name, node);
    for (const object of isObjectType(type) ? [type] : schema.getPossibleTypes(type)) {
      const fields = collect(object, sets);
      if (outOfReach(type, object)) refuseKind(object, fields, path);
      else types.set(object.name, shape(object, fields, path));
    }
    return node;
  }

  function shape(
    object: GraphQLObjectType,
    selection: ReadonlyMap<string, Selected>,
    path: readonly string[],
  ): PlanType {
    const fields: PlanField[] = [];
    for (const [key, { nodes: fieldNodes }] of selection) {
      const [node] = fieldNodes;
      const definition = node && object.getFields()[node.name.value];
      if (!node || !definition) continue; // __typename and introspection, which carry nothing of anybody
      selected += 1;
      if (selected > MAX_FIELDS) throw new ApiError('QUERY_TOO_LARGE');
      const qualified = `${object.name}.${definition.name}`;
      const verdict = verdictOf(object.name, definition.name);
      if (verdict.verdict === 'WITHHELD') refusals.push({ path: [...path, key], field: qualified, withheld: verdict });
      const rule = DISCLOSURE[object.name]?.[definition.name];
      const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const type = getNamedType(definition.type);
      fields.push({
        key,
        qualified,
        definition,
        node,
        gate: verdict.verdict === 'NEEDS_CONSENT' ? verdict.gate : null,
        recorded: rule?.class !== 'STRUCTURE',
        part: parts++,
        child: isCompositeType(type) ? position(type, sets, [...path, key]) : null,
      });
    }
    return { name: object.name, fields };
  }

  function verdictOf(type: string, name: string): Verdict {
    const qualified = `${type}.${name}`;
    const known = verdicts.get(qualified);
    if (known) return known;
    const rule = DISCLOSURE[type]?.[name];
    const verdict = rule ? judge(type, name, rule, authority) : withheld('ROLE', BEYOND_AUTHORITY);
    verdicts.set(qualified, verdict);
    return verdict;
  }

  /** Records of a kind that this authority does not meet in a list cannot be asked for there. */
  function outOfReach(position: GraphQLCompositeType, object: GraphQLObjectType): boolean {
    const kind = KIND_OF_TYPE.get(object.name);
    return kind !== undefined && !isObjectType(position) && !kinds.has(kind);
  }

  function refuseKind(
    object: GraphQLObjectType,
    selection: ReadonlyMap<string, Selected>,
    path: readonly string[],
  ): void {
    for (const [
      key,
      {
        nodes: [node],
        explicit,
      },
    ] of selection) {
      if (!explicit || !node) continue;
      const field = `${object.name}.${node.name.value}`;
      refusals.push({ path: [...path, key], field, withheld: withheld('KIND', BEYOND_AUTHORITY) });
    }
  }

  function collect(object: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, Selected> {
    const found = new Map<string, Selected>();
    const visited = new Set<string>();
    const gather = (set: SelectionSetNode, explicit: boolean): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const known = found.get(key) ?? { nodes: [], explicit: false };
          known.nodes.push(selection);
          known.explicit ||= explicit;
          found.set(key, known);
          continue;
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          if (visited.has(selection.name.value)) continue;
          visited.add(selection.name.value);
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (!fragment) continue;
        const condition = fragment.typeCondition?.name.value;
        if (applies(condition, object)) gather(fragment.selectionSet, explicit || condition === object.name);
      }
    };
    for (const set of sets) gather(set, false);
    return found;
  }

  function applies(condition: string | undefined, object: GraphQLObjectType): boolean {
    if (condition === undefined || condition === object.name) return true;
    return object.getInterfaces().some(({ name }) => name === condition);
  }

  function idOf(set: SelectionSetNode): number {
    const id = setIds.get(set) ?? setIds.size;
    setIds.set(set, id);
    return id;
  }

  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new ApiError('GRAPHQL_VALIDATION_FAILED');
  return { root: position(rootType, [operation.selectionSet], []), verdicts, refusals };
}
