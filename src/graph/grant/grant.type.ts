import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RecordKindEnum, SubjectKindEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';

@ObjectType('Grant', { description: 'What a partner may read, of whom, for which purposes, how long, on what basis.' })
export class GrantType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes; the ledger names it.' })
  version!: number;

  @Field(() => OrganisationType, { description: 'Who may read.' })
  partner!: object;

  @Field(() => [String], { description: '`Type.field`, `Type.*` or `class:NAME`.' })
  fields!: string[];

  @Field(() => [RecordKindEnum], { description: 'Of which kinds of records.' })
  recordKinds!: string[];

  @Field(() => [String], { description: 'For which purposes.' })
  purposes!: string[];

  @Field(() => [SubjectKindEnum], { description: 'Of which kinds of subjects.' })
  subjectKinds!: string[];

  @Field(() => [String], { nullable: true, description: 'Divisions (prefixes of their codes); null: the whole city.' })
  regions!: string[] | null;

  @Field(() => String, { description: 'The agreement or instrument it rests on.' })
  basis!: string;

  @Field(() => GraphQLDateTime, { description: 'From when.' })
  validFrom!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when.' })
  validTo!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it is in force now.' })
  valid!: boolean;
}
