import { Resolver, Root, Subscription } from 'type-graphql';
import { inboxesOf } from '../../law/disclosure/scope.ts';
import type { NoticeRow } from '../../store/notices.ts';
import type { Context } from '../context.ts';
import { NoticeType } from './notice.type.ts';

@Resolver()
export class NoticeServed {
  @Subscription(() => NoticeType, {
    description:
      'Each notice to you, as it is served. Ask with `accept: text/event-stream`. The stream begins with its headers and repeats nothing: open it first, then read what was served before with `notices`, and do so again whenever it ended. It ends with an error and its code when the token expires (UNAUTHENTICATED), you read too slowly (STREAM_TOO_SLOW), the database was lost (STREAM_INTERRUPTED) or the gateway stops (DRAINING).',
    subscribe: ({ context }: { context: Context }) =>
      context.services.noticeFeed.open(inboxesOf(context.access.authority)),
  })
  noticeServed(@Root() row: NoticeRow): NoticeRow {
    return row;
  }
}
