import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { EvidenceKind } from '../../law/procedure/grounds.ts';
import { ActInput } from '../act.ts';
import { CaseType } from '../case/case.type.ts';
import { ObjectionEvidenceKindEnum, ObjectionGroundEnum, ObjectionStateEnum, ResultEnum } from '../enums.ts';
import { connectionOf } from '../paging.ts';
import { CreditRecordType } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';

@ObjectType('Objection', { description: 'An objection of a subject to one of its records (Art. 9b, 10).' })
export class ObjectionType extends CaseType {
  @Field(() => SubjectType, { nullable: true, description: 'Who objects.' })
  subject!: object | null;

  @Field(() => CreditRecordType, { nullable: true, description: 'About which record.' })
  record!: object | null;

  @Field(() => ObjectionGroundEnum, { description: 'On which of the five grounds of Art. 9b.' })
  ground!: string;

  @Field(() => ObjectionStateEnum, { description: 'Where the procedure of Art. 10 stands.' })
  state!: string;

  @Field(() => String, { description: 'What the subject says.' })
  statement!: string;

  @Field(() => ResultEnum, { nullable: true, description: 'The latest result that the subject was told.' })
  result!: string | null;
}

@InputType('ObjectionFilter', { description: 'Narrows a list of objections.' })
export class ObjectionFilterInput {
  @Field(() => [ObjectionStateEnum], { nullable: true, description: 'In these states.' })
  states?: string[] | null;

  @Field(() => [ObjectionGroundEnum], { nullable: true, description: 'On these grounds.' })
  grounds?: string[] | null;
}

@InputType('ObjectionActInput', { description: 'An act in an objection.' })
export class ObjectionActInput extends ActInput {
  @Field(() => ID, { description: 'The objection.' })
  objection!: string;
}

@InputType('ReasonedObjectionActInput', { description: 'An act in an objection that needs a reason.' })
export class ReasonedObjectionActInput extends ObjectionActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('ObjectionEvidenceInput', { description: 'A file and what it is to show.' })
export class ObjectionEvidenceInput {
  @Field(() => ID, { description: 'The id that `POST /evidence` answered with.' })
  file!: string;

  @Field(() => ObjectionEvidenceKindEnum, { description: 'What it is to show.' })
  kind!: EvidenceKind;
}

@ObjectType('ObjectionPayload', { description: 'The objection as the act left it.' })
export class ObjectionPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => ObjectionType, { description: 'The objection.' })
  objection!: object;
}

export const ObjectionConnection = connectionOf('Objection', () => ObjectionType);
