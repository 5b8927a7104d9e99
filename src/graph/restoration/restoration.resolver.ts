import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CaseRow } from '../../store/cases.ts';
import { caseById, pageOfCases, recordCaseResolverOf } from '../case/case.resolver.ts';
import type { Context } from '../context.ts';
import { RepairMethodEnum } from '../enums.ts';
import { type Connection, PageArguments } from '../paging.ts';
import { RestorationConnection, RestorationFilterInput, RestorationType } from './restoration.type.ts';

@Resolver(() => RestorationType)
export class RestorationResolver extends recordCaseResolverOf(RestorationType) {
  @Query(() => RestorationType, { nullable: true, description: 'An application you take part in, by its id.' })
  restoration(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseRow | null> {
    return caseById(context, 'restoration', id);
  }

  @Query(() => RestorationConnection, { description: 'The applications for repair you take part in.' })
  restorations(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => RestorationFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: RestorationFilterInput | null,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'restoration', paging, { ...filter });
  }

  @FieldResolver(() => [RepairMethodEnum])
  methods(@Root() { particulars }: CaseRow): unknown {
    return particulars.methods;
  }
}
