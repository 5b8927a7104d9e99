import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { isObject } from '../../law/guards.ts';
import { articleOf, titleOf, VIOLATION_ITEMS, type ViolationItem } from '../../law/procedure/violation-items.ts';
import type { CaseRow } from '../../store/cases.ts';
import type { Organisation } from '../../store/organisations.ts';
import { caseById, caseResolverOf, pageOfCases } from '../case/case.resolver.ts';
import { EvidenceLinkType, occurrencesIn, shownEvidence } from '../case/evidence-links.ts';
import type { Context } from '../context.ts';
import { PartyEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { organisationNoOf } from '../organisation/organisation-given.ts';
import { type Connection, PageArguments } from '../paging.ts';
import { ViolationConnection, ViolationFilterInput, ViolationType } from './violation.type.ts';

@Resolver(() => ViolationType)
export class ViolationResolver extends caseResolverOf(ViolationType) {
  @Query(() => ViolationType, { nullable: true, description: 'A violation, by its id.' })
  violation(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseRow | null> {
    return caseById(context, 'violation', id);
  }

  @Query(() => ViolationConnection, {
    description: 'The register: all of it for the department and the auditor, else what is confirmed against you.',
  })
  violations(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => ViolationFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: ViolationFilterInput | null,
  ): Promise<Connection<CaseRow>> {
    const { items = null, states = null, organisation } = filter ?? {};
    return pageOfCases(context, 'violation', paging, { items, states, organisationId: organisationNoOf(organisation) });
  }

  @FieldResolver(() => Int)
  item(@Root() row: CaseRow): number {
    return itemIn(row);
  }

  @FieldResolver(() => String)
  article(@Root() row: CaseRow): string {
    return articleOf(itemIn(row));
  }

  @FieldResolver(() => String)
  title(@Root() row: CaseRow, @Ctx() { access }: Context): string {
    return titleOf(itemIn(row))[access.asked.language];
  }

  @FieldResolver(() => PartyEnum)
  party(@Root() { memory }: CaseRow): unknown {
    return isObject(memory.against) ? memory.against.party : null;
  }

  @FieldResolver(() => OrganisationType, { nullable: true })
  async organisation(@Root() { organisationId }: CaseRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return organisationId === null ? null : loaders.organisation.load(organisationId);
  }

  @FieldResolver(() => String, { nullable: true })
  doneBy(@Root() { memory }: CaseRow): unknown {
    return memory.doneBy ?? null;
  }

  @FieldResolver(() => GraphQLLocalDate)
  eventDate(@Root() { particulars }: CaseRow): unknown {
    return particulars.eventDate;
  }

  @FieldResolver(() => [EvidenceLinkType])
  evidence(@Root() row: CaseRow, @Ctx() context: Context): Promise<EvidenceLinkType[]> {
    return shownEvidence(row, context);
  }

  @FieldResolver(() => Int)
  occurrences(@Root() row: CaseRow, @Ctx() context: Context): Promise<number> {
    return occurrencesIn(row, context);
  }

  @FieldResolver(() => String)
  proposedBy(@Root() { memory }: CaseRow): unknown {
    return memory.proposedBy;
  }

  @FieldResolver(() => String, { nullable: true })
  decidedBy(@Root() { memory }: CaseRow): unknown {
    return memory.decidedBy ?? null;
  }
}

function itemIn({ memory }: CaseRow): ViolationItem {
  const item = VIOLATION_ITEMS.find((known) => known === memory.item);
  if (item === undefined) throw new Error('a violation of no item of Art. 14');
  return item;
}
