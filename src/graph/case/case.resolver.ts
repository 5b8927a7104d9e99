import { type ClassType, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { CLOCKS } from '../../law/deadlines/clocks.ts';
import { deadlineState } from '../../law/deadlines/deadline.ts';
import {
  type CaseClockRow,
  type CaseEventRow,
  type CaseRow,
  casePosition,
  casesByNos,
  idTypeOf,
  listCases,
} from '../../store/cases.ts';
import { decodeId, encodeId } from '../../store/ids.ts';
import type { RecordRow } from '../../store/records.ts';
import type { SubjectRow } from '../../store/subjects.ts';
import type { ProcedureName } from '../../store/tables/index.ts';
import { showBasis } from '../basis.type.ts';
import { type Context, caseScopeOf } from '../context.ts';
import { type Connection, connect, type PageArguments, pageOf } from '../paging.ts';
import { CreditRecordType, showRecord } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';
import { CaseEventType, type CaseType, DeadlineType } from './case.type.ts';

/** Narrows a list of cases. */
export interface CaseChoice {
  readonly subjectId?: number;
  readonly recordNo?: number;
  readonly states?: readonly string[] | null;
  readonly grounds?: readonly string[] | null;
  readonly complained?: boolean;
  readonly items?: readonly number[] | null;
  readonly organisationId?: number | null;
}

/** A page of the cases of a procedure within the caller’s scope: of a record, of a subject, or all. */
export async function pageOfCases(
  context: Context,
  procedure: ProcedureName,
  paging: PageArguments,
  choice: CaseChoice = {},
): Promise<Connection<CaseRow>> {
  const list = { name: procedure, choice };
  const page = pageOf(context, list, paging);
  const scope = caseScopeOf(context, procedure);
  const slice =
    scope === null
      ? { rows: [], hasNext: false }
      : await listCases(context.services.pools.read, procedure, scope, choice, page);
  return connect(context, list, page, slice, casePosition, (row) => row);
}

/** A case of a procedure within the caller’s scope, by its opaque id. */
export async function caseById(context: Context, procedure: ProcedureName, id: string): Promise<CaseRow | null> {
  const reference = decodeId(id);
  const scope = caseScopeOf(context, procedure);
  if (scope === null || reference?.type !== idTypeOf(procedure)) return null;
  const [row] = await casesByNos(context.services.pools.read, scope, [reference.no]);
  return row?.procedure === procedure ? row : null;
}

/** The events of this kind up to the version that is shown. */
export async function eventsSoFar(
  { loaders }: Context,
  { no, version }: CaseRow,
  act: string,
): Promise<CaseEventRow[]> {
  const events = await loaders.events.load(no);
  return events.filter((event) => event.act === act && event.version <= version);
}

/** Resolves what all cases show; the resolver of each procedure extends it. */
export function caseResolverOf(type: ClassType<CaseType>): ClassType<object> {
  @Resolver(() => type)
  class CaseResolver {
    @FieldResolver(() => ID)
    id(@Root() { procedure, subjectId, no }: CaseRow): string {
      return encodeId(idTypeOf(procedure), subjectId ?? 0, no);
    }

    @FieldResolver(() => [DeadlineType])
    async deadlines(@Root() row: CaseRow, @Ctx() { access, loaders }: Context): Promise<DeadlineType[]> {
      const clocks = await loaders.clocks.load(row.no);
      const { at, language } = access.asked;
      // A repeated mutation shows the case as it stood after the first.
      const shown = clocks.filter(({ startVersion }) => startVersion <= row.version);
      return shown.flatMap((clock) => showDeadline(clock, at, language));
    }

    @FieldResolver(() => [CaseEventType])
    async events(@Root() row: CaseRow, @Ctx() { access, loaders }: Context): Promise<object[]> {
      const events = await loaders.events.load(row.no);
      return events
        .filter(({ version }) => version <= row.version)
        .map(({ article, authority, particulars, organisationId, ...event }) => ({
          ...event,
          organisation: organisationId === null ? null : loaders.organisation.load(organisationId),
          reason: textOf(particulars.reason),
          outcome: textOf(particulars.outcome),
          basis: showBasis({ article, authority }, access.asked.language),
        }));
    }
  }
  return CaseResolver;
}

/** The same for cases about a record of a subject. */
export function recordCaseResolverOf(type: ClassType<CaseType>): ClassType<object> {
  @Resolver(() => type)
  class RecordCaseResolver extends caseResolverOf(type) {
    @FieldResolver(() => SubjectType, { nullable: true })
    async subject(@Root() { subjectId }: CaseRow, @Ctx() { loaders }: Context): Promise<SubjectRow | null> {
      return subjectId === null ? null : loaders.subject.load(subjectId);
    }

    @FieldResolver(() => CreditRecordType, { nullable: true })
    async record(@Root() { subjectId, recordNo }: CaseRow, @Ctx() { loaders }: Context): Promise<RecordRow | null> {
      if (subjectId === null || recordNo === null) return null;
      const record = await loaders.record.load({ subjectId, no: recordNo });
      return record && showRecord(record);
    }
  }
  return RecordCaseResolver;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A clock as a deadline; what is no longer owed to anybody is none. */
function showDeadline(row: CaseClockRow, at: Date, language: 'zh' | 'en'): DeadlineType[] {
  if (row.droppedAt !== null) return [];
  const { title, basis } = CLOCKS[row.clock];
  const { clock, startedAt, dueDate, endsAt, metAt, provisional } = row;
  const deadline = { id: clock, ...row, basis };
  const state = deadlineState(deadline, at, metAt);
  const shown = { clock, title: title[language], startedAt, dueDate, endsAt, metAt, provisional, state };
  return [{ ...shown, basis: showBasis(basis, language), calendar: row.edition }];
}
