import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NoticeKindEnum } from '../enums.ts';
import { connectionOf } from '../paging.ts';

@ObjectType('DeadLetter', { description: 'A notice that was given up; it lies in the inbox all the same.' })
export class DeadLetterType {
  @Field(() => ID, { description: 'The notice.' })
  notice!: string;

  @Field(() => NoticeKindEnum, { description: 'What it tells.' })
  kind!: string;

  @Field(() => Int, { description: 'How often it was attempted.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed: `HTTP_500`, `TIMEOUT`, …' })
  failure!: string | null;
}

export const DeadLetterConnection = connectionOf('DeadLetter', () => DeadLetterType);

@ObjectType('Webhook', { description: 'Where an organisation has its notices sent besides its inbox.' })
export class WebhookType {
  @Field(() => String, { description: 'Notices are posted there, signed after the Standard Webhooks specification.' })
  url!: string;

  @Field(() => Boolean, { description: 'Whether it also gets the notices to subjects, to pass them on.' })
  forSubjects!: boolean;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  registeredAt!: Date;

  @Field(() => Int, { description: 'How many notices are still to be delivered.' })
  pending!: number;

  @Field(() => DeadLetterConnection, { description: 'What was given up, the latest first; see `retryDeadNotices`.' })
  deadLetters!: object;
}
