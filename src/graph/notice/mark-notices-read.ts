import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { inboxesOf } from '../../law/disclosure/scope.ts';
import { markRead, type NoticeRow, noticesByNos } from '../../store/notices.ts';
import { ActInput } from '../act.ts';
import { actOnce } from '../act-once.ts';
import type { Context } from '../context.ts';
import { NoticeType } from './notice.type.ts';
import { noticeNos } from './notice-id.ts';

@InputType('MarkNoticesReadInput', { description: 'Notices that were read.' })
class MarkNoticesReadInput extends ActInput {
  @Field(() => [ID], { description: 'The notices, 1 to 100.' })
  notices!: string[];
}

@ObjectType('MarkNoticesReadPayload', { description: 'The notices after they were read.' })
class MarkNoticesReadPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => [NoticeType], { description: 'The notices, in the order they were served.' })
  notices!: NoticeRow[];
}

@Resolver()
export class MarkNoticesRead {
  @Mutation(() => MarkNoticesReadPayload, {
    description:
      'Marks notices of your inbox as read. Who read one first, and when, stays; periods do not depend on it.',
  })
  async markNoticesRead(
    @Arg('input', () => MarkNoticesReadInput) { clientMutationId, notices }: MarkNoticesReadInput,
    @Ctx() context: Context,
  ): Promise<MarkNoticesReadPayload> {
    const { access, services } = context;
    const nos = noticeNos(notices);
    const inboxes = inboxesOf(access.authority);
    const act = { clientMutationId, nos, inboxes };
    await actOnce(context, 'markNoticesRead', act, async (send) => {
      const done = await markRead(services.pools.acts, send(), act);
      if (done === null) throw new ApiError('NOTICE_UNKNOWN');
      return done;
    });
    return { clientMutationId, notices: await noticesByNos(services.pools.read, nos, inboxes) };
  }
}
