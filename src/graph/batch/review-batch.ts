import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { decideReview } from '../../store/acts.ts';
import { type BatchRow, batchById } from '../../store/batches.ts';
import type { ReviewRefusal } from '../../store/supply.ts';
import { ActInput } from '../act.ts';
import { actOnce } from '../act-once.ts';
import type { Context } from '../context.ts';
import { BatchType } from './batch.type.ts';

@InputType('ReviewBatchInput', { description: 'A decision of the confidentiality review (Art. 8(2)).' })
class ReviewBatchInput extends ActInput {
  @Field(() => ID, { description: 'The batch.' })
  batch!: string;
}

@ObjectType('ReviewBatchPayload', { description: 'The batch after the decision.' })
class ReviewBatchPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => BatchType, { description: 'The batch.' })
  batch!: BatchRow;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Resolver()
export class ReviewBatch {
  @Mutation(() => ReviewBatchPayload, { description: 'The review is passed: what the batch brought is disclosed.' })
  approveBatch(
    @Arg('input', () => ReviewBatchInput) input: ReviewBatchInput,
    @Ctx() context: Context,
  ): Promise<ReviewBatchPayload> {
    return decide(context, input, 'approveBatch', true);
  }

  @Mutation(() => ReviewBatchPayload, { description: 'The review is failed: nothing of the batch is ever disclosed.' })
  refuseBatch(
    @Arg('input', () => ReviewBatchInput) input: ReviewBatchInput,
    @Ctx() context: Context,
  ): Promise<ReviewBatchPayload> {
    return decide(context, input, 'refuseBatch', false);
  }
}

/** The decision and its ledger entry are one statement: both are committed or neither. */
async function decide(
  context: Context,
  input: ReviewBatchInput,
  name: string,
  passed: boolean,
): Promise<ReviewBatchPayload> {
  const { access, services } = context;
  const { batch: id, clientMutationId } = input;
  if (!UUID.test(id)) throw new ApiError('BATCH_NOT_REVIEWABLE');
  const act = { organisationId: access.asked.actor.organisation?.id ?? null, batch: id, passed };
  await actOnce(context, name, input, async (send) => {
    const done = await decideReview(services.pools.reviews, send(), act);
    if (typeof done === 'string') throw new ApiError(codeOf(done));
    return done;
  });
  // A decided batch stays as it is: whoever repeats the decision sees what was answered first.
  const batch = await batchById(services.pools.read, id);
  if (batch === null) throw new ApiError('BATCH_NOT_REVIEWABLE');
  return { clientMutationId, batch };
}

const codeOf = (refusal: ReviewRefusal) => (refusal === 'REVIEWER_IS_SUPPLIER' ? 'OWN_ACT' : 'BATCH_NOT_REVIEWABLE');
