import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { removeWebhook } from '../../store/webhooks.ts';
import { ActInput } from '../act.ts';
import { actOnce } from '../act-once.ts';
import type { Context } from '../context.ts';

@InputType('RemoveWebhookInput', { description: 'The end of a webhook.' })
class RemoveWebhookInput extends ActInput {}

@ObjectType('RemoveWebhookPayload', { description: 'There is no webhook any more.' })
class RemoveWebhookPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;
}

@Resolver()
export class RemoveWebhook {
  @Mutation(() => RemoveWebhookPayload, {
    description:
      'Removes the webhook of your organisation. What it was not sent yet is dropped: a later webhook does not get it. It stays in the inbox.',
  })
  async removeWebhook(
    @Arg('input', () => RemoveWebhookInput) { clientMutationId }: RemoveWebhookInput,
    @Ctx() context: Context,
  ): Promise<RemoveWebhookPayload> {
    const organisationId = context.access.asked.actor.organisation?.id;
    if (organisationId === undefined) throw new ApiError('BAD_USER_INPUT');
    const { acts } = context.services.pools;
    const act = { clientMutationId, organisationId };
    await actOnce(context, 'removeWebhook', act, (send) => removeWebhook(acts, send(), organisationId));
    return { clientMutationId };
  }
}
