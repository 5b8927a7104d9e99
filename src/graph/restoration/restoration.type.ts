import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../paging.ts';
import { CreditRecordType } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';

@ObjectType('Restoration', { description: 'A subject’s application for credit repair (Art. 12, 13.1).' })
export class RestorationType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => SubjectType, { nullable: true, description: 'Who applies.' })
  subject!: object | null;

  @Field(() => CreditRecordType, { nullable: true, description: 'For which record.' })
  record!: object | null;

  @Field(() => [String], { description: 'By which of the six methods of Art. 13.1.' })
  methods!: string[];

  @Field(() => String, { description: 'Where the procedure stands.' })
  state!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was applied for.' })
  appliedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
}

@InputType('RestorationFilter', { description: 'Narrows a list of applications.' })
export class RestorationFilterInput {
  @Field(() => [String], { nullable: true, description: 'In these states.' })
  states?: string[] | null;
}

export const RestorationConnection = connectionOf('Restoration', () => RestorationType);
