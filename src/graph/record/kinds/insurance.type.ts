import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('InsuranceRecord', {
  implements: CreditRecordType,
  description: 'Commercial insurance; only with the subject’s written consent (Art. 7.2).',
})
export class InsuranceRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'Sum insured, in yuan.' })
  amountYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'The insurer.' })
  insurer!: string | null;

  @Field(() => String, { nullable: true, description: 'The product.' })
  product!: string | null;
}
