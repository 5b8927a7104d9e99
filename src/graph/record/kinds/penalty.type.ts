import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('PenaltyRecord', { implements: CreditRecordType, description: 'An administrative penalty (双公示).' })
export class PenaltyRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'What kind of violation.' })
  violationType!: string | null;

  @Field(() => String, { nullable: true, description: 'The facts found.' })
  facts!: string | null;

  @Field(() => String, { nullable: true, description: 'The legal basis.' })
  legalBasis!: string | null;

  @Field(() => [String], { nullable: true, description: 'Categories of penalty.' })
  penaltyCategories!: string[] | null;

  @Field(() => String, { nullable: true, description: 'What was imposed.' })
  penaltyContent!: string | null;

  @Field(() => String, { nullable: true, description: 'Fine, in yuan.' })
  fineYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'Confiscated, in yuan.' })
  confiscatedYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'Name and number of the licence withheld or revoked.' })
  revokedLicence!: string | null;

  @Field(() => String, { nullable: true, description: 'Until when the penalty stands, as supplied.' })
  penaltyValidUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the legal representative.' })
  legalRepresentative!: string | null;

  @Field(() => String, { nullable: true, description: 'Document number of the legal representative; kept encrypted.' })
  legalRepresentativeId!: string | null;
}
