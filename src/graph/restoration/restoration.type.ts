import { Field, InputType, ObjectType } from 'type-graphql';
import { CaseType } from '../case/case.type.ts';
import { RepairMethodEnum, RestorationStateEnum } from '../enums.ts';
import { connectionOf } from '../paging.ts';
import { CreditRecordType } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';

@ObjectType('Restoration', { description: 'A subject’s application for credit repair (Art. 12, 13.1).' })
export class RestorationType extends CaseType {
  @Field(() => SubjectType, { nullable: true, description: 'Who applies.' })
  subject!: object | null;

  @Field(() => CreditRecordType, { nullable: true, description: 'About which record.' })
  record!: object | null;

  @Field(() => [RepairMethodEnum], { description: 'By which of the six methods of Art. 13.1.' })
  methods!: string[];

  @Field(() => RestorationStateEnum, { description: 'Where the procedure stands.' })
  state!: string;
}

@InputType('RestorationFilter', { description: 'Narrows a list of applications.' })
export class RestorationFilterInput {
  @Field(() => [RestorationStateEnum], { nullable: true, description: 'In these states.' })
  states?: string[] | null;
}

export const RestorationConnection = connectionOf('Restoration', () => RestorationType);
