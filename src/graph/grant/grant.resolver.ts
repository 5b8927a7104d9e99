import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { grantInForce } from '../../law/authority.ts';
import { encodeId } from '../../store/ids.ts';
import type { Organisation } from '../../store/organisations.ts';
import { type GrantRow, listGrants } from '../../store/rights.ts';
import type { Context } from '../context.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { GrantType } from './grant.type.ts';

@Resolver(() => GrantType)
export class GrantResolver {
  @Query(() => [GrantType], { description: 'A partner’s own grants; all grants for the bodies and the auditor.' })
  grants(@Ctx() { access, services }: Context): Promise<GrantRow[]> {
    const { role, organisation } = access.asked.actor;
    return listGrants(services.pools.read, role === 'PARTNER' ? (organisation?.id ?? 0) : null);
  }

  @FieldResolver(() => ID)
  id(@Root() row: GrantRow): string {
    return encodeId('grant', 0, row.id);
  }

  @FieldResolver(() => OrganisationType)
  partner(@Root() row: GrantRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(row.partnerId);
  }

  @FieldResolver(() => Boolean)
  valid(@Root() row: GrantRow, @Ctx() { access }: Context): boolean {
    return grantInForce(row, access.asked.at);
  }
}
