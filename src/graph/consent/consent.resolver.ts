import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type ConsentState, consentState } from '../../law/disclosure/decide.ts';
import type { CaseRow } from '../../store/cases.ts';
import { encodeId } from '../../store/ids.ts';
import type { Organisation } from '../../store/organisations.ts';
import { type ConsentRow, listConsents } from '../../store/rights.ts';
import type { SubjectRow } from '../../store/subjects.ts';
import type { Context } from '../context.ts';
import { ConsentStateEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { SubjectType } from '../subject/subject.type.ts';
import { ConsentConnection, ConsentType } from './consent.type.ts';
import { ConsentRequestType } from './request.type.ts';

/** A page of the consents of one subject, or of all. */
export async function consentsOf(
  context: Context,
  subjectId: number | null,
  paging: PageArguments,
): Promise<Connection<ConsentRow>> {
  const list = { name: 'consents', choice: subjectId };
  const page = pageOf(context, list, paging);
  const slice = await listConsents(context.services.pools.read, subjectId, page);
  return connect(
    context,
    list,
    page,
    slice,
    (row) => [row.subjectId, row.no],
    (row) => row,
  );
}

@Resolver(() => ConsentType)
export class ConsentResolver {
  @Query(() => ConsentConnection, {
    description: 'A subject’s own consents; all for the agency with a case, and for the auditor.',
  })
  consents(@Ctx() context: Context, @Args(() => PageArguments) paging: PageArguments): Promise<Connection<ConsentRow>> {
    return consentsOf(context, context.access.authority.subjectId, paging);
  }

  @FieldResolver(() => ID)
  id(@Root() row: ConsentRow): string {
    return encodeId('consent', row.subjectId, row.no);
  }

  @FieldResolver(() => ConsentRequestType, { nullable: true })
  request(@Root() row: ConsentRow, @Ctx() { loaders }: Context): Promise<CaseRow | null> {
    return loaders.case.load(row.caseNo);
  }

  @FieldResolver(() => SubjectType, { nullable: true })
  subject(@Root() row: ConsentRow, @Ctx() { loaders }: Context): Promise<SubjectRow | null> {
    return loaders.subject.load(row.subjectId);
  }

  @FieldResolver(() => OrganisationType)
  reader(@Root() row: ConsentRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(row.readerId);
  }

  @FieldResolver(() => ConsentStateEnum)
  state(@Root() row: ConsentRow, @Ctx() { access }: Context): ConsentState {
    return consentState(row, access.asked.at);
  }
}
