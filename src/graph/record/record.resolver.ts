import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CaseRow } from '../../store/cases.ts';
import { decodeId, encodeId } from '../../store/ids.ts';
import type { MeasureRow } from '../../store/measures.ts';
import type { Organisation } from '../../store/organisations.ts';
import {
  countRecords,
  listRecords,
  type RecordOrder,
  type RecordRow,
  recordPosition,
  type VersionRow,
} from '../../store/records.ts';
import type { SubjectRow } from '../../store/subjects.ts';
import { pageOfCases } from '../case/case.resolver.ts';
import { type Context, scopeOf, todayOf } from '../context.ts';
import { RecordSortEnum } from '../enums.ts';
import { JointMeasureType } from '../joint-measure/joint-measure.type.ts';
import { ObjectionConnection } from '../objection/objection.type.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { RestorationConnection } from '../restoration/restoration.type.ts';
import { SubjectType } from '../subject/subject.type.ts';
import { RecordFilterInput, recordFilter, recordOrder } from './record.input.ts';
import { CreditRecordType, ObjectionMarkType, RecordConnection, RecordVersionType, showRecord } from './record.type.ts';

const MARK_STATEMENTS = {
  NONE: null,
  DISPUTED: { zh: '信息主体对本条信息提出异议，正在核查', en: 'The subject disputes this record; it is being checked' },
  CHECKED_TRUE: { zh: '本条信息经异议核查属实', en: 'This record was disputed, checked and found true' },
};

@Resolver(() => CreditRecordType)
export class RecordResolver {
  @Query(() => CreditRecordType, {
    nullable: true,
    description: 'A record by its id; null if there is none you may meet.',
  })
  async record(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<RecordRow | null> {
    const reference = decodeId(id);
    if (reference?.type !== 'record') return null;
    const row = await loaders.record.load({ subjectId: reference.subject, no: reference.no });
    return row && showRecord(row);
  }

  @Query(() => RecordConnection, { description: 'The records you may meet.' })
  async records(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => RecordFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: RecordFilterInput | null,
    @Arg('sort', () => RecordSortEnum, { nullable: true, description: 'Newest decision first if not given.' })
    sort: Exclude<RecordOrder, 'ID'> | null,
  ): Promise<Connection<RecordRow>> {
    const { pools } = context.services;
    const [scope, today, order] = [scopeOf(context), todayOf(context), recordOrder(context, sort)];
    const chosen = recordFilter(filter);
    const list = { name: 'records', choice: [chosen, order] };
    const page = pageOf(context, list, paging);
    const slice =
      scope === null ? { rows: [], hasNext: false } : await listRecords(pools.read, scope, today, chosen, order, page);
    const count = async () => (scope === null ? 0 : countRecords(pools.read, scope, today, chosen));
    return connect(context, list, page, slice, (row) => recordPosition(row, order), showRecord, count);
  }

  @FieldResolver(() => ID)
  id(@Root() row: RecordRow): string {
    return encodeId('record', row.subjectId, row.no);
  }

  @FieldResolver(() => SubjectType, { nullable: true })
  subject(@Root() row: RecordRow, @Ctx() { loaders }: Context): Promise<SubjectRow | null> {
    return loaders.subject.load(row.subjectId);
  }

  @FieldResolver(() => ObjectionMarkType)
  mark(@Root() row: RecordRow, @Ctx() { access }: Context): ObjectionMarkType {
    const statement = MARK_STATEMENTS[row.mark]?.[access.asked.language] ?? null;
    return { state: row.mark, since: row.markedAt, statement };
  }

  @FieldResolver(() => OrganisationType)
  provider(@Root() row: RecordRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(row.providerId);
  }

  @FieldResolver(() => [RecordVersionType])
  async versions(@Root() row: RecordRow, @Ctx() { loaders }: Context): Promise<object[]> {
    const versions = await loaders.versions.load(row);
    return versions.map((version: VersionRow) => ({
      ...version,
      source: {
        provider: loaders.organisation.load(version.providerId),
        fileName: version.fileName,
        row: version.rowNo,
      },
    }));
  }

  @FieldResolver(() => [JointMeasureType])
  jointMeasures(@Root() row: RecordRow, @Ctx() { loaders }: Context): Promise<MeasureRow[]> {
    return loaders.measures.load(row);
  }

  @FieldResolver(() => ObjectionConnection)
  objections(
    @Root() row: RecordRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'objection', paging, { subjectId: row.subjectId, recordNo: row.no });
  }

  @FieldResolver(() => RestorationConnection)
  restorations(
    @Root() row: RecordRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'restoration', paging, { subjectId: row.subjectId, recordNo: row.no });
  }
}
