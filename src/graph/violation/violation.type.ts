import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput } from '../act.ts';
import { CaseType } from '../case/case.type.ts';
import { EvidenceLinkType } from '../case/evidence-links.ts';
import { PartyEnum, ViolationStateEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';

@ObjectType('Violation', {
  description:
    'An entry in the register of violations (Art. 14): proposed with evidence, decided by another person. An organisation meets those confirmed against itself.',
})
export class ViolationType extends CaseType {
  @Field(() => Int, { description: 'The item of Art. 14, 1 to 13.' })
  item!: number;

  @Field(() => String, { description: 'The item as it is cited, e.g. `14(12)`.' })
  article!: string;

  @Field(() => String, { description: 'What the item forbids, in the language asked for.' })
  title!: string;

  @Field(() => PartyEnum, { description: 'In which capacity it was done or left undone.' })
  party!: string;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Against which organisation; null: the agency, whoever of it.',
  })
  organisation!: object | null;

  @Field(() => String, { nullable: true, description: 'Who is said to have done it, where that is known.' })
  doneBy!: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The day of what was done or left undone.' })
  eventDate!: string;

  @Field(() => [EvidenceLinkType], { description: 'What it rests on.' })
  evidence!: EvidenceLinkType[];

  @Field(() => Int, { description: 'How often it was seen.' })
  occurrences!: number;

  @Field(() => String, { description: 'Who proposed it: a person, or `gateway`.' })
  proposedBy!: string;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedBy!: string | null;

  @Field(() => ViolationStateEnum, { description: 'Where it stands.' })
  state!: string;
}

@InputType('ViolationFilter', { description: 'Narrows a list of violations.' })
export class ViolationFilterInput {
  @Field(() => [Int], { nullable: true, description: 'Of these items of Art. 14.' })
  items?: number[] | null;

  @Field(() => [ViolationStateEnum], { nullable: true, description: 'In these states.' })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Against this organisation.' })
  organisation?: string | null;
}

@InputType('ViolationDecisionInput', { description: 'A decision on a violation.' })
export class ViolationDecisionInput extends ActInput {
  @Field(() => ID, { description: 'The violation.' })
  violation!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('ViolationPayload', { description: 'The violation as the act left it.' })
export class ViolationPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => ViolationType, { description: 'The violation.' })
  violation!: object;
}

export const ViolationConnection = connectionOf('Violation', () => ViolationType);
