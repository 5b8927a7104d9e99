import { Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import {
  countBatchesAwaitingReview,
  countQuarantinedRows,
  countRecordsByKind,
  countSubjectsByKind,
} from '../../store/statistics.ts';
import type { Context } from '../context.ts';
import { RecordCountType, StatisticsType, SubjectCountType } from './statistics.type.ts';

@Resolver(() => StatisticsType)
export class StatisticsResolver {
  @Query(() => StatisticsType, { description: 'Numbers for supervision; nobody’s data.' })
  statistics(): object {
    return {};
  }

  @FieldResolver(() => [SubjectCountType])
  subjects(@Ctx() { services }: Context): Promise<object[]> {
    return countSubjectsByKind(services.pools.read);
  }

  @FieldResolver(() => [RecordCountType])
  async records(@Ctx() { services, loaders }: Context): Promise<object[]> {
    const counts = await countRecordsByKind(services.pools.read);
    return counts.map(({ kind, count, providerId }) => ({
      kind,
      count,
      provider: loaders.organisation.load(providerId),
    }));
  }

  @FieldResolver(() => Int)
  quarantinedRows(@Ctx() { services }: Context): Promise<number> {
    return countQuarantinedRows(services.pools.read);
  }

  @FieldResolver(() => Int)
  batchesAwaitingReview(@Ctx() { services }: Context): Promise<number> {
    return countBatchesAwaitingReview(services.pools.read);
  }
}
