import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { fileOfReleased } from '../../intake/held-row.ts';
import { decideHeldRow } from '../../store/acts.ts';
import { type BatchRow, batchById, quarantinedRow } from '../../store/batches.ts';
import type { HeldRowDecision } from '../../store/tables/index.ts';
import { ActInput } from '../act.ts';
import { actOnce } from '../act-once.ts';
import type { Context } from '../context.ts';
import { BatchType } from './batch.type.ts';
import { asSupplied, batchOf } from './take-in.ts';

@InputType('HeldRowInput', { description: 'A decision on a row that was held for review (Art. 3).' })
class HeldRowInput extends ActInput {
  @Field(() => ID, { description: 'The batch.' })
  batch!: string;

  @Field(() => Int, { description: 'The number of the row in the file.' })
  row!: number;

  @Field(() => String, { description: 'How it was found whether the person has full capacity.' })
  reason!: string;
}

@ObjectType('HeldRowPayload', { description: 'What became of a held row.' })
class HeldRowPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => BatchType, { description: 'Released: the batch in which it now is. Refused: the batch it came with.' })
  batch!: BatchRow;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What becomes of rows about people whose full capacity is not evident (Art. 3 [policy]). */
@Resolver()
export class HeldRows {
  @Mutation(() => HeldRowPayload, {
    description:
      'The person has full capacity: the row is staged, in a batch of its own, for its confidentiality review.',
  })
  async releaseHeldRow(
    @Arg('input', () => HeldRowInput) input: HeldRowInput,
    @Ctx() context: Context,
  ): Promise<HeldRowPayload> {
    const { batch: held, decidedAt } = await decide(context, 'releaseHeldRow', input, 'RELEASED');
    const { clientMutationId, batch: batchId, row: rowNo, reason } = input;
    const { pools, vault } = context.services;
    const sealedRow = (await quarantinedRow(pools.read, batchId, rowNo))?.sealedRow;
    if (!sealedRow) throw new ApiError('ROW_NOT_HELD');
    const batch = await batchOf(context, {
      fileName: `${held.fileName} (${rowNo})`,
      content: fileOfReleased({ batchId, rowNo, sealedRow }, vault),
      providerId: held.providerId,
      suppliedBy: held.suppliedBy,
      reason,
      isCapacityReviewed: true,
    });
    return { clientMutationId, batch: asSupplied(batch, decidedAt) };
  }

  @Mutation(() => HeldRowPayload, {
    description: 'The person has not: the row is refused for good, and kept no longer.',
  })
  async refuseHeldRow(
    @Arg('input', () => HeldRowInput) input: HeldRowInput,
    @Ctx() context: Context,
  ): Promise<HeldRowPayload> {
    const { batch } = await decide(context, 'refuseHeldRow', input, 'REFUSED');
    return { clientMutationId: input.clientMutationId, batch };
  }
}

/** The decision and its ledger entry are one statement; a row that was released is staged afterwards, by a repetition too. */
async function decide(
  context: Context,
  name: string,
  input: HeldRowInput,
  decision: HeldRowDecision,
): Promise<{ readonly batch: BatchRow; readonly decidedAt: Date }> {
  const { access, services } = context;
  const { batch: id, row } = input;
  const reason = input.reason.trim();
  const { actor, at } = access.asked;
  const batch = UUID.test(id) ? await batchById(services.pools.read, id) : null;
  if (batch === null || reason === '') throw new ApiError(batch === null ? 'ROW_NOT_HELD' : 'BAD_USER_INPUT');
  const act = { organisationId: actor.organisation?.id ?? null, batch: id, row, decision, reason };
  const { answer } = await actOnce(context, name, input, async (send) => {
    const done = await decideHeldRow(services.pools.acts, send({ answer: { decidedAt: at.toISOString() } }), act);
    if (done === null) throw new ApiError('ROW_NOT_HELD');
    return done;
  });
  return { batch, decidedAt: new Date(String(answer.decidedAt)) };
}
