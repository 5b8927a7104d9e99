import { Field, ID, ObjectType } from 'type-graphql';
import { RoleEnum } from '../enums.ts';

@ObjectType('Organisation', { description: 'A provider, agency, department, partner or audit office.' })
export class OrganisationType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its stable short name.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'What it is registered as.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'Its unified social credit code.' })
  uscc!: string | null;

  @Field(() => String, { nullable: true, description: 'Its responsible officer (Art. 8(1)).' })
  officer!: string | null;
}
