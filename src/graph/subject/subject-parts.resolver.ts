import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { consentedScope } from '../../law/disclosure/scope.ts';
import type { ConsentRecordKind } from '../../law/vocabulary.ts';
import type { CaseRow } from '../../store/cases.ts';
import {
  countRecords,
  type RecordOrder,
  type RecordRow,
  recordPosition,
  recordsOfSubjects,
} from '../../store/records.ts';
import type { ConsentRow } from '../../store/rights.ts';
import type { SubjectRow } from '../../store/subjects.ts';
import { accessLogOf, type EntryView } from '../access-log/access-log.resolver.ts';
import { AccessLogConnection } from '../access-log/access-log.type.ts';
import { pageOfCases } from '../case/case.resolver.ts';
import { consentsOf } from '../consent/consent.resolver.ts';
import { ConsentConnection } from '../consent/consent.type.ts';
import { type Context, scopeOf, todayOf } from '../context.ts';
import { RecordSortEnum } from '../enums.ts';
import { ListingConnection } from '../listing/listing.type.ts';
import { ObjectionConnection } from '../objection/objection.type.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { RecordFilterInput, recordFilter, recordOrder } from '../record/record.input.ts';
import { RecordConnection, showRecord } from '../record/record.type.ts';
import { RestorationConnection } from '../restoration/restoration.type.ts';
import { SubjectType } from './subject.type.ts';

/** What belongs to a subject. */
@Resolver(() => SubjectType)
export class SubjectPartsResolver {
  @FieldResolver(() => RecordConnection)
  async records(
    @Root() subject: SubjectRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => RecordFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: RecordFilterInput | null,
    @Arg('sort', () => RecordSortEnum, { nullable: true, description: 'Newest decision first if not given.' })
    sort: Exclude<RecordOrder, 'ID'> | null,
  ): Promise<Connection<RecordRow>> {
    const { loaders, services } = context;
    const [scope, today, order] = [scopeOf(context), todayOf(context), recordOrder(context, sort)];
    const chosen = recordFilter(filter);
    const list = { name: `records of ${subject.id}`, choice: [chosen, order] };
    const page = pageOf(context, list, paging);
    if (scope === null) return connect(context, list, page, { rows: [], hasNext: false }, () => [], showRecord);
    const slice = await loaders
      .pageOfSubject(JSON.stringify([chosen, order, page]), (ids) =>
        recordsOfSubjects(services.pools.read, scope, today, chosen, order, page, ids),
      )
      .load(subject.id);
    const count = () => countRecords(services.pools.read, { ...scope, subjectId: subject.id }, today, chosen);
    return connect(context, list, page, slice, (row) => recordPosition(row, order), showRecord, count);
  }

  @FieldResolver()
  incomes(@Root() subject: SubjectRow, @Ctx() context: Context): Promise<RecordRow[]> {
    return consentedRecords(context, subject, 'INCOME');
  }

  @FieldResolver()
  deposits(@Root() subject: SubjectRow, @Ctx() context: Context): Promise<RecordRow[]> {
    return consentedRecords(context, subject, 'DEPOSIT');
  }

  @FieldResolver()
  securities(@Root() subject: SubjectRow, @Ctx() context: Context): Promise<RecordRow[]> {
    return consentedRecords(context, subject, 'SECURITIES');
  }

  @FieldResolver()
  insurances(@Root() subject: SubjectRow, @Ctx() context: Context): Promise<RecordRow[]> {
    return consentedRecords(context, subject, 'INSURANCE');
  }

  @FieldResolver()
  realEstates(@Root() subject: SubjectRow, @Ctx() context: Context): Promise<RecordRow[]> {
    return consentedRecords(context, subject, 'REAL_ESTATE');
  }

  @FieldResolver()
  taxes(@Root() subject: SubjectRow, @Ctx() context: Context): Promise<RecordRow[]> {
    return consentedRecords(context, subject, 'TAX');
  }

  @FieldResolver(() => ObjectionConnection)
  objections(
    @Root() subject: SubjectRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'objection', paging, { subjectId: subject.id });
  }

  @FieldResolver(() => ListingConnection)
  listings(
    @Root() subject: SubjectRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'listing', paging, { subjectId: subject.id });
  }

  @FieldResolver(() => RestorationConnection)
  restorations(
    @Root() subject: SubjectRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'restoration', paging, { subjectId: subject.id });
  }

  @FieldResolver(() => ConsentConnection)
  consents(
    @Root() subject: SubjectRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<ConsentRow>> {
    return consentsOf(context, subject.id, paging);
  }

  @FieldResolver(() => AccessLogConnection)
  accessLog(
    @Root() subject: SubjectRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<EntryView>> {
    return accessLogOf(context, { subjectId: subject.id }, paging, subject.id);
  }
}

/** More of one category than this is not shown in one answer. */
const MAX_CONSENTED = 100;

/** The records of one category of Art. 7.2; its gate has been passed when this runs. */
async function consentedRecords(context: Context, subject: SubjectRow, kind: ConsentRecordKind): Promise<RecordRow[]> {
  const scope = scopeOf(context);
  if (scope === null) return [];
  const page = { limit: MAX_CONSENTED, after: null };
  const slice = await context.loaders
    .pageOfSubject(kind, (ids) =>
      recordsOfSubjects(
        context.services.pools.read,
        consentedScope(scope, kind),
        todayOf(context),
        {},
        'ID',
        page,
        ids,
      ),
    )
    .load(subject.id);
  return slice.rows.map(showRecord);
}
