import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { countPending, listDeadLetters, type WebhookRow, webhookOf } from '../../store/webhooks.ts';
import type { Context } from '../context.ts';
import { noticeId } from '../notice/notice-id.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { DeadLetterConnection, type DeadLetterType, WebhookType } from './webhook.type.ts';

/** The webhook of the caller’s organisation, or null. */
export function ownWebhook({ access, services }: Context): Promise<WebhookRow | null> {
  return webhookOf(services.pools.read, access.asked.actor.organisation?.id ?? 0);
}

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Query(() => WebhookType, { nullable: true, description: 'The webhook of your organisation, or null.' })
  webhook(@Ctx() context: Context): Promise<WebhookRow | null> {
    return ownWebhook(context);
  }

  @FieldResolver(() => Int)
  pending(@Root() { organisationId }: WebhookRow, @Ctx() { services }: Context): Promise<number> {
    return countPending(services.pools.read, organisationId);
  }

  @FieldResolver(() => DeadLetterConnection)
  async deadLetters(
    @Root() { organisationId }: WebhookRow,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ): Promise<Connection<DeadLetterType>> {
    const list = { name: 'deadLetters', choice: organisationId };
    const page = pageOf(context, list, paging);
    const slice = await listDeadLetters(context.services.pools.read, organisationId, page);
    return connect(
      context,
      list,
      page,
      slice,
      (row) => [row.noticeNo],
      ({ noticeNo, subjectId, kind, attempts, failure }) => ({
        notice: noticeId(subjectId, noticeNo),
        kind,
        attempts,
        failure,
      }),
    );
  }
}
