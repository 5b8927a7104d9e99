import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Deletion } from '../../law/procedure/grounds.ts';
import type { Context } from '../context.ts';
import { DeletionEnum } from '../enums.ts';
import { actIn } from './act-in.ts';
import { ObjectionActInput, ObjectionPayload, ReasonedObjectionActInput } from './objection.type.ts';

@InputType('ProposeDeletionInput', { description: 'That a record must be deleted, as the handler’s own check found.' })
class ProposeDeletionInput extends ReasonedObjectionActInput {
  @Field(() => DeletionEnum, { description: 'On which ground.' })
  deletion!: Deletion;
}

/** How an objection deletes a record (Art. 9a(2), 11): found by a handler, confirmed by another person. */
@Resolver()
export class ObjectionDeletion {
  @Mutation(() => ObjectionPayload, { description: 'A handler finds that the record must be deleted.' })
  proposeDeletion(
    @Arg('input', () => ProposeDeletionInput) input: ProposeDeletionInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    const { deletion, reason } = input;
    return actIn(
      context,
      'proposeDeletion',
      input,
      { name: 'PROPOSE_DELETION', deletion, reason },
      { stated: { outcome: deletion } },
    );
  }

  @Mutation(() => ObjectionPayload, { description: 'Another person confirms it: the record is hidden at once.' })
  confirmDeletion(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'confirmDeletion', input, { name: 'CONFIRM_DELETION' });
  }

  @Mutation(() => ObjectionPayload, { description: 'Another person does not confirm it.' })
  refuseDeletion(
    @Arg('input', () => ReasonedObjectionActInput) input: ReasonedObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'refuseDeletion', input, { name: 'REFUSE_DELETION', reason: input.reason });
  }

  @Mutation(() => ObjectionPayload, { description: 'The content is erased everywhere; a tombstone stays.' })
  carryOutDeletion(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'carryOutDeletion', input, { name: 'CARRY_OUT_DELETION' });
  }

  @Mutation(() => ObjectionPayload, { description: 'The subject is told of the deletion.' })
  notifyDeletion(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'notifyDeletion', input, { name: 'NOTIFY_DELETION' });
  }
}
