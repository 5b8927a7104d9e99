import { isObject } from '../law/guards.ts';
import { type FieldSet, fieldSet, type ObjectReference, type Outcome, type Run } from '../ledger/entry.ts';
import { decodeId } from '../store/ids.ts';
import type { Access } from './access.ts';
import { ENTRY_ID, ENTRY_TYPE } from './plan/document.ts';
import type { PlanField, PlanNode, PlanType } from './plan/node.ts';
import type { Plan } from './plan/plan.ts';

/** A value of the answer, as graphql-js made it. */
type Json = Record<string, unknown>;

/** An object with an id while its part of the answer is walked: which parts of the plan it got. */
interface Owner {
  readonly object: ObjectReference;
  readonly released: Set<number>;
  readonly hidden: Set<string>;
}

const NO_OBJECT: ObjectReference = Object.freeze({ subject: 0, no: 0 });

/**
 * Reads off the answer what is being delivered (not merely what was resolved), object by object, and takes the
 * ledger's own keys out of it. `errors` are those of the execution: what they nulled was not delivered.
 */
export function deliveredRuns(access: Access, plan: Plan, data: Json | null, errorPaths: readonly Path[]): Run[] {
  const runs = new RunBuilder(plan);
  const failed = findFailed(plan, data, errorPaths, runs);

  function walk(value: unknown, node: PlanNode, owner: Owner): void {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, node, owner);
      return;
    }
    if (!isObject(value)) return;
    const type = typeOf(value, node);
    if (!type) return;
    const id = value[ENTRY_ID];
    delete value[ENTRY_ID];
    delete value[ENTRY_TYPE];
    const reference = typeof id === 'string' ? decodeId(id) : null;
    const own = reference ? newOwner({ subject: reference.subject, no: reference.no }) : owner;
    for (const field of type.fields) deliver(value, field, own);
    if (own !== owner) runs.close(own);
  }

  function deliver(object: Json, field: PlanField, owner: Owner): void {
    const value = object[field.key];
    if (value === undefined || failed.get(object)?.has(field.key)) return;
    if (field.gate !== null) {
      const decision = access.decide(field.qualified, owner.object.subject);
      if (decision.verdict === 'WITHHELD') {
        owner.hidden.add(field.qualified);
        return;
      }
    }
    owner.released.add(field.part);
    if (field.child && value !== null) walk(value, field.child, owner);
  }

  const operation = newOwner(NO_OBJECT);
  walk(data, plan.root, operation);
  runs.close(operation);
  return runs.all();
}

type Path = readonly (string | number)[];

const newOwner = (object: ObjectReference): Owner => ({ object, released: new Set(), hidden: new Set() });

function typeOf(object: Json, node: PlanNode): PlanType | undefined {
  const name = object[ENTRY_TYPE];
  if (typeof name === 'string') return node.types.get(name);
  const [only] = node.types.values();
  return only;
}

/** Collects objects of which the same fields had the same outcome. */
class RunBuilder {
  readonly #plan: Plan;
  readonly #names: ReadonlyMap<number, string>;
  readonly #runs = new Map<string, { fieldSet: FieldSet; outcome: Outcome; objects: ObjectReference[] }>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#names = recordedParts(plan.root);
  }

  close({ object, released, hidden }: Owner): void {
    const parts = [...released].join(',');
    this.add('RELEASED', parts, () => [...released].flatMap((part) => this.#names.get(part) ?? []), object);
    const names = [...hidden];
    this.add('HIDDEN', `hidden:${names.join(',')}`, () => names, object);
  }

  add(outcome: Outcome, key: string, names: () => string[], object: ObjectReference): void {
    const set = this.#plan.fieldSets.get(key) ?? fieldSet(names());
    if (this.#plan.fieldSets.size < 10_000) this.#plan.fieldSets.set(key, set);
    if (set.fields.length === 0) return;
    const name = `${outcome}:${set.id}`;
    const run = this.#runs.get(name) ?? { fieldSet: set, outcome, objects: [] };
    run.objects.push(object);
    this.#runs.set(name, run);
  }

  all(): Run[] {
    return [...this.#runs.values()];
  }
}

/** The names of the parts that are lines in the ledger. */
function recordedParts(root: PlanNode): Map<number, string> {
  const names = new Map<number, string>();
  const visited = new Set<PlanNode>();
  const visit = (node: PlanNode): void => {
    if (visited.has(node)) return;
    visited.add(node);
    for (const { fields } of node.types.values()) {
      for (const field of fields) {
        if (field.recorded) names.set(field.part, field.qualified);
        if (field.child) visit(field.child);
      }
    }
  };
  visit(root);
  return names;
}

/** Where errors cut the answer off: by object, the keys that were not delivered. Adds a FAILED run for each. */
function findFailed(plan: Plan, data: Json | null, paths: readonly Path[], runs: RunBuilder): Map<Json, Set<string>> {
  const failed = new Map<Json, Set<string>>();
  for (const path of paths) {
    let value: unknown = data;
    let node: PlanNode | null = plan.root;
    let field = '';
    let object = NO_OBJECT;
    for (const key of path) {
      if (isObject(value)) {
        const id = value[ENTRY_ID];
        const reference = typeof id === 'string' ? decodeId(id) : null;
        if (reference) object = { subject: reference.subject, no: reference.no };
        const next = value[key];
        if (next == null) failed.set(value, (failed.get(value) ?? new Set()).add(String(key)));
        value = next;
      } else {
        value = Array.isArray(value) ? value[Number(key)] : undefined;
      }
      const selected: PlanField | undefined = typeof key === 'string' ? fieldAt(node, key) : undefined;
      if (selected) {
        field = selected.qualified;
        node = selected.child;
      }
    }
    if (field !== '') runs.add('FAILED', `failed:${field}`, () => [field], object);
  }
  return failed;
}

function fieldAt(node: PlanNode | null, key: string): PlanField | undefined {
  for (const { fields } of node?.types.values() ?? []) {
    const found = fields.find((field) => field.key === key);
    if (found) return found;
  }
  return undefined;
}
