import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { restoration, stateOf } from '../../procedure/registry.ts';
import type { CaseRow } from '../../store/cases.ts';
import { encodeId } from '../../store/ids.ts';
import { caseById, eventsSoFar, pageOfCases, recordCaseResolverOf } from '../case/case.resolver.ts';
import type { Context } from '../context.ts';
import { RepairMethodEnum } from '../enums.ts';
import { type Connection, PageArguments } from '../paging.ts';
import {
  AcknowledgementType,
  RestorationConnection,
  RestorationFilterInput,
  RestorationType,
} from './restoration.type.ts';

@Resolver(() => RestorationType)
export class RestorationResolver extends recordCaseResolverOf(RestorationType) {
  @Query(() => RestorationType, { nullable: true, description: 'An application you take part in, by its id.' })
  restoration(
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseRow | null> {
    return caseById(context, 'restoration', id);
  }

  @Query(() => RestorationConnection, { description: 'The applications for repair you take part in.' })
  restorations(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => RestorationFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: RestorationFilterInput | null,
  ): Promise<Connection<CaseRow>> {
    return pageOfCases(context, 'restoration', paging, { ...filter });
  }

  @FieldResolver(() => [RepairMethodEnum])
  methods(@Root() { particulars }: CaseRow): unknown {
    return particulars.methods;
  }

  @FieldResolver(() => ID)
  recordId(@Root() { subjectId, recordNo }: CaseRow): string {
    return encodeId('record', subjectId ?? 0, recordNo ?? 0);
  }

  @FieldResolver(() => String)
  statement(@Root() { particulars }: CaseRow): string {
    return String(particulars.statement ?? '');
  }

  @FieldResolver(() => [RepairMethodEnum], { nullable: true })
  async verified(@Root() row: CaseRow, @Ctx() context: Context): Promise<unknown> {
    const [report] = await eventsSoFar(context, row, 'REPORT_VERIFICATION');
    return report?.particulars.verified ?? null;
  }

  @FieldResolver(() => [AcknowledgementType])
  async acknowledgements(@Root() row: CaseRow, @Ctx() context: Context): Promise<object[]> {
    const { loaders } = context;
    const now = stateOf(restoration, row);
    const awaited = now.state === 'GRANTED' ? now.awaiting : [];
    const done = await eventsSoFar(context, row, 'ACKNOWLEDGE');
    const bodies = [
      ...done.map(({ party, organisationId, at }) => ({ party, id: organisationId, acknowledgedAt: at })),
      ...awaited.map(({ party, organisation }) => ({ party, id: organisation, acknowledgedAt: null })),
    ];
    return bodies.map(({ party, id, acknowledgedAt }) => ({
      party,
      organisation: id === null ? null : loaders.organisation.load(id),
      acknowledgedAt,
    }));
  }
}
