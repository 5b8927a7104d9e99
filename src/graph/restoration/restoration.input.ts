import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput } from '../act.ts';
import { RestorationType } from './restoration.type.ts';

@InputType('RestorationActInput', { description: 'An act in an application for repair.' })
export class RestorationActInput extends ActInput {
  @Field(() => ID, { description: 'The application.' })
  restoration!: string;
}

@InputType('ReasonedRestorationActInput', { description: 'An act in an application for repair that needs a reason.' })
export class ReasonedRestorationActInput extends RestorationActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('RestorationPayload', { description: 'The application as the act left it.' })
export class RestorationPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => RestorationType, { description: 'The application.' })
  restoration!: object;
}
