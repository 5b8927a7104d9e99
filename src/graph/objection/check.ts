import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Change, Outcome } from '../../law/procedure/grounds.ts';
import { CorrectionInput, correctionOf, revisionBy } from '../case/correction.ts';
import type { Context } from '../context.ts';
import { ChangeEnum, OutcomeEnum } from '../enums.ts';
import { actIn } from './act-in.ts';
import { ObjectionActInput, ObjectionPayload } from './objection.type.ts';

@InputType('CorrectOwnFaultInput', { description: 'The agency’s own fault, and how it is put right (Art. 10).' })
class CorrectOwnFaultInput extends ObjectionActInput {
  @Field(() => ChangeEnum, { description: 'What is done to the record.' })
  outcome!: Change;

  @Field(() => String, { description: 'What the fault was; it becomes the reason of the new version.' })
  reason!: string;

  @Field(() => CorrectionInput, { nullable: true, description: 'For CORRECT and SUPPLEMENT: what changes.' })
  correction?: CorrectionInput | null;
}

@InputType('ReplyToCheckInput', { description: 'What the provider’s check came to (Art. 10).' })
class ReplyToCheckInput extends ObjectionActInput {
  @Field(() => OutcomeEnum, { description: 'What it came to.' })
  outcome!: Outcome;

  @Field(() => String, { description: 'What was found.' })
  reason!: string;

  @Field(() => CorrectionInput, { nullable: true, description: 'For CORRECT and SUPPLEMENT: what should change.' })
  correction?: CorrectionInput | null;
}

/** How an objection is checked (Art. 10): by the agency, then by the provider. */
@Resolver()
export class ObjectionCheck {
  @Mutation(() => ObjectionPayload, { description: 'The agency begins to check.' })
  beginCheck(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'beginCheck', input, { name: 'BEGIN_CHECK' });
  }

  @Mutation(() => ObjectionPayload, { description: 'The fault is the agency’s own: the record is put right at once.' })
  correctOwnFault(
    @Arg('input', () => CorrectOwnFaultInput) input: CorrectOwnFaultInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    const { outcome, reason } = input;
    const correction = correctionOf(outcome, input.correction);
    return actIn(
      context,
      'correctOwnFault',
      input,
      { name: 'CORRECT_OWN_FAULT', outcome },
      {
        stated: { reason, ...(correction && { correction }) },
        collects: [reason, correction],
        revise: revisionBy(context, correction, reason),
      },
    );
  }

  @Mutation(() => ObjectionPayload, { description: 'The subject is told of the correction.' })
  tellCorrection(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'tellCorrection', input, { name: 'TELL_CORRECTION' });
  }

  @Mutation(() => ObjectionPayload, { description: 'The fault is not the agency’s: the provider is asked to check.' })
  notifyProvider(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'notifyProvider', input, { name: 'NOTIFY_PROVIDER' });
  }

  @Mutation(() => ObjectionPayload, { description: 'The provider replies.' })
  replyToCheck(
    @Arg('input', () => ReplyToCheckInput) input: ReplyToCheckInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    const { outcome, reason } = input;
    const correction = correctionOf(outcome, input.correction);
    return actIn(
      context,
      'replyToCheck',
      input,
      { name: 'REPLY', outcome },
      { stated: { reason, ...(correction && { correction }) }, collects: correction },
    );
  }
}
