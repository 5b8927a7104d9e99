import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type CaseOf, listObjections, type ObjectionRow } from '../../store/cases.ts';
import { encodeId } from '../../store/ids.ts';
import type { RecordRow } from '../../store/records.ts';
import type { SubjectRow } from '../../store/subjects.ts';
import { type Context, scopeOf } from '../context.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { CreditRecordType, showRecord } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';
import { ObjectionConnection, ObjectionFilterInput, ObjectionType } from './objection.type.ts';

/** A page of the objections within the caller’s scope: of a record, of a subject, or all. */
export async function objectionsOf(
  context: Context,
  of: CaseOf,
  paging: PageArguments,
  filter: ObjectionFilterInput | null = null,
): Promise<Connection<ObjectionRow>> {
  const list = { name: 'objections', choice: [of, filter] };
  const page = pageOf(context, list, paging);
  const scope = scopeOf(context);
  const slice =
    scope === null
      ? { rows: [], hasNext: false }
      : await listObjections(context.services.pools.read, scope, { ...of, ...filter }, page);
  return connect(
    context,
    list,
    page,
    slice,
    (row) => [row.filedAt.toISOString(), row.subjectId, row.no],
    (row) => row,
  );
}

@Resolver(() => ObjectionType)
export class ObjectionResolver {
  @Query(() => ObjectionConnection, { description: 'The objections you take part in.' })
  objections(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => ObjectionFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: ObjectionFilterInput | null,
  ): Promise<Connection<ObjectionRow>> {
    return objectionsOf(context, {}, paging, filter);
  }

  @FieldResolver(() => ID)
  id(@Root() row: ObjectionRow): string {
    return encodeId('objection', row.subjectId, row.no);
  }

  @FieldResolver(() => SubjectType, { nullable: true })
  subject(@Root() row: ObjectionRow, @Ctx() { loaders }: Context): Promise<SubjectRow | null> {
    return loaders.subject.load(row.subjectId);
  }

  @FieldResolver(() => CreditRecordType, { nullable: true })
  async record(@Root() row: ObjectionRow, @Ctx() { loaders }: Context): Promise<RecordRow | null> {
    const record = await loaders.record.load({ subjectId: row.subjectId, no: row.recordNo });
    return record && showRecord(record);
  }
}
