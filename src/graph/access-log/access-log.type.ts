import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { EntryOutcome } from '../../ledger/entry.ts';
import { AccessOutcomeEnum, EntryOutcomeEnum, OfficeEnum, PurposeEnum, RoleEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';
import { SubjectType } from '../subject/subject.type.ts';

@ObjectType('ObjectAccess', { description: 'What became of fields of one object.' })
export class ObjectAccessType {
  @Field(() => SubjectType, { nullable: true, description: 'Whom it is about; null for a thing of no subject.' })
  subject!: object | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which of the subject’s objects, by its number; null for the subject itself.',
  })
  object!: string | null;

  @Field(() => AccessOutcomeEnum, { description: 'Released, hidden for want of consent, refused, or failed.' })
  outcome!: string;

  @Field(() => [String], { description: 'The fields, as `Type.field`.' })
  fields!: Promise<readonly string[]>;
}

@ObjectType('ExplainedOperation', { description: 'An operation that was explained, and by whose right.' })
export class ExplainedOperationType {
  @Field(() => String, { description: 'SHA-256 of the operation’s text, first 16 bytes, hexadecimal.' })
  operationHash!: string;

  @Field(() => RoleEnum, { description: 'In which role it was judged.' })
  role!: string;

  @Field(() => OfficeEnum, { nullable: true, description: 'In which office.' })
  office!: string | null;

  @Field(() => OrganisationType, { nullable: true, description: 'For which organisation; null where none was named.' })
  organisation!: Promise<object | null> | null;

  @Field(() => PurposeEnum, { nullable: true, description: 'For which purpose.' })
  purpose!: string | null;

  @Field(() => Boolean, { description: 'Whether with a case number.' })
  hasCase!: boolean;

  @Field(() => GraphQLDateTime, { description: 'By the grants in force then.' })
  at!: Date;
}

@ObjectType('AccessBasis', { description: 'The rights an operation rested on.' })
export class AccessBasisType {
  @Field(() => ID, { nullable: true, description: 'The grant.' })
  grant!: string | null;

  @Field(() => Int, { nullable: true, description: 'The grant’s version.' })
  grantVersion!: number | null;

  @Field(() => [ID], { description: 'The consents that opened gated fields.' })
  consents!: string[];

  @Field(() => [ExplainedOperationType], { description: 'What it had explained, instead of reading.' })
  explained!: ExplainedOperationType[];
}

@ObjectType('AccessLogEntry', {
  description: 'One operation in the ledger: who, for what, by what right, and what became of it.',
})
export class AccessLogEntryType {
  @Field(() => ID, { description: 'The entry’s id; the `requestId` of the answer it belongs to.' })
  id!: string;

  @Field(() => String, { description: 'The request; an act and the answer to it share it.' })
  requestId!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Field(() => RoleEnum, { description: 'In which role.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'Who, by the subject of the token; null for the public.' })
  principal!: string | null;

  @Field(() => OrganisationType, { nullable: true, description: 'For which organisation.' })
  organisation!: Promise<object | null> | null;

  @Field(() => String, { nullable: true, description: 'In which office.' })
  office!: string | null;

  @Field(() => Boolean, { description: 'Whether an authorised agent acted for the subject.' })
  representative!: boolean;

  @Field(() => PurposeEnum, { nullable: true, description: 'For which purpose.' })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: 'In which case.' })
  caseNumber!: string | null;

  @Field(() => AccessBasisType, { description: 'By what right.' })
  basis!: AccessBasisType;

  @Field(() => String, { description: 'Names the disclosure rules it was judged by.' })
  policyVersion!: string;

  @Field(() => String, { nullable: true, description: 'The name of the operation.' })
  operationName!: string | null;

  @Field(() => String, { description: 'SHA-256 of the operation’s text, first 16 bytes, hexadecimal.' })
  operationHash!: string;

  @Field(() => String, { nullable: true, description: 'The act, for the entry that was committed together with it.' })
  act!: string | null;

  @Field(() => EntryOutcomeEnum, { description: 'What became of the operation.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'The error code, if any.' })
  code!: string | null;

  @Field(() => [ObjectAccessType], { description: 'Object by object, which fields had which outcome.' })
  accesses!: object[];
}

@InputType('AccessLogFilter', { description: 'Narrows the ledger; all conditions must hold.' })
export class AccessLogFilterInput {
  @Field(() => ID, { nullable: true, description: 'About this subject.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'By this reader.' })
  reader?: string | null;

  @Field(() => ID, { nullable: true, description: 'By this organisation.' })
  organisation?: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: 'For this purpose.' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'In this case.' })
  caseNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Touching this field, as `Type.field`.' })
  field?: string | null;

  @Field(() => EntryOutcomeEnum, { nullable: true, description: 'With this outcome.' })
  outcome?: EntryOutcome | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'At or after.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before.' })
  until?: Date | null;
}

export const AccessLogConnection = connectionOf('AccessLog', () => AccessLogEntryType);
