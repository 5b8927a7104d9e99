import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { inboxesOf } from '../../law/disclosure/scope.ts';
import { caseIdOf, listNotices, type NoticeRow } from '../../store/notices.ts';
import type { Context } from '../context.ts';
import { type Connection, connect, PageArguments, pageOf } from '../paging.ts';
import { NoticeConnection, NoticeDeliveryType, NoticeFilterInput, NoticeType } from './notice.type.ts';
import { noticeId } from './notice-id.ts';

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'Your inbox: the notices addressed to you, newest first.' })
  async notices(
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
    @Arg('filter', () => NoticeFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter: NoticeFilterInput | null,
  ): Promise<Connection<NoticeRow>> {
    const list = { name: 'notices', choice: filter };
    const page = pageOf(context, list, paging);
    const inboxes = inboxesOf(context.access.authority);
    const slice = await listNotices(context.services.pools.read, inboxes, filter ?? {}, page);
    return connect(
      context,
      list,
      page,
      slice,
      (row) => [row.deliveredAt.toISOString(), row.no],
      (row) => row,
    );
  }

  @FieldResolver(() => ID)
  id(@Root() row: NoticeRow): string {
    return noticeId(row.subjectId, row.no);
  }

  @FieldResolver(() => ID)
  caseId(@Root() row: NoticeRow): string {
    return caseIdOf(row);
  }

  @FieldResolver(() => String)
  title(@Root() row: NoticeRow, @Ctx() { access }: Context): string {
    return row.title[access.asked.language];
  }

  @FieldResolver(() => String)
  body(@Root() row: NoticeRow, @Ctx() { access }: Context): string {
    return row.body[access.asked.language];
  }

  @FieldResolver(() => [NoticeDeliveryType])
  async channels(@Root() row: NoticeRow, @Ctx() { loaders }: Context): Promise<NoticeDeliveryType[]> {
    const { deliveredAt, readAt } = row;
    const webhooks = await loaders.deliveries.load(row.no);
    return [
      { channel: 'INBOX', state: 'DELIVERED', deliveredAt, readAt },
      ...webhooks.map((sent) => ({
        channel: 'WEBHOOK',
        state: sent.state,
        deliveredAt: sent.deliveredAt,
        readAt: null,
      })),
    ];
  }
}
