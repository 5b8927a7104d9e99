import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput } from '../act.ts';
import { ConsentRequestStateEnum } from '../enums.ts';
import { ConsentRequestType } from './request.type.ts';

@InputType('ConsentRequestFilter', { description: 'Narrows a list of requests for consent.' })
export class ConsentRequestFilterInput {
  @Field(() => [ConsentRequestStateEnum], { nullable: true, description: 'In these states.' })
  states?: string[] | null;
}

@InputType('ConsentRequestActInput', { description: 'An act in a request for consent.' })
export class ConsentRequestActInput extends ActInput {
  @Field(() => ID, { description: 'The request.' })
  request!: string;
}

@InputType('ReasonedConsentRequestActInput', { description: 'An act in a request for consent that needs a reason.' })
export class ReasonedConsentRequestActInput extends ConsentRequestActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('ConsentRequestPayload', { description: 'The request as the act left it.' })
export class ConsentRequestPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => ConsentRequestType, { description: 'The request.' })
  request!: object;
}
