import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActInput } from '../act.ts';
import { CaseType } from '../case/case.type.ts';
import { EvidenceLinkType } from '../case/evidence-links.ts';
import { LiabilityStateEnum, MisuseEnum, OffenderEnum, TransferEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';

@ObjectType('Liability', {
  description:
    'A case of use beyond the agreed purpose, or of passing on without consent (Art. 15a). A partner meets those in which it was sanctioned.',
})
export class LiabilityType extends CaseType {
  @Field(() => MisuseEnum, { description: 'What is held against the partner.' })
  misuse!: string;

  @Field(() => OffenderEnum, { description: 'Whether the unit or a person of it is to answer.' })
  offender!: string;

  @Field(() => OrganisationType, { description: 'Against which partner.' })
  partner!: object;

  @Field(() => GraphQLLocalDate, { description: 'The day of the misuse.' })
  eventDate!: string;

  @Field(() => Int, { nullable: true, description: 'The fine in yuan, once there is one.' })
  fine!: number | null;

  @Field(() => Int, { nullable: true, description: 'Unlawful gains that are confiscated, in yuan.' })
  confiscation!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'The last instant to put it right.' })
  correctBy!: Date | null;

  @Field(() => [TransferEnum], { description: 'Where else the case has to go: to the civil courts, to the police.' })
  transfers!: string[];

  @Field(() => [EvidenceLinkType], { description: 'What it rests on.' })
  evidence!: EvidenceLinkType[];

  @Field(() => Int, { description: 'How often it was seen.' })
  occurrences!: number;

  @Field(() => LiabilityStateEnum, { description: 'Where it stands.' })
  state!: string;
}

@InputType('LiabilityFilter', { description: 'Narrows a list of cases of misuse.' })
export class LiabilityFilterInput {
  @Field(() => [LiabilityStateEnum], { nullable: true, description: 'In these states.' })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Against this partner.' })
  partner?: string | null;
}

@InputType('LiabilityActInput', { description: 'An act in a case of misuse.' })
export class LiabilityActInput extends ActInput {
  @Field(() => ID, { description: 'The case.' })
  liability!: string;
}

@ObjectType('LiabilityPayload', { description: 'The case as the act left it.' })
export class LiabilityPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => LiabilityType, { description: 'The case.' })
  liability!: object;
}

export const LiabilityConnection = connectionOf('Liability', () => LiabilityType);
