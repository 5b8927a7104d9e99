import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('RealEstateRecord', {
  implements: CreditRecordType,
  description: 'Real estate; only with the subject’s written consent (Art. 7.2).',
})
export class RealEstateRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'Value, in yuan.' })
  amountYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  location!: string | null;

  @Field(() => String, { nullable: true, description: 'Area, in square metres.' })
  areaSquareMetres!: string | null;
}
