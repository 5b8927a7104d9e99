import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ConsentState } from '../../law/disclosure/decide.ts';
import { ConsentStateEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';
import { SubjectType } from '../subject/subject.type.ts';
import { ConsentRequestType } from './request.type.ts';

@ObjectType('Consent', { description: 'A subject’s written consent to one reader (Art. 5.2, 7.2).' })
export class ConsentType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes; the ledger names it.' })
  version!: number;

  @Field(() => ConsentRequestType, {
    nullable: true,
    description: 'The request it answers; withdrawn and complained of there.',
  })
  request!: object | null;

  @Field(() => SubjectType, { nullable: true, description: 'Who consented.' })
  subject!: object | null;

  @Field(() => OrganisationType, { description: 'To whom.' })
  reader!: object;

  @Field(() => [String], { description: 'What it opens: `CONTACT`, `INCOME`, …' })
  gates!: string[];

  @Field(() => [String], { description: 'For which purposes.' })
  purposes!: string[];

  @Field(() => String, {
    description: 'Where the written consent is kept: the id of a file, or a place in an archive.',
  })
  evidence!: string;

  @Field(() => GraphQLDateTime, { description: 'When the adverse consequences were made known.' })
  noticeGivenAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => Boolean, { description: 'Always true: consent bundled with a service is not accepted (Art. 5.2).' })
  standalone!: boolean;

  @Field(() => GraphQLDateTime, { description: 'From when.' })
  validFrom!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when.' })
  validTo!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;

  @Field(() => ConsentStateEnum, { description: 'Whether it opens anything now.' })
  state!: ConsentState;
}

export const ConsentConnection = connectionOf('Consent', () => ConsentType);
