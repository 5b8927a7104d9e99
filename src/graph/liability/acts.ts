import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { endOfDate } from '../../law/dates.ts';
import type { LiabilityAct, Misuse, Offender } from '../../law/procedure/liability.ts';
import type { EvidenceGiven } from '../../procedure/act.ts';
import { liability } from '../../procedure/registry.ts';
import { ActInput } from '../act.ts';
import { EvidenceLinksInput, linksGiven } from '../case/evidence-links.ts';
import { caseOf, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import { MisuseEnum, OffenderEnum } from '../enums.ts';
import { organisationGiven } from '../organisation/organisation-given.ts';
import { LiabilityActInput, LiabilityPayload } from './liability.type.ts';

@InputType('OpenLiabilityInput', { description: 'What a partner is said to have done against Art. 15a.' })
class OpenLiabilityInput extends ActInput {
  @Field(() => ID, { description: 'The partner.' })
  partner!: string;

  @Field(() => MisuseEnum, { description: 'What it did.' })
  misuse!: Misuse;

  @Field(() => OffenderEnum, { description: 'Whether the unit or a person of it is to answer.' })
  offender!: Offender;

  @Field(() => GraphQLLocalDate, { description: 'The day of the misuse.' })
  eventDate!: string;

  @Field(() => String, { description: 'What happened.' })
  reason!: string;

  @Field(() => EvidenceLinksInput, { description: 'What shows it.' })
  evidence!: EvidenceLinksInput;
}

@InputType('EvidencedLiabilityActInput', { description: 'An act in a case of misuse that rests on evidence.' })
class EvidencedLiabilityActInput extends LiabilityActInput {
  @Field(() => EvidenceLinksInput, { description: 'What shows it.' })
  evidence!: EvidenceLinksInput;
}

@InputType('ReasonedLiabilityActInput', { description: 'An act in a case of misuse that needs a reason.' })
class ReasonedLiabilityActInput extends LiabilityActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('SanctionLiabilityInput', { description: 'What is imposed (Art. 15a).' })
class SanctionLiabilityInput extends ReasonedLiabilityActInput {
  @Field(() => Int, { description: 'Whole yuan: 10,000 to 100,000 for a unit, 1,000 to 10,000 for a person.' })
  fine!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Unlawful gains to be confiscated, in whole yuan.' })
  confiscation!: number;

  @Field(() => GraphQLLocalDate, { description: 'The last day to put it right, in Anshan.' })
  correctBy!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Others suffered a loss: a matter of civil liability.' })
  causedLoss!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'A crime is suspected: a matter for the police.' })
  suspectedCrime!: boolean;
}

/** How the department answers misuse by partners (Art. 15a). */
@Resolver()
export class LiabilityActs {
  @Mutation(() => LiabilityPayload, { description: 'The department opens a case against a partner.' })
  async openLiability(
    @Arg('input', () => OpenLiabilityInput) input: OpenLiabilityInput,
    @Ctx() context: Context,
  ): Promise<LiabilityPayload> {
    const { misuse, offender, eventDate, reason } = input;
    const partner = await organisationGiven(context, input.partner, ['PARTNER']);
    const { files, links } = await linksGiven(context, input.evidence);
    const against = { party: 'PARTNER', organisation: partner.id } as const;
    const evidence = [...files, ...links];
    const row = await take(context, liability, 'openLiability', input, {
      on: { subjectId: null, recordNo: null, organisationId: partner.id, particulars: { eventDate, evidence: links } },
      act: () => ({ name: 'OPEN', misuse, offender, against, eventDate, evidence }) as const,
      stated: { reason },
      evidence: files,
    });
    return { clientMutationId: input.clientMutationId, liability: row };
  }

  @Mutation(() => LiabilityPayload, { description: 'More evidence, while nothing is decided.' })
  addLiabilityEvidence(
    @Arg('input', () => EvidencedLiabilityActInput) input: EvidencedLiabilityActInput,
    @Ctx() context: Context,
  ): Promise<LiabilityPayload> {
    return withEvidence(context, 'addLiabilityEvidence', input, 'ADD_EVIDENCE');
  }

  @Mutation(() => LiabilityPayload, {
    description:
      'An order to put it right, a fine within its range, confiscation; transfer where a loss or a crime is.',
  })
  sanctionLiability(
    @Arg('input', () => SanctionLiabilityInput) input: SanctionLiabilityInput,
    @Ctx() context: Context,
  ): Promise<LiabilityPayload> {
    const { fine, confiscation, correctBy, causedLoss, suspectedCrime, reason } = input;
    return actIn(
      context,
      'sanctionLiability',
      input,
      { name: 'SANCTION', correctBy: endOfDate(correctBy), fine, confiscation, causedLoss, suspectedCrime, reason },
      { stated: { reason, correctBy, fineYuan: fine, confiscatedYuan: confiscation } },
    );
  }

  @Mutation(() => LiabilityPayload, { description: 'There was no misuse.' })
  dismissLiability(
    @Arg('input', () => ReasonedLiabilityActInput) input: ReasonedLiabilityActInput,
    @Ctx() context: Context,
  ): Promise<LiabilityPayload> {
    const { reason } = input;
    return actIn(context, 'dismissLiability', input, { name: 'DISMISS', reason }, { stated: { reason } });
  }

  @Mutation(() => LiabilityPayload, { description: 'The partner has put it right.' })
  confirmCorrection(
    @Arg('input', () => EvidencedLiabilityActInput) input: EvidencedLiabilityActInput,
    @Ctx() context: Context,
  ): Promise<LiabilityPayload> {
    return withEvidence(context, 'confirmCorrection', input, 'CONFIRM_CORRECTION');
  }
}

async function withEvidence(
  context: Context,
  mutation: string,
  input: EvidencedLiabilityActInput,
  name: 'ADD_EVIDENCE' | 'CONFIRM_CORRECTION',
): Promise<LiabilityPayload> {
  const { files, links } = await linksGiven(context, input.evidence);
  const act = { name, evidence: [...files, ...links] };
  return actIn(context, mutation, input, act, { stated: { evidence: links }, evidence: files });
}

/** Takes an act in a case that exists. */
async function actIn(
  context: Context,
  name: string,
  input: LiabilityActInput,
  act: LiabilityAct,
  more: { readonly stated: Record<string, unknown>; readonly evidence?: readonly EvidenceGiven[] },
): Promise<LiabilityPayload> {
  const row = await take(context, liability, name, input, {
    on: caseOf(liability, input.liability),
    act: () => act,
    ...more,
  });
  return { clientMutationId: input.clientMutationId, liability: row };
}
