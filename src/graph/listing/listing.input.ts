import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../act.ts';

@InputType('ListingActInput', { description: 'An act in a listing.' })
export class ListingActInput extends ActInput {
  @Field(() => ID, { description: 'The listing.' })
  listing!: string;
}
