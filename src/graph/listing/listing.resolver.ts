import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { isObject } from '../../law/guards.ts';
import { listing, stateOf } from '../../procedure/registry.ts';
import type { CaseRow } from '../../store/cases.ts';
import type { Organisation } from '../../store/organisations.ts';
import { caseById, pageOfCases, recordCaseResolverOf } from '../case/case.resolver.ts';
import type { Context } from '../context.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { type Connection, PageArguments } from '../paging.ts';
import {
  DefencePointType,
  ListingConnection,
  ListingFilterInput,
  ListingNoticeType,
  ListingType,
} from './listing.type.ts';
import { shownNotice } from './notice-elements.ts';

@Resolver(() => ListingType)
export class ListingResolver extends recordCaseResolverOf(ListingType) {
  @Query(() => ListingType, { nullable: true, description: 'A listing you take part in, by its id.' })
  listing(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseRow | null> {
    return caseById(context, 'listing', id);
  }

  @Query(() => ListingConnection, { description: 'The listings you take part in.' })
  listings(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => ListingFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: ListingFilterInput | null,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'listing', paging, { ...filter });
  }

  @FieldResolver(() => OrganisationType)
  async provider(@Root() { organisationId }: CaseRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return organisationId === null ? null : loaders.organisation.load(organisationId);
  }

  @FieldResolver(() => String)
  listName(@Root() { particulars }: CaseRow): string {
    return String(particulars.listName ?? '');
  }

  @FieldResolver(() => String)
  authority(@Root() { particulars }: CaseRow): string {
    return String(particulars.authority ?? '');
  }

  @FieldResolver(() => ListingNoticeType, { nullable: true })
  notice(@Root() { memory }: CaseRow): object | null {
    const elements = memory.notice ?? memory.draft;
    return isObject(elements) ? shownNotice(elements) : null;
  }

  @FieldResolver(() => Date, { nullable: true })
  deliveredAt(@Root() row: CaseRow): Date | null {
    const now = stateOf(listing, row);
    return 'deliveredAt' in now ? now.deliveredAt : null;
  }

  @FieldResolver(() => [String])
  announcedMeasures(@Root() row: CaseRow): readonly string[] {
    const now = stateOf(listing, row);
    if (now.state === 'DRAFT') return now.measures;
    return 'announced' in now ? now.announced : [];
  }

  @FieldResolver(() => [DefencePointType])
  points(@Root() row: CaseRow): DefencePointType[] {
    const now = stateOf(listing, row);
    return 'points' in now ? now.points.map((point, index) => ({ no: index + 1, ...point })) : [];
  }

  @FieldResolver(() => [String])
  measures(@Root() row: CaseRow): readonly string[] {
    const now = stateOf(listing, row);
    return 'measures' in now && now.state !== 'DRAFT' ? now.measures : [];
  }

  @FieldResolver()
  removal(@Root() row: CaseRow): string | null {
    const now = stateOf(listing, row);
    return now.state === 'REMOVED' ? now.removal : null;
  }
}
