import { GraphQLDateTime, GraphQLNonEmptyString } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import type { IdentifierScheme } from '../../law/vocabulary.ts';
import { listing } from '../../procedure/registry.ts';
import { decodeId } from '../../store/ids.ts';
import { subjectIdByIdentifier } from '../../store/subjects.ts';
import { ActInput } from '../act.ts';
import { evidenceGiven, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import { IdentifierSchemeEnum } from '../enums.ts';
import { actIn } from './act-in.ts';
import { ListingActInput } from './listing.input.ts';
import { ListingPayload } from './listing.type.ts';
import { ListingNoticeInput, noticeDraft } from './notice-elements.ts';

@InputType('SubjectIdentifierInput', { description: 'By what a subject is identified.' })
class SubjectIdentifierInput {
  @Field(() => IdentifierSchemeEnum, { description: 'What kind of identifier.' })
  scheme!: IdentifierScheme;

  @Field(() => String, { description: 'The identifier; pass it as a variable.' })
  value!: string;
}

@InputType('DraftListingInput', { description: 'Who is to be listed where, and what the notice says so far (Art. 6).' })
class DraftListingInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The subject, if you may meet it.' })
  subject?: string | null;

  @Field(() => SubjectIdentifierInput, {
    nullable: true,
    description:
      'The subject by an identifier, whether you supplied records of it or not. With `subject`: the same one.',
  })
  identifier?: SubjectIdentifierInput | null;

  @Field(() => GraphQLNonEmptyString, { description: 'Which list.' })
  listName!: string;

  @Field(() => GraphQLNonEmptyString, { description: 'The organ that lists.' })
  authority!: string;

  @Field(() => [String], { defaultValue: [], description: 'The measures to be announced.' })
  measures!: string[];

  @Field(() => ListingNoticeInput, { nullable: true, description: 'What the notice says so far.' })
  notice?: ListingNoticeInput | null;
}

@InputType('AmendListingInput', { description: 'What changes in a draft; what is not given stays.' })
class AmendListingInput extends ListingActInput {
  @Field(() => [String], { nullable: true, description: 'All the measures to be announced.' })
  measures?: string[] | null;

  @Field(() => ListingNoticeInput, { nullable: true, description: 'Elements of the notice.' })
  notice?: ListingNoticeInput | null;
}

@InputType('ServeListingNoticeInput', {
  description: 'That the notice, as it stands, was delivered in writing (Art. 6).',
})
class ServeListingNoticeInput extends ListingActInput {
  @Field(() => GraphQLDateTime, { description: 'When it was delivered; from its day on the defence is counted.' })
  deliveredAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The proof of delivery: the id that `POST /evidence` answered with.',
  })
  proof?: string | null;
}

/**
 * The subject that is meant: one the caller may meet, or one it can identify.
 * @throws ApiError SUBJECT_UNKNOWN
 */
async function subjectMeant(
  { services, loaders }: Context,
  { subject, identifier }: Pick<DraftListingInput, 'subject' | 'identifier'>,
): Promise<number> {
  const { pools, vault } = services;
  const reference = subject == null ? null : decodeId(subject);
  const named = reference?.type === 'subject' ? reference.subject : null;
  const found =
    identifier == null
      ? (named !== null && (await loaders.subject.load(named))?.id) || null
      : await subjectIdByIdentifier(pools.read, vault, identifier.scheme, identifier.value.trim().toUpperCase());
  if (found === null || (subject != null && named !== found)) throw new ApiError('SUBJECT_UNKNOWN');
  return found;
}

/** How a listing begins (Art. 6): drafted, amended, and served with all six elements. */
@Resolver()
export class ListingNotice {
  @Mutation(() => ListingPayload, { description: 'A provider drafts a listing. Its subject does not meet the draft.' })
  async draftListing(
    @Arg('input', () => DraftListingInput) input: DraftListingInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    const { clientMutationId, listName, authority, measures, notice } = input;
    const subjectId = await subjectMeant(context, input);
    const organisationId = context.access.asked.actor.organisation?.id ?? null;
    const row = await take(context, listing, 'draftListing', input, {
      on: { subjectId, recordNo: null, organisationId, particulars: { listName, authority } },
      act: () => ({ name: 'DRAFT', draft: noticeDraft(notice ?? {}), measures }) as const,
      collects: [listName, authority, measures, notice],
    });
    return { clientMutationId, listing: row };
  }

  @Mutation(() => ListingPayload, { description: 'The provider changes the draft.' })
  amendListing(
    @Arg('input', () => AmendListingInput) input: AmendListingInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    const { measures, notice } = input;
    const draft = noticeDraft(notice ?? {});
    const act = { name: 'AMEND_DRAFT', draft, measures: measures ?? null } as const;
    return actIn(context, 'amendListing', input, act, { collects: [measures, notice] });
  }

  @Mutation(() => ListingPayload, {
    description: 'The notice was delivered: the subject meets the case, and its time to defend itself begins.',
  })
  async serveListingNotice(
    @Arg('input', () => ServeListingNoticeInput) input: ServeListingNoticeInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    const { deliveredAt, proof } = input;
    const { calendar } = context.services;
    const evidence = await evidenceGiven(
      context,
      proof == null ? [] : [{ file: proof, kind: 'PROOF_OF_DELIVERY' as const }],
    );
    const digest = evidence[0]?.digest ?? '';
    return actIn(
      context,
      'serveListingNotice',
      input,
      { name: 'SERVE_NOTICE', deliveredAt, proof: digest, calendar },
      { evidence },
    );
  }
}
