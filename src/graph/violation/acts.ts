import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import type { Party } from '../../law/procedure/person.ts';
import { VIOLATION_ITEMS, type ViolationItem } from '../../law/procedure/violation-items.ts';
import type { Role } from '../../law/vocabulary.ts';
import { violation } from '../../procedure/registry.ts';
import { ActInput } from '../act.ts';
import { EvidenceLinksInput, linksGiven } from '../case/evidence-links.ts';
import { caseOf, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import { organisationGiven } from '../organisation/organisation-given.ts';
import { ViolationDecisionInput, ViolationPayload } from './violation.type.ts';

@InputType('ProposeViolationInput', { description: 'What somebody is said to have done against Art. 14.' })
class ProposeViolationInput extends ActInput {
  @Field(() => Int, { description: 'The item of Art. 14, 1 to 13.' })
  item!: number;

  @Field(() => ID, { description: 'Against which provider, agency, department or audit office.' })
  organisation!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day of what was done or left undone.' })
  eventDate!: string;

  @Field(() => String, { description: 'What happened.' })
  reason!: string;

  @Field(() => EvidenceLinksInput, { description: 'What shows it.' })
  evidence!: EvidenceLinksInput;
}

@InputType('AddEvidenceInput', { description: 'More that shows a proposed violation.' })
class AddEvidenceInput extends ActInput {
  @Field(() => ID, { description: 'The violation.' })
  violation!: string;

  @Field(() => EvidenceLinksInput, { description: 'What shows it.' })
  evidence!: EvidenceLinksInput;
}

/** In which capacity the organs that Art. 14 binds act. Partners answer under Art. 15a. */
const PARTY_OF: Readonly<Partial<Record<Role, Party>>> = Object.freeze({
  PROVIDER: 'PROVIDER',
  AGENCY: 'HANDLER',
  DEPARTMENT: 'DEPARTMENT',
  AUDITOR: 'AUDITOR',
});

/** How the register of violations is kept (Art. 14): proposed with evidence, decided by another person. */
@Resolver()
export class ViolationActs {
  @Mutation(() => ViolationPayload, { description: 'The agency, the department or the auditor proposes a violation.' })
  async proposeViolation(
    @Arg('input', () => ProposeViolationInput) input: ProposeViolationInput,
    @Ctx() context: Context,
  ): Promise<ViolationPayload> {
    const { eventDate, reason } = input;
    const item = itemGiven(input.item);
    const body = await organisationGiven(context, input.organisation, ORGANS);
    const against = { party: PARTY_OF[body.role] ?? 'PROVIDER', organisation: body.id };
    const { files, links } = await linksGiven(context, input.evidence);
    const particulars = { item, eventDate, evidence: links };
    const row = await take(context, violation, 'proposeViolation', input, {
      on: { subjectId: null, recordNo: null, organisationId: body.id, particulars },
      act: () => ({ name: 'PROPOSE', item, against, eventDate, evidence: [...files, ...links] }) as const,
      stated: { reason },
      evidence: files,
    });
    return { clientMutationId: input.clientMutationId, violation: row };
  }

  @Mutation(() => ViolationPayload, {
    description: 'More evidence of a proposed violation; the agency adds it to what it proposed itself.',
  })
  async addEvidence(
    @Arg('input', () => AddEvidenceInput) input: AddEvidenceInput,
    @Ctx() context: Context,
  ): Promise<ViolationPayload> {
    const { files, links } = await linksGiven(context, input.evidence);
    const row = await take(context, violation, 'addEvidence', input, {
      on: caseOf(violation, input.violation),
      act: () => ({ name: 'ADD_EVIDENCE', evidence: [...files, ...links] }) as const,
      stated: { evidence: links },
      evidence: files,
    });
    return { clientMutationId: input.clientMutationId, violation: row };
  }

  @Mutation(() => ViolationPayload, {
    description: 'The department finds that it was so; never by who proposed it, nor by who is said to have done it.',
  })
  confirmViolation(
    @Arg('input', () => ViolationDecisionInput) input: ViolationDecisionInput,
    @Ctx() context: Context,
  ): Promise<ViolationPayload> {
    return decide(context, 'confirmViolation', input, 'CONFIRM');
  }

  @Mutation(() => ViolationPayload, { description: 'The department finds that it was not so.' })
  rejectViolation(
    @Arg('input', () => ViolationDecisionInput) input: ViolationDecisionInput,
    @Ctx() context: Context,
  ): Promise<ViolationPayload> {
    return decide(context, 'rejectViolation', input, 'REJECT');
  }
}

const ORGANS: readonly Role[] = ['PROVIDER', 'AGENCY', 'DEPARTMENT', 'AUDITOR'];

function itemGiven(given: number): ViolationItem {
  const item = VIOLATION_ITEMS.find((known) => known === given);
  if (item === undefined) throw new ApiError('VIOLATION_ITEM_UNKNOWN');
  return item;
}

async function decide(
  context: Context,
  mutation: string,
  input: ViolationDecisionInput,
  name: 'CONFIRM' | 'REJECT',
): Promise<ViolationPayload> {
  const { reason } = input;
  const row = await take(context, violation, mutation, input, {
    on: caseOf(violation, input.violation),
    act: () => ({ name, reason }),
    stated: { reason },
  });
  return { clientMutationId: input.clientMutationId, violation: row };
}
