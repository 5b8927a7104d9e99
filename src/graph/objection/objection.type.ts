import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../paging.ts';
import { CreditRecordType } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';

@ObjectType('Objection', { description: 'An objection of a subject to one of its records (Art. 9b, 10).' })
export class ObjectionType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => SubjectType, { nullable: true, description: 'Who objects.' })
  subject!: object | null;

  @Field(() => CreditRecordType, { nullable: true, description: 'To which record.' })
  record!: object | null;

  @Field(() => String, { description: 'On which of the five grounds of Art. 9b.' })
  ground!: string;

  @Field(() => String, { description: 'Where the procedure of Art. 10 stands.' })
  state!: string;

  @Field(() => String, { description: 'What the subject says.' })
  statement!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was received.' })
  filedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;
}

@InputType('ObjectionFilter', { description: 'Narrows a list of objections.' })
export class ObjectionFilterInput {
  @Field(() => [String], { nullable: true, description: 'In these states.' })
  states?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'On these grounds.' })
  grounds?: string[] | null;
}

export const ObjectionConnection = connectionOf('Objection', () => ObjectionType);
