import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('CommitmentRecord', { implements: CreditRecordType, description: 'A credit commitment (信用承诺).' })
export class CommitmentRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'What kind of commitment.' })
  commitmentType!: string | null;

  @Field(() => String, { nullable: true, description: 'What was promised.' })
  commitmentText!: string | null;

  @Field(() => String, { nullable: true, description: 'Whether it was kept.' })
  fulfilment!: string | null;
}
