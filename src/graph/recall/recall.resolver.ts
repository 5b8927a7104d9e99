import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { recallScope } from '../../law/disclosure/scope.ts';
import { encodeId } from '../../store/ids.ts';
import type { Organisation } from '../../store/organisations.ts';
import { listRecalls, type RecallRow, recallPosition } from '../../store/recalls.ts';
import type { Context } from '../context.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { RecallConnection, RecallType } from './recall.type.ts';

@Resolver(() => RecallType)
export class RecallResolver {
  @Query(() => RecallConnection, {
    description: 'A partner’s own recalls; those of all partners for the agency and the department. Newest first.',
  })
  async recalls(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<RecallRow>> {
    const { access, services } = context;
    const list = { name: 'recalls', choice: null };
    const page = pageOf(context, list, paging);
    const scope = recallScope(access.authority);
    const slice = scope === null ? { rows: [], hasNext: false } : await listRecalls(services.pools.read, scope, page);
    return connect(context, list, page, slice, recallPosition, (row) => row);
  }

  @FieldResolver(() => ID)
  id(@Root() { subjectId, no }: RecallRow): string {
    return encodeId('recall', subjectId, no);
  }

  @FieldResolver(() => ID)
  record(@Root() { subjectId, recordNo }: RecallRow): string {
    return encodeId('record', subjectId, recordNo);
  }

  @FieldResolver(() => OrganisationType)
  organisation(@Root() { organisationId }: RecallRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(organisationId);
  }

  @FieldResolver(() => ID, { nullable: true })
  restoration(@Root() { procedure, subjectId, caseNo }: RecallRow): string | null {
    return procedure === 'restoration' ? encodeId('restoration', subjectId, caseNo) : null;
  }
}
