import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { actIn } from './act-in.ts';
import { ConsentRequestActInput, ConsentRequestPayload } from './request.input.ts';

/** How a subject ends its consent (Art. 7.2). */
@Resolver()
export class ConsentEnding {
  @Mutation(() => ConsentRequestPayload, {
    description: 'The subject withdraws: a request that begins once this is answered reads nothing under the consent.',
  })
  withdrawConsent(
    @Arg('input', () => ConsentRequestActInput) input: ConsentRequestActInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequestPayload> {
    return actIn(context, 'withdrawConsent', input, { name: 'WITHDRAW' });
  }
}
