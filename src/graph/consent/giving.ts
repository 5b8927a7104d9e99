import { hash } from 'node:crypto';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import type { Gate } from '../../law/disclosure/field.ts';
import type { ConsentPurpose } from '../../law/purposes.ts';
import { consent } from '../../procedure/registry.ts';
import { decodeId } from '../../store/ids.ts';
import { ActInput } from '../act.ts';
import { evidenceGiven, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import { ConsentPurposeEnum, GateEnum } from '../enums.ts';
import { actIn } from './act-in.ts';
import { ConsentRequestActInput, ConsentRequestPayload } from './request.input.ts';

@InputType('RequestConsentInput', { description: 'What a subject is asked to consent to (Art. 7.2).' })
class RequestConsentInput extends ActInput {
  @Field(() => ID, { description: 'The subject, within your scope.' })
  subject!: string;

  @Field(() => [GateEnum], { description: 'What the consent would open.' })
  gates!: Gate[];

  @Field(() => [ConsentPurposeEnum], {
    description: 'For which purposes: a partner’s own, or AGGREGATION for a provider or the agency.',
  })
  purposes!: ConsentPurpose[];

  @Field(() => GraphQLDateTime, { description: 'From when.' })
  validFrom!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when.' })
  validTo!: Date;
}

@InputType('ShowConsequencesInput', { description: 'What the subject must know before it consents (Art. 7.2).' })
class ShowConsequencesInput extends ConsentRequestActInput {
  @Field(() => String, { description: 'The adverse consequences, in plain words; served as they are.' })
  consequences!: string;
}

@InputType('GiveConsentInput', { description: 'A written consent as it was signed (Art. 5.2, 7.2).' })
class GiveConsentInput extends ConsentRequestActInput {
  @Field(() => ID, { nullable: true, description: 'The signed text: the id that `POST /evidence` answered with.' })
  writing?: string | null;

  @Field(() => Boolean, { description: 'Whether it stands by itself. False where a service was made to depend on it.' })
  standalone!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was signed.' })
  signedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'From when it is valid: the first collection under it.' })
  validFrom!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when it is valid.' })
  validTo!: Date;
}

/** How a consent comes about (Art. 5.2, 7.2): asked for, its consequences made known, given in writing or declined. */
@Resolver()
export class ConsentGiving {
  @Mutation(() => ConsentRequestPayload, { description: 'A provider, a partner or the agency asks a subject.' })
  async requestConsent(
    @Arg('input', () => RequestConsentInput) input: RequestConsentInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequestPayload> {
    const { clientMutationId, subject, ...asked } = input;
    const about = {
      subjectId: await subjectToAsk(context, subject),
      recordNo: null,
      organisationId: context.access.authority.organisationId,
      particulars: { ...asked, gates: unique(asked.gates), purposes: unique(asked.purposes) },
    };
    const request = await take(context, consent, 'requestConsent', input, {
      on: about,
      act: () => ({ name: 'REQUEST', ...asked }) as const,
    });
    return { clientMutationId, request };
  }

  @Mutation(() => ConsentRequestPayload, {
    description: 'Whoever asks makes the adverse consequences known; the subject is told them in a notice.',
  })
  showConsequences(
    @Arg('input', () => ShowConsequencesInput) input: ShowConsequencesInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequestPayload> {
    const text = input.consequences.trim();
    const digest = text === '' ? '' : hash('sha256', text);
    const act = { name: 'SHOW_CONSEQUENCES', consequences: digest } as const;
    return actIn(context, 'showConsequences', input, act, { stated: { consequences: text, digest } });
  }

  @Mutation(() => ConsentRequestPayload, { description: 'The subject consents in writing.' })
  async giveConsent(
    @Arg('input', () => GiveConsentInput) input: GiveConsentInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequestPayload> {
    const { writing, standalone, signedAt, validFrom, validTo } = input;
    const named = writing == null ? [] : [{ file: writing, kind: 'WRITTEN_CONSENT' }];
    const evidence = await evidenceGiven(context, named);
    const signed = { standalone, signedAt, validTo };
    const act = { name: 'GIVE', writing: evidence[0]?.digest ?? '', collectFrom: validFrom, ...signed } as const;
    return actIn(context, 'giveConsent', input, act, { stated: { ...signed, validFrom }, evidence });
  }

  @Mutation(() => ConsentRequestPayload, { description: 'The subject declines; nothing may be made to depend on it.' })
  declineConsent(
    @Arg('input', () => ConsentRequestActInput) input: ConsentRequestActInput,
    @Ctx() context: Context,
  ): Promise<ConsentRequestPayload> {
    return actIn(context, 'declineConsent', input, { name: 'DECLINE' });
  }
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** One answer for a subject that does not exist and for one out of scope: which of the two is nobody’s to learn here. */
async function subjectToAsk({ loaders }: Context, id: string): Promise<number> {
  const reference = decodeId(id);
  const subject = reference?.type === 'subject' ? await loaders.subject.load(reference.subject) : null;
  if (subject === null) throw new ApiError('SUBJECT_UNKNOWN');
  return subject.id;
}
