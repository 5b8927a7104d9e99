import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { isObject } from '../../law/guards.ts';
import type { Evidence } from '../../law/procedure/guards.ts';
import { existingEntries } from '../../ledger/read.ts';
import type { EvidenceGiven } from '../../procedure/act.ts';
import { type CaseRow, idTypeOf } from '../../store/cases.ts';
import { decodeId, encodeId } from '../../store/ids.ts';
import type { Context } from '../context.ts';
import { EvidenceLinkKindEnum } from '../enums.ts';
import { evidenceGiven } from './take.ts';

@InputType('EvidenceLinksInput', { description: 'What something rests on; at least one of these.' })
export class EvidenceLinksInput {
  @Field(() => [ID], { defaultValue: [], description: 'Files: the ids that `POST /evidence` answered with.' })
  files!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Cases, as they stand now.' })
  cases!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Entries of the access ledger.' })
  ledgerEntries!: string[];
}

@ObjectType('EvidenceLink', { description: 'Something that a case of a register rests on.' })
export class EvidenceLinkType {
  @Field(() => EvidenceLinkKindEnum, { description: 'What it is.' })
  kind!: string;

  @Field(() => String, {
    description:
      'The id of the file or of the ledger entry; of a case, its number with the version or the clock meant.',
  })
  reference!: string;

  @Field(() => ID, { nullable: true, description: 'The opaque id of the case.' })
  case!: string | null;
}

/** What an act rests on: files of the actor, and what the gateway holds itself. */
export interface LinksGiven {
  readonly files: readonly EvidenceGiven[];
  /** Kept with the case, for there is no file. */
  readonly links: readonly Evidence[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The evidence that somebody names.
 * @throws ApiError EVIDENCE_NOT_YOURS, EVIDENCE_LINK_UNKNOWN
 */
export async function linksGiven(context: Context, input: EvidenceLinksInput): Promise<LinksGiven> {
  const { loaders, services } = context;
  const files = await filesGiven(context, input.files);
  const nos = input.cases.map((id) => decodeId(id)?.no ?? 0);
  const rows = await Promise.all(nos.map((no) => loaders.case.load(no)));
  const cases = rows.map((row, index) => {
    if (row === null || caseIdOf(row) !== input.cases[index]) throw new ApiError('EVIDENCE_LINK_UNKNOWN');
    return { kind: 'CASE', digest: `case ${row.no} version ${row.version}` };
  });
  const known = input.ledgerEntries.every((id) => UUID.test(id))
    ? await existingEntries(services.pools.audit, input.ledgerEntries)
    : new Set();
  if (!input.ledgerEntries.every((id) => known.has(id))) throw new ApiError('EVIDENCE_LINK_UNKNOWN');
  const entries = input.ledgerEntries.map((id) => ({ kind: 'LEDGER_ENTRY', digest: id }));
  return { files, links: [...cases, ...entries] };
}

/**
 * Files whose kind does not matter.
 * @throws ApiError EVIDENCE_NOT_YOURS
 */
export function filesGiven(context: Context, ids: readonly string[]): Promise<EvidenceGiven[]> {
  return evidenceGiven(
    context,
    ids.map((file) => ({ file, kind: 'FILE' })),
  );
}

/** Everything that a case of a register rests on, oldest first. */
export async function shownEvidence(row: CaseRow, { loaders }: Context): Promise<EvidenceLinkType[]> {
  const events = (await loaders.events.load(row.no)).filter(({ version }) => version <= row.version);
  const links = [row.particulars, ...events.map(({ particulars }) => particulars)].flatMap(({ evidence }) =>
    Array.isArray(evidence) ? evidence.filter(isEvidence) : [],
  );
  const files = events.flatMap(({ evidence }) => evidence);
  return [
    ...(await Promise.all(
      links.map(async ({ kind, digest }) => ({ kind, reference: digest, case: await caseNamed(digest, loaders) })),
    )),
    ...files.map((id) => ({ kind: 'FILE', reference: id, case: null })),
  ];
}

const isEvidence = (value: unknown): value is Evidence =>
  isObject(value) && typeof value.kind === 'string' && typeof value.digest === 'string';

/** The case in a reference like `case 12 version 3`, if the reader may know of it. */
async function caseNamed(reference: string, loaders: Context['loaders']): Promise<string | null> {
  const no = /^case (\d+) /.exec(reference)?.[1];
  const row = no === undefined ? null : await loaders.case.load(Number(no));
  return row && caseIdOf(row);
}

const caseIdOf = ({ procedure, subjectId, no }: CaseRow): string => encodeId(idTypeOf(procedure), subjectId ?? 0, no);

/** How often it was seen: once, unless the gateway counted. */
export async function occurrencesIn(row: CaseRow, { loaders }: Context): Promise<number> {
  const events = (await loaders.events.load(row.no)).filter(({ version }) => version <= row.version);
  const counts = [row.particulars, ...events.map(({ particulars }) => particulars)].map(({ occurrences }) =>
    typeof occurrences === 'number' ? occurrences : 0,
  );
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
}
