import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { retryDead, type WebhookRow } from '../../store/webhooks.ts';
import { ActInput } from '../act.ts';
import { actOnce } from '../act-once.ts';
import type { Context } from '../context.ts';
import { noticeNos } from '../notice/notice-id.ts';
import { ownWebhook } from './webhook.resolver.ts';
import { WebhookType } from './webhook.type.ts';

@InputType('RetryDeadNoticesInput', { description: 'Notices that were given up.' })
class RetryDeadNoticesInput extends ActInput {
  @Field(() => [ID], { nullable: true, description: 'Only these, 1 to 100; all if left out.' })
  notices?: string[] | null;
}

@ObjectType('RetryDeadNoticesPayload', { description: 'The webhook after it was set going again.' })
class RetryDeadNoticesPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => WebhookType, { nullable: true, description: 'The webhook; null if there is none.' })
  webhook!: WebhookRow | null;
}

@Resolver()
export class RetryDeadNotices {
  @Mutation(() => RetryDeadNoticesPayload, {
    description: 'Sends notices that were given up to your webhook again, with all their attempts.',
  })
  async retryDeadNotices(
    @Arg('input', () => RetryDeadNoticesInput) { clientMutationId, notices }: RetryDeadNoticesInput,
    @Ctx() context: Context,
  ): Promise<RetryDeadNoticesPayload> {
    const organisationId = context.access.asked.actor.organisation?.id;
    if (organisationId === undefined) throw new ApiError('BAD_USER_INPUT');
    const nos = notices == null ? null : noticeNos(notices);
    const { acts } = context.services.pools;
    const act = { clientMutationId, organisationId, nos };
    await actOnce(context, 'retryDeadNotices', act, (send) => retryDead(acts, send(), organisationId, nos));
    return { clientMutationId, webhook: await ownWebhook(context) };
  }
}
