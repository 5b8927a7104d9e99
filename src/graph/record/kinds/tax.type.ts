import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('TaxRecord', {
  implements: CreditRecordType,
  description: 'A tax amount; only with the subject’s written consent (Art. 7.2).',
})
export class TaxRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'Amount, in yuan.' })
  amountYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'Which tax.' })
  taxType!: string | null;

  @Field(() => String, { nullable: true, description: 'For which period.' })
  period!: string | null;
}
