import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { OrganisationType } from '../organisation/organisation.type.ts';

@ObjectType('JointMeasure', { description: 'A joint measure that is or was taken because of a record (Art. 6, 13.1).' })
export class JointMeasureType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => String, { description: 'What is done.' })
  measure!: string;

  @Field(() => OrganisationType, { description: 'Who takes it.' })
  organisation!: object;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  begunAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null: it is in force.' })
  endedAt!: Date | null;
}
