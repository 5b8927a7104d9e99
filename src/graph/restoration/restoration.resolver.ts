import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type CaseOf, listRestorations, type RestorationRow } from '../../store/cases.ts';
import { encodeId } from '../../store/ids.ts';
import type { RecordRow } from '../../store/records.ts';
import type { SubjectRow } from '../../store/subjects.ts';
import { type Context, scopeOf } from '../context.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { CreditRecordType, showRecord } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';
import { RestorationConnection, RestorationFilterInput, RestorationType } from './restoration.type.ts';

/** A page of the applications for repair within the caller’s scope: of a record, of a subject, or all. */
export async function restorationsOf(
  context: Context,
  of: CaseOf,
  paging: PageArguments,
  filter: RestorationFilterInput | null = null,
): Promise<Connection<RestorationRow>> {
  const list = { name: 'restorations', choice: [of, filter] };
  const page = pageOf(context, list, paging);
  const scope = scopeOf(context);
  const slice =
    scope === null
      ? { rows: [], hasNext: false }
      : await listRestorations(context.services.pools.read, scope, { ...of, ...filter }, page);
  return connect(
    context,
    list,
    page,
    slice,
    (row) => [row.appliedAt.toISOString(), row.subjectId, row.no],
    (row) => row,
  );
}

@Resolver(() => RestorationType)
export class RestorationResolver {
  @Query(() => RestorationConnection, { description: 'The applications for repair you take part in.' })
  restorations(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => RestorationFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: RestorationFilterInput | null,
  ): Promise<Connection<RestorationRow>> {
    return restorationsOf(context, {}, paging, filter);
  }

  @FieldResolver(() => ID)
  id(@Root() row: RestorationRow): string {
    return encodeId('restoration', row.subjectId, row.no);
  }

  @FieldResolver(() => SubjectType, { nullable: true })
  subject(@Root() row: RestorationRow, @Ctx() { loaders }: Context): Promise<SubjectRow | null> {
    return loaders.subject.load(row.subjectId);
  }

  @FieldResolver(() => CreditRecordType, { nullable: true })
  async record(@Root() row: RestorationRow, @Ctx() { loaders }: Context): Promise<RecordRow | null> {
    const record = await loaders.record.load({ subjectId: row.subjectId, no: row.recordNo });
    return record && showRecord(record);
  }
}
