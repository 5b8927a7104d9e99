import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CaseType } from '../case/case.type.ts';
import { ListingStateEnum, RemovalGroundEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';
import { CreditRecordType } from '../record/record.type.ts';
import { SubjectType } from '../subject/subject.type.ts';

@ObjectType('ListingNotice', { description: 'The written notice of Art. 6; served, it has all six elements.' })
export class ListingNoticeType {
  @Field(() => String, { nullable: true, description: 'Reasons for listing (列入理由).' })
  reasonsForListing!: string | null;

  @Field(() => String, { nullable: true, description: 'Basis for listing (列入依据).' })
  basisForListing!: string | null;

  @Field(() => String, { nullable: true, description: 'Reasons for the measures (惩戒理由).' })
  reasonsForMeasures!: string | null;

  @Field(() => String, { nullable: true, description: 'Basis for the measures (惩戒依据).' })
  basisForMeasures!: string | null;

  @Field(() => String, { nullable: true, description: 'Remedies (救济途径).' })
  remedies!: string | null;

  @Field(() => String, { nullable: true, description: 'Conditions for lifting (解除条件).' })
  conditionsForLifting!: string | null;
}

@ObjectType('DefencePoint', { description: 'A point of the subject’s statement and defence.' })
export class DefencePointType {
  @Field(() => Int, { description: 'Counts from 1.' })
  no!: number;

  @Field(() => String, { description: 'What the subject says.' })
  statement!: string;

  @Field(() => String, { nullable: true, description: 'What the provider answered.' })
  answer!: string | null;
}

@ObjectType('Listing', { description: 'A listing of severe dishonesty, from its draft to its end (Art. 6).' })
export class ListingType extends CaseType {
  @Field(() => SubjectType, { nullable: true, description: 'Who is to be listed.' })
  subject!: object | null;

  @Field(() => OrganisationType, { description: 'Who proposes it.' })
  provider!: object;

  @Field(() => CreditRecordType, { nullable: true, description: 'The record by which it is disclosed, once listed.' })
  record!: object | null;

  @Field(() => ListingStateEnum, { description: 'Where the procedure of Art. 6 stands.' })
  state!: string;

  @Field(() => String, { description: 'Which list.' })
  listName!: string;

  @Field(() => String, { description: 'The organ that lists.' })
  authority!: string;

  @Field(() => ListingNoticeType, {
    nullable: true,
    description: 'The notice as it stands; null: it was dropped, or erased with its record.',
  })
  notice!: object | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the notice was delivered.' })
  deliveredAt!: Date | null;

  @Field(() => [String], { description: 'The measures that the notice announces.' })
  announcedMeasures!: string[];

  @Field(() => [DefencePointType], { description: 'The statement and defence, point by point, with the answers.' })
  points!: object[];

  @Field(() => [String], { description: 'The measures that were decided.' })
  measures!: string[];

  @Field(() => RemovalGroundEnum, { nullable: true, description: 'Why it ended.' })
  removal!: string | null;
}

@InputType('ListingFilter', { description: 'Narrows a list of listings.' })
export class ListingFilterInput {
  @Field(() => [ListingStateEnum], { nullable: true, description: 'In these states.' })
  states?: string[] | null;
}

@ObjectType('ListingPayload', { description: 'The listing as the act left it.' })
export class ListingPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => ListingType, { description: 'The listing.' })
  listing!: object;
}

export const ListingConnection = connectionOf('Listing', () => ListingType);
