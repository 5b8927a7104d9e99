import { getArgumentValues, getNullableType, isListType } from 'graphql';
import { ApiError } from '../errors.ts';
import type { PlanField, PlanNode } from './node.ts';
import type { Variables } from './variables.ts';

const MAX_DEPTH = 16;
/** Field values one answer may hold. */
const MAX_VALUES = 30_000;
/** How many items a list without `first` is taken to hold. */
const USUAL_LIST = 5;

/** `Type.field` → how many items that list holds, where it is known. */
type Lengths = ReadonlyMap<string, number>;
const NO_LENGTHS: Lengths = new Map();

/**
 * Measures an operation before it runs: how deep, and how many values at the most.
 * @throws ApiError QUERY_TOO_DEEP, QUERY_TOO_LARGE
 */
export function checkSize(root: PlanNode, variables: Variables, lengths: Lengths = NO_LENGTHS): void {
  const measured = new Map<PlanNode, { depth: number; values: number }>();

  function measure(node: PlanNode, page: number): { depth: number; values: number } {
    const known = page === 1 ? measured.get(node) : undefined;
    if (known) return known;
    let depth = 0;
    let values = 0;
    for (const { fields } of node.types.values()) {
      let sum = 0;
      for (const field of fields) {
        const below = field.child ? measure(field.child, firstOf(field, variables) ?? 1) : { depth: 0, values: 0 };
        depth = Math.max(depth, below.depth + 1);
        sum += 1 + below.values * repeats(field, page, lengths);
      }
      values = Math.max(values, sum);
    }
    const size = { depth, values };
    if (page === 1) measured.set(node, size);
    if (depth > MAX_DEPTH) throw new ApiError('QUERY_TOO_DEEP');
    if (values > MAX_VALUES) throw new ApiError('QUERY_TOO_LARGE');
    return size;
  }

  measure(root, 1);
}

/** The lists of a connection are as long as its page; other lists are taken to be short. */
function repeats({ qualified, definition }: PlanField, page: number, lengths: Lengths): number {
  const known = lengths.get(qualified);
  if (known !== undefined) return known;
  if (!isListType(getNullableType(definition.type))) return 1;
  return page > 1 ? page : USUAL_LIST;
}

function firstOf({ definition, node }: PlanField, variables: Variables): number | null {
  if (!definition.args.some(({ name }) => name === 'first')) return null;
  try {
    const { first } = getArgumentValues(definition, node, variables);
    return typeof first === 'number' ? first : null;
  } catch {
    return null; // graphql-js refuses the value itself
  }
}
