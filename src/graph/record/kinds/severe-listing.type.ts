import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('SevereListingRecord', {
  implements: CreditRecordType,
  description: 'An entry in a list of severe dishonesty (严重失信名单).',
})
export class SevereListingRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'Which list.' })
  listName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was listed.' })
  listingReason!: string | null;

  @Field(() => String, { nullable: true, description: 'On what basis.' })
  listingBasis!: string | null;

  @Field(() => [String], { nullable: true, description: 'The joint measures.' })
  measures!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Conditions for removal.' })
  removalConditions!: string | null;
}
