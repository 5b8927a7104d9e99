import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { NoticeKind } from '../../law/procedure/effect.ts';
import { DeliveryStateEnum, NoticeChannelEnum, NoticeKindEnum } from '../enums.ts';
import { connectionOf } from '../paging.ts';

@ObjectType('NoticeDelivery', { description: 'One way by which a notice is delivered, and how far it came.' })
export class NoticeDeliveryType {
  @Field(() => NoticeChannelEnum, { description: 'The inbox, or the webhook of an organisation.' })
  channel!: string;

  @Field(() => DeliveryStateEnum, { description: 'How the delivery stands.' })
  state!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was delivered.' })
  deliveredAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was first marked as read, in the inbox.' })
  readAt!: Date | null;
}

@ObjectType('Notice', { description: 'A written notice of a case, as it was served (Art. 6, 10, 13.1).' })
export class NoticeType {
  @Field(() => ID, { description: 'Its opaque id; also the `webhook-id` under which it is passed on.' })
  id!: string;

  @Field(() => NoticeKindEnum, { description: 'What it tells.' })
  kind!: string;

  @Field(() => ID, { description: 'The opaque id of its case.' })
  caseId!: string;

  @Field(() => String, { description: 'Its heading, in the language asked for.' })
  title!: string;

  @Field(() => String, { description: 'Its text, in the language asked for.' })
  body!: string;

  @Field(() => GraphQLDateTime, {
    description: 'When it was delivered to the inbox, read or not: periods run from here.',
  })
  deliveredAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was first marked as read.' })
  readAt!: Date | null;

  @Field(() => [NoticeDeliveryType], { description: 'The ways by which it is delivered.' })
  channels!: object[];
}

@InputType('NoticeFilter', { description: 'Narrows a list of notices; all conditions must hold.' })
export class NoticeFilterInput {
  @Field(() => [NoticeKindEnum], { nullable: true, description: 'Of these kinds.' })
  kinds?: NoticeKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: not read yet; false: read.' })
  unread?: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Delivered at or after.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Delivered before.' })
  until?: Date | null;
}

export const NoticeConnection = connectionOf('Notice', () => NoticeType);
