import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { endOfDate } from '../../law/dates.ts';
import type { SupplyOrderAct } from '../../law/procedure/supervision.ts';
import type { EvidenceGiven } from '../../procedure/act.ts';
import { supplyOrder } from '../../procedure/registry.ts';
import { ActInput } from '../act.ts';
import { filesGiven } from '../case/evidence-links.ts';
import { caseOf, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import { organisationGiven } from '../organisation/organisation-given.ts';
import { SupplyOrderActInput, SupplyOrderPayload } from './supply-order.type.ts';

@InputType('OrderSupplyInput', { description: 'An order to supply by a date (Art. 13.2).' })
class OrderSupplyInput extends ActInput {
  @Field(() => ID, { description: 'The provider.' })
  provider!: string;

  @Field(() => GraphQLLocalDate, { description: 'The last day to comply, in Anshan.' })
  complyBy!: string;

  @Field(() => String, { description: 'What was not supplied, and since when.' })
  reason!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Files that show it.' })
  evidence!: string[];
}

@InputType('EvidencedSupplyOrderActInput', { description: 'An act in an order that rests on evidence.' })
class EvidencedSupplyOrderActInput extends SupplyOrderActInput {
  @Field(() => [ID], { description: 'The files that show it.' })
  evidence!: string[];
}

@InputType('ReasonedSupplyOrderActInput', { description: 'An act in an order that needs a reason.' })
class ReasonedSupplyOrderActInput extends SupplyOrderActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

/** How the department sees to it that providers supply (Art. 13.2): order, compliance, circular of criticism. */
@Resolver()
export class SupplyOrderActs {
  @Mutation(() => SupplyOrderPayload, { description: 'The department orders a provider to supply by a date.' })
  async orderSupply(
    @Arg('input', () => OrderSupplyInput) input: OrderSupplyInput,
    @Ctx() context: Context,
  ): Promise<SupplyOrderPayload> {
    const { complyBy, reason } = input;
    const provider = await organisationGiven(context, input.provider, ['PROVIDER']);
    const row = await take(context, supplyOrder, 'orderSupply', input, {
      on: { subjectId: null, recordNo: null, organisationId: provider.id, particulars: { reason } },
      act: () => ({ name: 'ORDER', complyBy: endOfDate(complyBy), reason }) as const,
      stated: { complyBy, reason },
      evidence: await filesGiven(context, input.evidence),
    });
    return { clientMutationId: input.clientMutationId, supplyOrder: row };
  }

  @Mutation(() => SupplyOrderPayload, { description: 'The provider has supplied: the order is complied with.' })
  async confirmCompliance(
    @Arg('input', () => EvidencedSupplyOrderActInput) input: EvidencedSupplyOrderActInput,
    @Ctx() context: Context,
  ): Promise<SupplyOrderPayload> {
    const evidence = await filesGiven(context, input.evidence);
    return actIn(context, 'confirmCompliance', input, { name: 'CONFIRM_COMPLIANCE', evidence }, { evidence });
  }

  @Mutation(() => SupplyOrderPayload, { description: 'The order was not called for, or is so no longer.' })
  rescindOrder(
    @Arg('input', () => ReasonedSupplyOrderActInput) input: ReasonedSupplyOrderActInput,
    @Ctx() context: Context,
  ): Promise<SupplyOrderPayload> {
    const { reason } = input;
    return actIn(context, 'rescindOrder', input, { name: 'RESCIND', reason }, { stated: { reason } });
  }

  @Mutation(() => SupplyOrderPayload, { description: 'The order has lapsed: a circular of criticism is requested.' })
  requestCircular(
    @Arg('input', () => SupplyOrderActInput) input: SupplyOrderActInput,
    @Ctx() context: Context,
  ): Promise<SupplyOrderPayload> {
    return actIn(context, 'requestCircular', input, { name: 'REQUEST_CIRCULAR' });
  }

  @Mutation(() => SupplyOrderPayload, { description: 'The circular of criticism was issued.' })
  async recordCircular(
    @Arg('input', () => EvidencedSupplyOrderActInput) input: EvidencedSupplyOrderActInput,
    @Ctx() context: Context,
  ): Promise<SupplyOrderPayload> {
    const evidence = await filesGiven(context, input.evidence);
    return actIn(context, 'recordCircular', input, { name: 'RECORD_CIRCULAR', evidence }, { evidence });
  }
}

/** Takes an act in an order that exists. */
async function actIn(
  context: Context,
  name: string,
  input: SupplyOrderActInput,
  act: SupplyOrderAct,
  more: { readonly stated?: Record<string, unknown>; readonly evidence?: readonly EvidenceGiven[] } = {},
): Promise<SupplyOrderPayload> {
  const row = await take(context, supplyOrder, name, input, {
    on: caseOf(supplyOrder, input.supplyOrder),
    act: () => act,
    ...more,
  });
  return { clientMutationId: input.clientMutationId, supplyOrder: row };
}
