import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('IncomeRecord', {
  implements: CreditRecordType,
  description: 'Income; only with the subject’s written consent (Art. 7.2).',
})
export class IncomeRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'Amount, in yuan.' })
  amountYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'Who paid.' })
  payer!: string | null;

  @Field(() => String, { nullable: true, description: 'For which period.' })
  period!: string | null;
}
