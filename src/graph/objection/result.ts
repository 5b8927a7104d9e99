import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Change } from '../../law/procedure/grounds.ts';
import { objection } from '../../procedure/registry.ts';
import { CorrectionInput, correctionOf, repliedCorrection, revisionBy } from '../case/correction.ts';
import { caseOf } from '../case/take.ts';
import type { Context } from '../context.ts';
import { ResultEnum } from '../enums.ts';
import { actIn } from './act-in.ts';
import { ObjectionActInput, ObjectionPayload, ReasonedObjectionActInput } from './objection.type.ts';

@InputType('NotifyResultInput', { description: 'The written result for the applicant (Art. 10).' })
class NotifyResultInput extends ObjectionActInput {
  @Field(() => ResultEnum, { description: 'What is done to the record.' })
  outcome!: 'UPHELD' | Change;

  @Field(() => String, {
    defaultValue: '',
    description: 'Needed where it departs from the provider’s reply, or where there is none.',
  })
  reason!: string;

  @Field(() => CorrectionInput, {
    nullable: true,
    description: 'For CORRECT and SUPPLEMENT: what changes. If not given, what the provider replied.',
  })
  correction?: CorrectionInput | null;
}

/** How an objection ends (Art. 10): the written result, and what follows if the applicant still objects. */
@Resolver()
export class ObjectionResult {
  @Mutation(() => ObjectionPayload, { description: 'The result is told in writing and carried out in the same unit.' })
  async notifyResult(
    @Arg('input', () => NotifyResultInput) input: NotifyResultInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    const { outcome, reason } = input;
    const { caseNo } = caseOf(objection, input.objection);
    const given = correctionOf(outcome, input.correction) ?? (await repliedCorrection(context, caseNo, outcome));
    return actIn(
      context,
      'notifyResult',
      input,
      { name: 'NOTIFY_RESULT', outcome, reason },
      {
        stated: given ? { correction: given } : {},
        collects: given && [reason, given],
        revise: revisionBy(context, given, reason || 'provider’s reply'),
      },
    );
  }

  @Mutation(() => ObjectionPayload, { description: 'The case is closed once the result is delivered.' })
  closeObjection(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    // A result is delivered to the inbox in the unit that makes it.
    return actIn(context, 'closeObjection', input, { name: 'CLOSE', delivered: true });
  }

  @Mutation(() => ObjectionPayload, { description: 'The subject still objects, and says why.' })
  disputeResult(
    @Arg('input', () => ReasonedObjectionActInput) input: ReasonedObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'disputeResult', input, { name: 'DISPUTE_RESULT', reason: input.reason });
  }

  @Mutation(() => ObjectionPayload, { description: 'The agency passes the case on to the provider for an answer.' })
  transferObjection(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'transferObjection', input, { name: 'TRANSFER' });
  }
}
