import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput } from '../act.ts';
import { CaseType } from '../case/case.type.ts';
import { SupplyOrderStateEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';

@ObjectType('SupplyOrder', { description: 'An order to a provider that fails to supply (Art. 13.2).' })
export class SupplyOrderType extends CaseType {
  @Field(() => OrganisationType, { description: 'Who is ordered to supply.' })
  provider!: object;

  @Field(() => GraphQLDateTime, { description: 'The last instant to comply: 24:00 of the last day.' })
  complyBy!: Date;

  @Field(() => String, { description: 'What was not supplied.' })
  reason!: string;

  @Field(() => SupplyOrderStateEnum, { description: 'Where it stands.' })
  state!: string;
}

@InputType('SupplyOrderFilter', { description: 'Narrows a list of orders.' })
export class SupplyOrderFilterInput {
  @Field(() => [SupplyOrderStateEnum], { nullable: true, description: 'In these states.' })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'To this provider.' })
  provider?: string | null;
}

@InputType('SupplyOrderActInput', { description: 'An act in an order.' })
export class SupplyOrderActInput extends ActInput {
  @Field(() => ID, { description: 'The order.' })
  supplyOrder!: string;
}

@ObjectType('SupplyOrderPayload', { description: 'The order as the act left it.' })
export class SupplyOrderPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => SupplyOrderType, { description: 'The order.' })
  supplyOrder!: object;
}

export const SupplyOrderConnection = connectionOf('SupplyOrder', () => SupplyOrderType);
