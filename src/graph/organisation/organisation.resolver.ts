import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Role } from '../../law/vocabulary.ts';
import { encodeId } from '../../store/ids.ts';
import { listOrganisations, type Organisation } from '../../store/organisations.ts';
import type { Context } from '../context.ts';
import { RoleEnum } from '../enums.ts';
import { OfficerType, OrganisationType } from './organisation.type.ts';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => [OrganisationType], { description: 'The registered organisations.' })
  organisations(
    @Ctx() { services }: Context,
    @Arg('role', () => RoleEnum, { nullable: true, description: 'Only those of this role.' }) role: Role | null,
  ): Promise<Organisation[]> {
    return listOrganisations(services.pools.read, role ?? null);
  }

  @FieldResolver(() => ID)
  id(@Root() row: Organisation): string {
    return encodeId('organisation', 0, row.id);
  }

  @FieldResolver(() => [OfficerType])
  officers(@Root() row: Organisation, @Ctx() { loaders }: Context): Promise<OfficerType[]> {
    return loaders.officers.load(row.id);
  }
}
