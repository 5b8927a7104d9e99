import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Authority } from '../../law/authority.ts';
import type { Verdict } from '../../law/disclosure/decide.ts';
import type { FieldSet } from '../../ledger/entry.ts';
import { judgeArguments, refusedArguments } from './arguments.ts';
import { compile, type FieldRefusal } from './compile.ts';
import { withLedgerIds } from './document.ts';
import { type ExplainedField, explainPlan } from './explain.ts';
import { eachField, type FieldSite, type PlanNode } from './node.ts';
import { checkSize } from './size.ts';
import { checkLiterals, checkTexts } from './text.ts';
import { coercedVariables, type Variables } from './variables.ts';

/** An operation, judged for an authority; shared by all requests that have both in common. */
export interface Plan {
  readonly operation: OperationDefinitionNode;
  /** The document to execute: the client's, with the ids that the ledger needs. */
  readonly document: DocumentNode;
  readonly operationHash: Buffer;
  readonly root: PlanNode;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly refusals: readonly FieldRefusal[];
  /** The fields that have arguments. */
  readonly sites: readonly FieldSite[];
  /** Whether any field waits for a consent. */
  readonly needsConsents: boolean;
  /** Field sets by the parts they are made of, found once. */
  readonly fieldSets: Map<string, FieldSet>;
}

/** Judges operations; keeps the plans of the latest. */
export interface Planner {
  /** @throws ApiError BAD_USER_INPUT, QUERY_TOO_LARGE, ALIAS_RESERVED */
  plan(source: Source, authority: Authority): Plan;
  /**
   * All refusals of this request: of what it selects, and of what its arguments would tell.
   * @throws ApiError BAD_USER_INPUT, QUERY_TOO_DEEP, QUERY_TOO_LARGE
   */
  refusals(plan: Plan, variables: Variables, authority: Authority): readonly FieldRefusal[];
  /** What is said of each field of the plan and of each argument of this request; `refusals` are among it. */
  explain(plan: Plan, variables: Variables, authority: Authority): readonly ExplainedField[];
}

/** A parsed and validated operation. */
export interface Source {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** By what the ledger names an operation: the first 16 bytes of the SHA-256 of its text. */
export const operationHash = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, 16);

const MAX_PLANS = 2_000;

/** Builds a planner for one schema. */
export function createPlanner(schema: GraphQLSchema): Planner {
  const plans = new Map<string, Plan>();

  function build({ text, document, operation }: Source, authority: Authority): Plan {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    checkLiterals(document);
    const compiled = compile(schema, operation, fragments, authority);
    return {
      ...compiled,
      operation,
      document: withLedgerIds(schema, document),
      operationHash: operationHash(text),
      sites: [...eachField(compiled.root)].filter(({ field }) => field.definition.args.length > 0),
      needsConsents: [...compiled.verdicts.values()].some(({ verdict }) => verdict === 'NEEDS_CONSENT'),
      fieldSets: new Map(),
    };
  }

  return {
    plan(source, authority) {
      const key = `${authorityKey(authority)}\n${source.operation.name?.value ?? ''}\n${source.text}`;
      const known = plans.get(key);
      if (known) {
        plans.delete(key);
        plans.set(key, known);
        return known;
      }
      const plan = build(source, authority);
      plans.set(key, plan);
      const [oldest] = plans.keys();
      if (plans.size > MAX_PLANS && oldest !== undefined) plans.delete(oldest);
      return plan;
    },
    refusals(plan, sent, authority) {
      checkTexts(sent);
      const variables = coercedVariables(schema, plan.operation, sent);
      checkSize(plan.root, variables);
      return [...plan.refusals, ...refusedArguments(judgeArguments(plan.sites, variables, authority))];
    },
    explain(plan, sent, authority) {
      const variables = coercedVariables(schema, plan.operation, sent);
      return explainPlan(plan, judgeArguments(plan.sites, variables, authority));
    },
  };
}

/** What of an authority the verdicts depend on; not who it is. */
function authorityKey({ role, office, purpose, hasCase, grant, organisationId, subjectId }: Authority): string {
  const identified = organisationId !== null || subjectId !== null;
  return [role, office, purpose, hasCase, identified, grant && `${grant.id}@${grant.version}`].join('|');
}
