import type { Access, Asked } from '../access/access.ts';
import { deliveredRuns } from '../access/delivered.ts';
import type { Plan } from '../access/plan/plan.ts';
import type { Variables } from '../access/plan/variables.ts';
import { type Entry, type EntryOutcome, fieldSet, type ObjectReference, type Run } from '../ledger/entry.ts';
import { decodeId } from '../store/ids.ts';

type Json = Record<string, unknown>;

/** How an operation ended. */
export interface Ending {
  readonly data: Json | null;
  readonly errorPaths: readonly (readonly (string | number)[])[];
  readonly code: string | null;
  readonly operationName: string | null;
  readonly variables: Variables;
}

/**
 * Makes the ledger entry of an operation from what its answer delivers, and takes the ledger's own keys out of
 * the answer's data.
 */
export function entryOf(access: Access, ending: Ending, policyVersion: string): Entry {
  const plan = access.plan;
  const refused = access.refusals.length > 0;
  const runs =
    plan === null
      ? []
      : refused
        ? refusedRuns(access, plan, ending.variables)
        : deliveredRuns(access, plan, ending.data, ending.errorPaths);
  return {
    ...frame(access.asked, policyVersion),
    basis: basisOf(access),
    operationName: ending.operationName,
    operationHash: plan?.operationHash ?? Buffer.alloc(0),
    act: null,
    outcome: outcomeOf(refused, ending),
    code: ending.code,
    runs,
  };
}

/** Makes the entry that an act commits together with itself. */
export function actEntryOf(
  access: Access,
  act: string,
  id: string,
  policyVersion: string,
  object?: ObjectReference,
): Entry {
  const done = { fieldSet: fieldSet([`Mutation.${act}`]), outcome: 'RELEASED' } as const;
  return {
    ...frame(access.asked, policyVersion),
    id,
    basis: {},
    operationName: access.plan?.operation.name?.value ?? null,
    operationHash: access.plan?.operationHash ?? Buffer.alloc(0),
    act,
    outcome: 'RELEASED',
    code: null,
    runs: object ? [{ ...done, objects: [object] }] : [],
  };
}

/** What every entry of a request says: who asked, for what, under which rules. */
export function frame(asked: Asked, policyVersion: string) {
  const { actor } = asked;
  return {
    id: asked.requestId,
    requestId: asked.requestId,
    at: asked.at,
    role: actor.role,
    principal: actor.principal,
    organisationId: actor.organisation?.id ?? null,
    office: actor.office,
    representative: actor.representative,
    purpose: asked.purpose,
    caseNumber: asked.caseNumber,
    policyVersion,
  };
}

function basisOf({ authority, facts, refusals, explained }: Access): Entry['basis'] {
  const consents = facts.used();
  const clauses = [...new Set(refusals.map(({ withheld }) => withheld.basis.article))];
  return {
    ...(authority.grant ? { grant: { id: authority.grant.id, version: authority.grant.version } } : {}),
    ...(consents.length > 0 ? { consents } : {}),
    ...(explained.length > 0 ? { explained } : {}),
    ...(clauses.length > 0 ? { clauses } : {}),
  };
}

function outcomeOf(refused: boolean, { data, code }: Ending): EntryOutcome {
  if (refused) return 'REFUSED';
  return data === null && code !== null ? 'FAILED' : 'RELEASED';
}

/** A refused operation read nothing; what is known are the fields it wanted and the subjects it named. */
function refusedRuns({ refusals }: Access, plan: Plan, variables: Variables): Run[] {
  const named = new Map<string, ObjectReference>();
  const note = (value: unknown): void => {
    if (typeof value === 'string') {
      const reference = decodeId(value);
      if (reference) named.set(value, { subject: reference.subject, no: reference.no });
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) note(inner);
    }
  };
  note(variables);
  for (const literal of literalsOf(plan)) note(literal);
  const objects = named.size > 0 ? [...named.values()] : [{ subject: 0, no: 0 }];
  return [{ fieldSet: fieldSet(refusals.map(({ field }) => field)), outcome: 'REFUSED', objects }];
}

function literalsOf(plan: Plan): string[] {
  return plan.sites.flatMap(({ field }) =>
    (field.node.arguments ?? []).flatMap(({ value }) => (value.kind === 'StringValue' ? [value.value] : [])),
  );
}
