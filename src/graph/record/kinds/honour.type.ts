import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('HonourRecord', { implements: CreditRecordType, description: 'An honour for keeping faith.' })
export class HonourRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  honourName!: string | null;

  @Field(() => String, { nullable: true, description: 'At which level it was given.' })
  level!: string | null;
}
