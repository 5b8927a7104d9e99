import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('DepositRecord', {
  implements: CreditRecordType,
  description: 'A deposit; only with the subject’s written consent (Art. 7.2).',
})
export class DepositRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'Amount, in yuan.' })
  amountYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  institution!: string | null;
}
