import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CaseRow } from '../../store/cases.ts';
import { caseById, eventsSoFar, pageOfCases, recordCaseResolverOf } from '../case/case.resolver.ts';
import type { Context } from '../context.ts';
import { ObjectionGroundEnum, ResultEnum } from '../enums.ts';
import { type Connection, PageArguments } from '../paging.ts';
import { ObjectionConnection, ObjectionFilterInput, ObjectionType } from './objection.type.ts';

@Resolver(() => ObjectionType)
export class ObjectionResolver extends recordCaseResolverOf(ObjectionType) {
  @Query(() => ObjectionType, { nullable: true, description: 'An objection you take part in, by its id.' })
  objection(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseRow | null> {
    return caseById(context, 'objection', id);
  }

  @Query(() => ObjectionConnection, { description: 'The objections you take part in.' })
  objections(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => ObjectionFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: ObjectionFilterInput | null,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'objection', paging, { ...filter });
  }

  @FieldResolver(() => ObjectionGroundEnum)
  ground(@Root() { memory }: CaseRow): unknown {
    return memory.ground;
  }

  @FieldResolver(() => ResultEnum, { nullable: true })
  result(@Root() { memory }: CaseRow): unknown {
    return memory.result ?? null;
  }

  @FieldResolver(() => String)
  async statement(@Root() row: CaseRow, @Ctx() context: Context): Promise<string> {
    const filed = (await eventsSoFar(context, row, 'FILE')).at(-1); // it may be filed again, with other words
    return String(filed?.particulars.statement ?? '');
  }
}
