import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { RepairMethod } from '../../law/procedure/repair-rules.ts';
import type { Context } from '../context.ts';
import { RepairMethodEnum } from '../enums.ts';
import { actIn } from './act-in.ts';
import { ReasonedRestorationActInput, RestorationActInput, RestorationPayload } from './restoration.input.ts';

@InputType('ReportVerificationInput', { description: 'What the verification of the methods came to (Art. 13.1).' })
class ReportVerificationInput extends ReasonedRestorationActInput {
  @Field(() => [RepairMethodEnum], { description: 'The methods that were found done.' })
  verified!: RepairMethod[];
}

/** How a handler verifies what the subject says it did (Art. 13.1). */
@Resolver()
export class RestorationVerification {
  @Mutation(() => RestorationPayload, { description: 'A handler takes up the application.' })
  beginVerification(
    @Arg('input', () => RestorationActInput) input: RestorationActInput,
    @Ctx() context: Context,
  ): Promise<RestorationPayload> {
    return actIn(context, 'beginVerification', input, { name: 'BEGIN_VERIFICATION' });
  }

  @Mutation(() => RestorationPayload, { description: 'A handler reports which methods were found done.' })
  reportVerification(
    @Arg('input', () => ReportVerificationInput) input: ReportVerificationInput,
    @Ctx() context: Context,
  ): Promise<RestorationPayload> {
    const { verified, reason } = input;
    const act = { name: 'REPORT_VERIFICATION', verified, reason } as const;
    return actIn(context, 'reportVerification', input, act, { verified, reason });
  }
}
