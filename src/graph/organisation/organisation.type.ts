import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { RoleEnum } from '../enums.ts';

@ObjectType('Officer', { description: 'A responsible officer of an organisation (Art. 8(1)).' })
export class OfficerType {
  @Field(() => String, { description: 'The officer’s name.' })
  name!: string;

  @Field(() => String, { description: 'Who of the organisation appointed the officer.' })
  appointedBy!: string;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  appointedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when; null: the present one.' })
  endedAt!: Date | null;
}

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

  @Field(() => [OfficerType], { description: 'Its responsible officers, one after the other.' })
  officers!: OfficerType[];
}
