import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { restoration, stateOf } from '../../procedure/registry.ts';
import { acknowledgeRecall } from '../../store/acts.ts';
import { caseByNo } from '../../store/cases.ts';
import { decodeId } from '../../store/ids.ts';
import { type RecallRow, recallByNo } from '../../store/recalls.ts';
import { ActInput, actingOrganisation } from '../act.ts';
import { actOnce } from '../act-once.ts';
import { take } from '../case/take.ts';
import type { Context } from '../context.ts';
import { RecallType } from './recall.type.ts';

@InputType('AcknowledgeRecallInput', { description: 'That a partner has done what a recall asks.' })
class AcknowledgeRecallInput extends ActInput {
  @Field(() => ID, { description: 'The recall.' })
  recall!: string;
}

@ObjectType('RecallPayload', { description: 'The recall as it stands now.' })
class RecallPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => RecallType, { description: 'The recall.' })
  recall!: object;
}

@Resolver()
export class AcknowledgeRecall {
  @Mutation(() => RecallPayload, {
    description:
      'The partner has stopped using, corrected or deleted its copy. Where a repair waits for it, this is its acknowledgement there too.',
  })
  async acknowledgeRecall(
    @Arg('input', () => AcknowledgeRecallInput) input: AcknowledgeRecallInput,
    @Ctx() context: Context,
  ): Promise<RecallPayload> {
    const recall = await ownRecall(context, input.recall);
    const { caseNo, subjectId, no } = recall;
    if (await isAwaited(context, recall)) {
      await take(context, restoration, 'acknowledgeRecall', input, {
        on: { caseNo },
        act: () => ({ name: 'ACKNOWLEDGE' }) as const,
      });
    } else {
      const act = { organisationId: actingOrganisation(context), subjectId, no };
      await actOnce(context, 'acknowledgeRecall', input, (send) =>
        acknowledgeRecall(context.services.pools.acts, send({ object: { subject: subjectId, no } }), act),
      );
    }
    return { clientMutationId: input.clientMutationId, recall: await ownRecall(context, input.recall) };
  }
}

/** @throws ApiError RECALL_UNKNOWN */
async function ownRecall(context: Context, id: string): Promise<RecallRow> {
  const reference = decodeId(id);
  const scope = { organisationId: actingOrganisation(context) };
  const recall =
    reference?.type === 'recall' ? await recallByNo(context.services.pools.read, scope, reference.no) : null;
  if (recall === null) throw new ApiError('RECALL_UNKNOWN');
  return recall;
}

/** Whether the repair behind a recall still waits for the partner. */
async function isAwaited({ services }: Context, { procedure, caseNo, organisationId }: RecallRow): Promise<boolean> {
  if (procedure !== restoration.name) return false;
  const now = stateOf(restoration, await caseByNo(services.pools.read, caseNo));
  return now.state === 'GRANTED' && now.awaiting.some(({ organisation }) => organisation === organisationId);
}
