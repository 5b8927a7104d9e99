import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { isObject } from '../../law/guards.ts';
import type { CaseRow } from '../../store/cases.ts';
import { decodeMemory } from '../../store/memory.ts';
import type { Organisation } from '../../store/organisations.ts';
import { caseById, caseResolverOf, pageOfCases } from '../case/case.resolver.ts';
import { EvidenceLinkType, occurrencesIn, shownEvidence } from '../case/evidence-links.ts';
import type { Context } from '../context.ts';
import { MisuseEnum, OffenderEnum, TransferEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { organisationNoOf } from '../organisation/organisation-given.ts';
import { type Connection, PageArguments } from '../paging.ts';
import { LiabilityConnection, LiabilityFilterInput, LiabilityType } from './liability.type.ts';

@Resolver(() => LiabilityType)
export class LiabilityResolver extends caseResolverOf(LiabilityType) {
  @Query(() => LiabilityType, { nullable: true, description: 'A case of misuse, by its id.' })
  liability(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseRow | null> {
    return caseById(context, 'liability', id);
  }

  @Query(() => LiabilityConnection, {
    description: 'The cases of misuse: all for the department and the auditor, a partner’s own once it is sanctioned.',
  })
  liabilities(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => LiabilityFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: LiabilityFilterInput | null,
  ): Promise<Connection<CaseRow>> {
    const choice = { states: filter?.states ?? null, organisationId: organisationNoOf(filter?.partner) };
    return pageOfCases(context, 'liability', paging, choice);
  }

  @FieldResolver(() => MisuseEnum)
  misuse(@Root() { memory }: CaseRow): unknown {
    return memory.misuse;
  }

  @FieldResolver(() => OffenderEnum)
  offender(@Root() { memory }: CaseRow): unknown {
    return memory.offender;
  }

  @FieldResolver(() => OrganisationType)
  partner(@Root() { organisationId }: CaseRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(organisationId ?? 0);
  }

  @FieldResolver(() => GraphQLLocalDate)
  eventDate(@Root() { particulars }: CaseRow): unknown {
    return particulars.eventDate;
  }

  @FieldResolver(() => Int, { nullable: true })
  fine(@Root() { memory }: CaseRow): unknown {
    return isObject(memory.sanction) ? memory.sanction.fine : null;
  }

  @FieldResolver(() => Int, { nullable: true })
  confiscation(@Root() { memory }: CaseRow): unknown {
    return isObject(memory.sanction) ? memory.sanction.confiscation : null;
  }

  @FieldResolver(() => GraphQLDateTime, { nullable: true })
  correctBy(@Root() { memory }: CaseRow): unknown {
    return decodeMemory(memory).correctBy ?? null;
  }

  @FieldResolver(() => [TransferEnum])
  transfers(@Root() { memory }: CaseRow): unknown {
    return memory.transfers ?? [];
  }

  @FieldResolver(() => [EvidenceLinkType])
  evidence(@Root() row: CaseRow, @Ctx() context: Context): Promise<EvidenceLinkType[]> {
    return shownEvidence(row, context);
  }

  @FieldResolver(() => Int)
  occurrences(@Root() row: CaseRow, @Ctx() context: Context): Promise<number> {
    return occurrencesIn(row, context);
  }
}
