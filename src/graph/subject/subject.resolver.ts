import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { IdentifierScheme } from '../../law/vocabulary.ts';
import { decodeId, encodeId } from '../../store/ids.ts';
import {
  countSubjects,
  listSubjects,
  type OpenedIdentifier,
  type SubjectOrder,
  type SubjectRow,
  subjectIdByIdentifier,
  subjectPosition,
} from '../../store/subjects.ts';
import { type Context, scopeOf } from '../context.ts';
import { IdentifierSchemeEnum, SubjectSortEnum } from '../enums.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { maskName } from './mask-name.ts';
import { IdentifierType, SubjectConnection, SubjectFilterInput, SubjectType } from './subject.type.ts';

@Resolver(() => SubjectType)
export class SubjectResolver {
  @Query(() => SubjectType, { nullable: true, description: 'A subject by its id; null if there is none you may meet.' })
  async subject(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<SubjectRow | null> {
    const reference = decodeId(id);
    return reference?.type === 'subject' ? loaders.subject.load(reference.subject) : null;
  }

  @Query(() => SubjectType, { nullable: true, description: 'An organisation by its unified social credit code.' })
  subjectByUscc(
    @Arg('uscc', () => String, { description: '18 characters; lower case is accepted.' }) uscc: string,
    @Ctx() context: Context,
  ): Promise<SubjectRow | null> {
    return byIdentifier(context, 'USCC', uscc);
  }

  @Query(() => SubjectType, { nullable: true, description: 'A subject by any identifier.' })
  subjectByIdentifier(
    @Arg('scheme', () => IdentifierSchemeEnum, { description: 'What kind of identifier.' }) scheme: IdentifierScheme,
    @Arg('value', () => String, { description: 'The identifier; pass it as a variable.' }) value: string,
    @Ctx() context: Context,
  ): Promise<SubjectRow | null> {
    return byIdentifier(context, scheme, value);
  }

  @Query(() => SubjectConnection, { description: 'The subjects you may meet.' })
  async subjects(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => SubjectFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: SubjectFilterInput | null,
    @Arg('sort', () => SubjectSortEnum, { nullable: true, description: 'In no telling order if not given.' })
    sort: Exclude<SubjectOrder, 'ID'> | null,
  ): Promise<Connection<SubjectRow>> {
    const { pools } = context.services;
    const [scope, chosen] = [scopeOf(context), filter ?? {}];
    const order: SubjectOrder = sort ?? 'ID';
    const list = { name: 'subjects', choice: [chosen, order] };
    const page = pageOf(context, list, paging);
    const slice =
      scope === null ? { rows: [], hasNext: false } : await listSubjects(pools.read, scope, chosen, order, page);
    await context.loaders.withFacts(slice.rows);
    const count = async () => (scope === null ? 0 : countSubjects(pools.read, scope, chosen));
    return connect(
      context,
      list,
      page,
      slice,
      (row) => subjectPosition(row, order),
      (row) => row,
      count,
    );
  }

  @FieldResolver(() => ID)
  id(@Root() row: SubjectRow): string {
    return encodeId('subject', row.id);
  }

  @FieldResolver(() => String)
  maskedName(@Root() row: SubjectRow): string {
    return maskName(row.kind, row.name);
  }

  @FieldResolver(() => [IdentifierType])
  identifiers(@Root() row: SubjectRow, @Ctx() { loaders }: Context): Promise<OpenedIdentifier[]> {
    return loaders.identifiers.load(row.id);
  }
}

async function byIdentifier(
  { services, loaders }: Context,
  scheme: IdentifierScheme,
  value: string,
): Promise<SubjectRow | null> {
  const id = await subjectIdByIdentifier(services.pools.read, services.vault, scheme, value.trim().toUpperCase());
  return id === null ? null : loaders.subject.load(id);
}
