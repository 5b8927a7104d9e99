import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { meetsComplainedOnly } from '../../law/disclosure/scope.ts';
import type { CaseRow } from '../../store/cases.ts';
import type { Organisation } from '../../store/organisations.ts';
import type { ConsentRow } from '../../store/rights.ts';
import type { SubjectRow } from '../../store/subjects.ts';
import type { Particulars } from '../../store/tables/index.ts';
import { caseById, caseResolverOf, pageOfCases } from '../case/case.resolver.ts';
import type { Context } from '../context.ts';
import { ConsentPurposeEnum, GateEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { type Connection, PageArguments } from '../paging.ts';
import { SubjectType } from '../subject/subject.type.ts';
import { ConsentType } from './consent.type.ts';
import { ConsentRequestFilterInput } from './request.input.ts';
import { ConsentRequestConnection, ConsentRequestType } from './request.type.ts';

@Resolver(() => ConsentRequestType)
export class ConsentRequestResolver extends caseResolverOf(ConsentRequestType) {
  @Query(() => ConsentRequestType, {
    nullable: true,
    description: 'A request for consent you take part in; the department meets those complained of.',
  })
  async consentRequest(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseRow | null> {
    const row = await caseById(context, 'consent', id);
    const hidden = meetsComplainedOnly(context.access.authority) && row?.memory.complainedAt == null;
    return hidden ? null : row;
  }

  @Query(() => ConsentRequestConnection, {
    description: 'The requests for consent you take part in; for the department, those complained of.',
  })
  consentRequests(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => ConsentRequestFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: ConsentRequestFilterInput | null,
  ): Promise<Connection<CaseRow>> {
    const complained = meetsComplainedOnly(context.access.authority);
    return pageOfCases(context, 'consent', paging, { ...filter, complained });
  }

  @FieldResolver(() => SubjectType, { nullable: true })
  async subject(@Root() { subjectId }: CaseRow, @Ctx() { loaders }: Context): Promise<SubjectRow | null> {
    return subjectId === null ? null : loaders.subject.load(subjectId);
  }

  @FieldResolver(() => OrganisationType)
  async reader(@Root() { organisationId }: CaseRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return organisationId === null ? null : loaders.organisation.load(organisationId);
  }

  @FieldResolver(() => [GateEnum])
  gates(@Root() { particulars }: CaseRow): unknown {
    return particulars.gates;
  }

  @FieldResolver(() => [ConsentPurposeEnum])
  purposes(@Root() { particulars }: CaseRow): unknown {
    return particulars.purposes;
  }

  @FieldResolver()
  validFrom(@Root() { particulars }: CaseRow): Date {
    return new Date(String(particulars.validFrom));
  }

  @FieldResolver()
  validTo(@Root() { particulars }: CaseRow): Date {
    return new Date(String(particulars.validTo));
  }

  @FieldResolver(() => String, { nullable: true })
  async consequences(@Root() row: CaseRow, @Ctx() context: Context): Promise<unknown> {
    return (await shownIn(context, row))?.consequences ?? null;
  }

  @FieldResolver(() => String, { nullable: true })
  async consequencesDigest(@Root() row: CaseRow, @Ctx() context: Context): Promise<unknown> {
    return (await shownIn(context, row))?.digest ?? null;
  }

  @FieldResolver(() => ConsentType, { nullable: true })
  async consent(@Root() { no, memory }: CaseRow, @Ctx() { loaders }: Context): Promise<ConsentRow | null> {
    // A repeated mutation shows the case as it stood: before the signature there was no consent.
    return memory.signedAt === undefined ? null : loaders.consentOfCase.load(no);
  }
}

/** What was stated when the consequences were made known; null: they were not yet, or on paper. */
async function shownIn({ loaders }: Context, { no, version }: CaseRow): Promise<Particulars | null> {
  const events = await loaders.events.load(no);
  return events.find((event) => event.act === 'SHOW_CONSEQUENCES' && event.version <= version)?.particulars ?? null;
}
