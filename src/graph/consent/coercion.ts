import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { evidenceGiven } from '../case/take.ts';
import type { Context } from '../context.ts';
import { actIn } from './act-in.ts';
import { ConsentRequestPayload, ReasonedConsentRequestActInput } from './request.input.ts';

@InputType('ComplainOfCoercionInput', { description: 'That a consent was not given freely (Art. 5.2).' })
class ComplainOfCoercionInput extends ReasonedConsentRequestActInput {
  @Field(() => [ID], { description: 'The files that show it: ids that `POST /evidence` answered with.' })
  evidence!: string[];
}

/** What becomes of a consent that was not given freely (Art. 5.2): the department decides on the complaint. */
@Resolver()
export class ConsentCoercion {
  @Mutation(() => ConsentRequestPayload, { description: 'The subject complains that it was made to consent.' })
  async complainOfCoercion(
    @Arg('input', () => ComplainOfCoercionInput) input: ComplainOfCoercionInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequestPayload> {
    const { reason } = input;
    const evidence = await evidenceGiven(
      context,
      input.evidence.map((file) => ({ file, kind: 'COERCION' })),
    );
    const act = { name: 'COMPLAIN', reason, evidence } as const;
    return actIn(context, 'complainOfCoercion', input, act, { stated: { reason }, evidence });
  }

  @Mutation(() => ConsentRequestPayload, {
    description: 'The department finds coercion: the consent is void from its signature; a violation is proposed.',
  })
  upholdComplaint(
    @Arg('input', () => ReasonedConsentRequestActInput) input: ReasonedConsentRequestActInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequestPayload> {
    const { reason } = input;
    return actIn(context, 'upholdComplaint', input, { name: 'UPHOLD_COMPLAINT', reason }, { stated: { reason } });
  }

  @Mutation(() => ConsentRequestPayload, { description: 'The department finds none: the consent stands as it did.' })
  rejectComplaint(
    @Arg('input', () => ReasonedConsentRequestActInput) input: ReasonedConsentRequestActInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequestPayload> {
    const { reason } = input;
    return actIn(context, 'rejectComplaint', input, { name: 'REJECT_COMPLAINT', reason }, { stated: { reason } });
  }
}
