import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CaseRow } from '../../store/cases.ts';
import { decodeMemory } from '../../store/memory.ts';
import type { Organisation } from '../../store/organisations.ts';
import { caseById, caseResolverOf, pageOfCases } from '../case/case.resolver.ts';
import type { Context } from '../context.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { organisationNoOf } from '../organisation/organisation-given.ts';
import { type Connection, PageArguments } from '../paging.ts';
import { SupplyOrderConnection, SupplyOrderFilterInput, SupplyOrderType } from './supply-order.type.ts';

@Resolver(() => SupplyOrderType)
export class SupplyOrderResolver extends caseResolverOf(SupplyOrderType) {
  @Query(() => SupplyOrderType, { nullable: true, description: 'An order to supply, by its id.' })
  supplyOrder(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseRow | null> {
    return caseById(context, 'supply-order', id);
  }

  @Query(() => SupplyOrderConnection, { description: 'The orders to supply: a provider’s own, or all.' })
  supplyOrders(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => SupplyOrderFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: SupplyOrderFilterInput | null,
  ): Promise<Connection<CaseRow>> {
    const choice = { states: filter?.states ?? null, organisationId: organisationNoOf(filter?.provider) };
    return pageOfCases(context, 'supply-order', paging, choice);
  }

  @FieldResolver(() => OrganisationType)
  provider(@Root() { organisationId }: CaseRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(organisationId ?? 0);
  }

  @FieldResolver(() => GraphQLDateTime)
  complyBy(@Root() { memory }: CaseRow): unknown {
    return decodeMemory(memory).complyBy;
  }

  @FieldResolver(() => String)
  reason(@Root() { particulars }: CaseRow): string {
    return String(particulars.reason ?? '');
  }
}
