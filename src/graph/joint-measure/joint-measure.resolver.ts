import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../store/ids.ts';
import type { MeasureRow } from '../../store/measures.ts';
import type { Organisation } from '../../store/organisations.ts';
import type { Context } from '../context.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { JointMeasureType } from './joint-measure.type.ts';

@Resolver(() => JointMeasureType)
export class JointMeasureResolver {
  @FieldResolver(() => ID)
  id(@Root() { subjectId, no }: MeasureRow): string {
    return encodeId('joint-measure', subjectId, no);
  }

  @FieldResolver(() => OrganisationType)
  organisation(@Root() { organisationId }: MeasureRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(organisationId);
  }
}
