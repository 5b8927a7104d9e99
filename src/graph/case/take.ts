import { ApiError, type ErrorCode } from '../../access/errors.ts';
import type { Act, Case } from '../../law/procedure/machine.ts';
import type { Party } from '../../law/procedure/person.ts';
import {
  ActError,
  type ActFault,
  type Actor,
  type ActRequest,
  type EvidenceGiven,
  takeAct,
} from '../../procedure/act.ts';
import type { Procedure } from '../../procedure/registry.ts';
import { type CaseRow, caseAt, idTypeOf } from '../../store/cases.ts';
import { evidenceOf } from '../../store/evidence.ts';
import { decodeId } from '../../store/ids.ts';
import { type ActInput, checkExtent, inCapacity, mutationIdOf, refused } from '../act.ts';
import type { Context } from '../context.ts';

/** What is said of an act besides who asks and when. */
type Taking<C extends Case, A extends Act> = Pick<ActRequest<C, A>, 'on' | 'act'> &
  Partial<Pick<ActRequest<C, A>, 'stated' | 'evidence' | 'collects' | 'revise'>>;

const FAULTS: Readonly<Record<ActFault, ErrorCode>> = {
  CASE_UNKNOWN: 'CASE_UNKNOWN',
  MUTATION_ID_REUSED: 'MUTATION_ID_REUSED',
  NO_OFFICER: 'OFFICER_MISSING',
  CONTENDED: 'CONTENDED',
  REVISION_MISSING: 'CORRECTION_MALFORMED',
};

/**
 * Takes an act for the caller; answers with the case as the act left it.
 * @throws ApiError ACT_REFUSED with the law’s refusal, or another code
 */
export async function take<C extends Case, A extends Act>(
  context: Context,
  procedure: Procedure<C, A>,
  name: string,
  input: ActInput,
  taking: Taking<C, A>,
): Promise<CaseRow> {
  const { access, services, actEntry } = context;
  const { pools, calendar } = services;
  checkExtent(input);
  const by = actorOf(context);
  const deps = { acts: pools.acts, read: pools.read, audit: pools.audit, calendar };
  const taken = await takeAct(deps, {
    stated: {},
    evidence: [],
    ...taking,
    procedure,
    by,
    at: access.asked.at,
    mutation: { id: mutationIdOf(input), name, input: inCapacity(context, input) },
    entry: (object) => actEntry(name, object),
  }).catch(asApiError);
  if (taken.verdict === 'REFUSED') throw refused(taken, access.asked.language);
  const row = await caseAt(pools.read, taken.caseNo, taken.version);
  if (row === null) throw new Error('a case vanished after an act in it');
  return procedure.closed.some((state) => state === row.state) ? row : { ...row, closedAt: null };
}

/** What kept an act from a decision of the law, as an error of the API. */
function asApiError(failure: unknown): never {
  throw failure instanceof ActError ? new ApiError(FAULTS[failure.fault]) : failure;
}

/** In which capacity the caller acts. */
function actorOf({ access }: Pick<Context, 'access'>): Actor {
  const { role, office, principal, organisation, subjectId } = access.asked.actor;
  const party: Party | null = role === 'AGENCY' ? office : role === 'PUBLIC' ? null : role;
  if (party === null || principal === null) throw new ApiError('UNAUTHENTICATED');
  return { id: principal, party, organisation: organisation?.id ?? null, subjectId };
}

/**
 * The case that an opaque id names, for an act in it.
 * @throws ApiError CASE_UNKNOWN
 */
export function caseOf(procedure: { readonly name: CaseRow['procedure'] }, id: string): { readonly caseNo: number } {
  const reference = decodeId(id);
  if (reference?.type !== idTypeOf(procedure.name)) throw new ApiError('CASE_UNKNOWN');
  return { caseNo: reference.no };
}

/** Evidence as clients name it. */
export interface EvidenceNamed<Kind extends string> {
  readonly file: string;
  readonly kind: Kind;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The stored files that an act rests on.
 * @throws ApiError EVIDENCE_NOT_YOURS for a file that is not complete or was handed in by somebody else
 */
export async function evidenceGiven<Kind extends string>(
  { services, access }: Context,
  named: readonly EvidenceNamed<Kind>[],
): Promise<(EvidenceGiven & { readonly kind: Kind })[]> {
  const ids = [...new Set(named.map(({ file }) => file))];
  const { principal } = access.asked.actor;
  if (principal === null || !ids.every((id) => UUID.test(id))) throw new ApiError('EVIDENCE_NOT_YOURS');
  const digests = new Map(
    (await evidenceOf(services.pools.read, principal, ids)).map(({ id, digest }) => [id, digest]),
  );
  const given = named.map(({ file, kind }) => {
    const digest = digests.get(file);
    if (digest === undefined) throw new ApiError('EVIDENCE_NOT_YOURS');
    return { id: file, kind, digest };
  });
  // Named twice for the same, a file shows it once.
  return given.filter(({ id, kind }, index) => index === given.findIndex((one) => one.id === id && one.kind === kind));
}
