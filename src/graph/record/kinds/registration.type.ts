import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('RegistrationRecord', { implements: CreditRecordType, description: 'A registration.' })
export class RegistrationRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'What kind of entity.' })
  registrationType!: string | null;

  @Field(() => String, { nullable: true, description: 'Registered capital, in yuan.' })
  registeredCapitalYuan!: string | null;

  @Field(() => String, { nullable: true, description: 'Day of establishment.' })
  establishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its state.' })
  registrationStatus!: string | null;

  @Field(() => String, { nullable: true, description: 'Scope of business.' })
  businessScope!: string | null;

  @Field(() => String, { nullable: true, description: 'Registered address.' })
  registeredAddress!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the legal representative.' })
  legalRepresentative!: string | null;
}
