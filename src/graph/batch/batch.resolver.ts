import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { isRowFault, ROW_FAULTS } from '../../intake/faults.ts';
import { type BatchRow, listBatches, listQuarantinedRows } from '../../store/batches.ts';
import type { Organisation } from '../../store/organisations.ts';
import type { Context } from '../context.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import {
  BatchConnection,
  BatchFilterInput,
  BatchType,
  QuarantinedRowConnection,
  type QuarantinedRowType,
} from './batch.type.ts';

@Resolver(() => BatchType)
export class BatchResolver {
  @Query(() => BatchConnection, { description: 'A provider’s own batches, newest first; all for the agency.' })
  async batches(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => BatchFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: BatchFilterInput | null,
  ): Promise<Connection<BatchRow>> {
    const { role, organisation } = context.access.asked.actor;
    const list = { name: 'batches', choice: filter };
    const page = pageOf(context, list, paging);
    const providerId = role === 'PROVIDER' ? (organisation?.id ?? 0) : null;
    const slice = await listBatches(context.services.pools.read, providerId, filter?.states ?? null, page);
    return connect(
      context,
      list,
      page,
      slice,
      (row) => [row.suppliedAt.toISOString(), row.id],
      (row) => row,
    );
  }

  @FieldResolver(() => OrganisationType)
  provider(@Root() row: BatchRow, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(row.providerId);
  }

  @FieldResolver(() => QuarantinedRowConnection)
  async quarantinedRows(
    @Root() batch: BatchRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<QuarantinedRowType>> {
    const { language } = context.access.asked;
    const list = { name: 'quarantinedRows', choice: batch.id };
    const page = pageOf(context, list, paging);
    const slice = await listQuarantinedRows(context.services.pools.read, batch.id, page);
    return connect(
      context,
      list,
      page,
      slice,
      (row) => [row.rowNo],
      ({ rowNo, faults, decision }) => ({
        row: rowNo,
        decision,
        faults: faults.map(({ column, code }) => ({
          column,
          code,
          message: isRowFault(code) ? ROW_FAULTS[code][language] : code,
        })),
      }),
    );
  }
}
