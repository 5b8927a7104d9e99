import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CaseType } from '../case/case.type.ts';
import { PartyEnum, RepairMethodEnum, RestorationStateEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';
import { CreditRecordType } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';

@ObjectType('Acknowledgement', { description: 'A body that must stop disclosing or using a repaired record.' })
export class AcknowledgementType {
  @Field(() => PartyEnum, { description: 'In which capacity.' })
  party!: string;

  @Field(() => OrganisationType, { nullable: true, description: 'Which; null: whichever of its kind acts first.' })
  organisation!: object | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it acknowledged; null: it is awaited.' })
  acknowledgedAt!: Date | null;
}

@ObjectType('Restoration', { description: 'A subject’s application for credit repair (Art. 12, 13.1).' })
export class RestorationType extends CaseType {
  @Field(() => SubjectType, { nullable: true, description: 'Who applies.' })
  subject!: object | null;

  @Field(() => CreditRecordType, { nullable: true, description: 'About which record.' })
  record!: object | null;

  @Field(() => ID, { description: 'The id of that record; whoever must stop learns it without meeting the record.' })
  recordId!: string;

  @Field(() => [RepairMethodEnum], { description: 'By which of the six methods of Art. 13.1.' })
  methods!: string[];

  @Field(() => String, { description: 'What the subject says.' })
  statement!: string;

  @Field(() => [RepairMethodEnum], { nullable: true, description: 'The methods found done; null: not verified yet.' })
  verified!: string[] | null;

  @Field(() => [AcknowledgementType], {
    description: 'Every body that must stop once it is granted, and whether it said that it did (D10).',
  })
  acknowledgements!: object[];

  @Field(() => RestorationStateEnum, { description: 'Where the procedure stands.' })
  state!: string;
}

@InputType('RestorationFilter', { description: 'Narrows a list of applications.' })
export class RestorationFilterInput {
  @Field(() => [RestorationStateEnum], { nullable: true, description: 'In these states.' })
  states?: string[] | null;
}

export const RestorationConnection = connectionOf('Restoration', () => RestorationType);
