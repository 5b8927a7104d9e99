import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { actIn } from './act-in.ts';
import { RestorationActInput, RestorationPayload } from './restoration.input.ts';

/** How the bodies say that they stopped (Art. 13.1), until the last of them completes the repair. */
@Resolver()
export class RestorationAcknowledgement {
  @Mutation(() => RestorationPayload, {
    description:
      'The provider, a partner that had received the record, the agency’s handler or the department: it is no longer disclosed or used there. A partner’s recall is acknowledged with it.',
  })
  acknowledgeStop(
    @Arg('input', () => RestorationActInput) input: RestorationActInput,
    @Ctx() context: Context,
  ): Promise<RestorationPayload> {
    return actIn(context, 'acknowledgeStop', input, { name: 'ACKNOWLEDGE' });
  }
}
