import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { RecallChangeEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';

@ObjectType('Recall', {
  description:
    'Tells a partner that a record it had received was stopped, corrected or deleted (Art. 11, 13.1). It says nothing of what the record said or says.',
})
export class RecallType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The id of the record, as it was received.' })
  record!: string;

  @Field(() => RecallChangeEnum, { description: 'What became of it.' })
  change!: string;

  @Field(() => OrganisationType, { description: 'Who had received it.' })
  organisation!: object;

  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the partner acknowledged it; null: not yet.' })
  acknowledgedAt!: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The repair behind it, which waits for the same acknowledgement; null: another procedure.',
  })
  restoration!: string | null;
}

export const RecallConnection = connectionOf('Recall', () => RecallType);
