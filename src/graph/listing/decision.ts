import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { RemovalGround } from '../../law/procedure/listing.ts';
import type { Context } from '../context.ts';
import { RemovalGroundEnum } from '../enums.ts';
import { actIn } from './act-in.ts';
import { ListingActInput } from './listing.input.ts';
import { ListingPayload } from './listing.type.ts';

@InputType('ReasonedListingActInput', { description: 'An act in a listing that needs a reason.' })
class ReasonedListingActInput extends ListingActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('DecideListingInput', { description: 'That the subject is to be listed (Art. 6).' })
class DecideListingInput extends ReasonedListingActInput {
  @Field(() => [String], { description: 'The measures, out of those that the notice announced.' })
  measures!: string[];
}

@InputType('RemoveListingInput', { description: 'That the subject leaves the list.' })
class RemoveListingInput extends ListingActInput {
  @Field(() => RemovalGroundEnum, { description: 'On which ground.' })
  ground!: RemovalGround;

  @Field(() => String, { defaultValue: '', description: 'What there is to say beside the ground.' })
  reason!: string;
}

/** How a listing is decided, takes effect and ends (Art. 6). */
@Resolver()
export class ListingDecision {
  @Mutation(() => ListingPayload, { description: 'The provider decides to list, once the subject was heard.' })
  decideListing(
    @Arg('input', () => DecideListingInput) input: DecideListingInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    const { measures, reason } = input;
    return actIn(context, 'decideListing', input, { name: 'DECIDE', measures, reason }, { stated: { reason } });
  }

  @Mutation(() => ListingPayload, { description: 'The provider gives the listing up.' })
  dropListing(
    @Arg('input', () => ReasonedListingActInput) input: ReasonedListingActInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    const { reason } = input;
    return actIn(context, 'dropListing', input, { name: 'DROP', reason }, { stated: { reason } });
  }

  @Mutation(() => ListingPayload, {
    description: 'The agency’s reviewer puts it into effect: record and joint measures begin in the same unit.',
  })
  enterListing(
    @Arg('input', () => ListingActInput) input: ListingActInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    return actIn(context, 'enterListing', input, { name: 'LIST' });
  }

  @Mutation(() => ListingPayload, {
    description: 'The subject leaves the list: disclosure and joint measures end in the same unit.',
  })
  removeListing(
    @Arg('input', () => RemoveListingInput) input: RemoveListingInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    const { ground, reason } = input;
    return actIn(context, 'removeListing', input, { name: 'REMOVE', ground }, { stated: { removal: ground, reason } });
  }
}
