import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { linesOf } from '../../ledger/append.ts';
import { type BatchRow, batchById } from '../../store/batches.ts';
import { approveBatch, type ReviewRefusal, refuseBatch } from '../../store/supply.ts';
import type { Context } from '../context.ts';
import { BatchType } from './batch.type.ts';

@InputType('ReviewBatchInput', { description: 'A decision of the confidentiality review (Art. 8(2)).' })
class ReviewBatchInput {
  @Field(() => String, { description: 'Chosen by the client; it comes back in the answer.' })
  clientMutationId!: string;

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

type Decision = typeof approveBatch | typeof refuseBatch;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Resolver()
export class ReviewBatch {
  @Mutation(() => ReviewBatchPayload, { description: 'The review is passed: what the batch brought is disclosed.' })
  approveBatch(
    @Arg('input', () => ReviewBatchInput) input: ReviewBatchInput,
    @Ctx() context: Context,
  ): Promise<ReviewBatchPayload> {
    return decide(context, input, 'approveBatch', approveBatch);
  }

  @Mutation(() => ReviewBatchPayload, { description: 'The review is failed: nothing of the batch is ever disclosed.' })
  refuseBatch(
    @Arg('input', () => ReviewBatchInput) input: ReviewBatchInput,
    @Ctx() context: Context,
  ): Promise<ReviewBatchPayload> {
    return decide(context, input, 'refuseBatch', refuseBatch);
  }
}

/** The decision and its ledger entry are one statement: both are committed or neither. */
async function decide(
  context: Context,
  { clientMutationId, batch: id }: ReviewBatchInput,
  act: string,
  decision: Decision,
): Promise<ReviewBatchPayload> {
  const { access, services, actEntry } = context;
  const { principal } = access.asked.actor;
  if (principal === null) throw new ApiError('BAD_USER_INPUT');
  if (!UUID.test(id)) throw new ApiError('BATCH_NOT_REVIEWABLE');
  const sql = services.pools.writer();
  try {
    const review = { reviewer: principal, at: access.asked.at, lines: linesOf([actEntry(act)]) };
    const refusal = await decision(sql, id, review);
    if (refusal !== null) throw new ApiError(codeOf(refusal));
  } finally {
    await sql.end({ timeout: 5 });
  }
  const batch = await batchById(services.pools.read, id);
  if (batch === null) throw new ApiError('BATCH_NOT_REVIEWABLE');
  return { clientMutationId, batch };
}

const codeOf = (refusal: ReviewRefusal) => (refusal === 'REVIEWER_IS_SUPPLIER' ? 'OWN_ACT' : 'BATCH_NOT_REVIEWABLE');
