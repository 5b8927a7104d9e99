import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('SecuritiesRecord', {
  implements: CreditRecordType,
  description: 'Securities; only with the subject’s written consent (Art. 7.2).',
})
export class SecuritiesRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'Value, in yuan.' })
  amountYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'Where they are held.' })
  institution!: string | null;

  @Field(() => String, { nullable: true, description: 'What they are.' })
  instrument!: string | null;
}
