import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DeadlineState } from '../../law/deadlines/deadline.ts';
import { BasisType } from '../basis.type.ts';
import { ClockEnum, DeadlineStateEnum, PartyEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';

@ObjectType('Deadline', { description: 'What is owed in a case, and until when.' })
export class DeadlineType {
  @Field(() => ClockEnum, { description: 'Which of the regulation’s clocks.' })
  clock!: string;

  @Field(() => String, { description: 'What has to be done, and since when the clock runs.' })
  title!: string;

  @Field(() => GraphQLDateTime, { description: 'The event that started it.' })
  startedAt!: Date;

  @Field(() => GraphQLLocalDate, { description: 'The last day, in Anshan.' })
  dueDate!: string;

  @Field(() => GraphQLDateTime, { description: 'The last instant: 24:00 of the last day.' })
  endsAt!: Date;

  @Field(() => DeadlineStateEnum, { description: 'How it stands now.' })
  state!: DeadlineState;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was met.' })
  metAt!: Date | null;

  @Field(() => BasisType, { description: 'Whether the limit is statute or policy.' })
  basis!: BasisType;

  @Field(() => String, { description: 'The calendar of working days it was reckoned with.' })
  calendar!: string;

  @Field(() => Boolean, {
    description: 'The calendar of the due year is not announced yet: the date is reckoned again when it is.',
  })
  provisional!: boolean;
}

@ObjectType('CaseEvent', { description: 'An act in a case.' })
export class CaseEventType {
  @Field(() => Int, { description: 'Counts from 1.' })
  version!: number;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'What was done; see docs/procedures.md.' })
  act!: string;

  @Field(() => PartyEnum, { description: 'Who did it, by capacity.' })
  party!: string;

  @Field(() => OrganisationType, { nullable: true, description: 'For which organisation.' })
  organisation!: object | null;

  @Field(() => String, { description: 'Where the case stood afterwards.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'The reason that was stated.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'The outcome that was stated.' })
  outcome!: string | null;

  @Field(() => [ID], { description: 'The files it rested on; each can be fetched from `/evidence/<id>`.' })
  evidence!: string[];

  @Field(() => BasisType, { description: 'By what right.' })
  basis!: BasisType;
}

/** What all cases show, whatever their procedure. */
@ObjectType()
export abstract class CaseType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it began.' })
  openedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended.' })
  closedAt!: Date | null;

  @Field(() => [DeadlineType], { description: 'What is or was owed in it, and until when.' })
  deadlines!: object[];

  @Field(() => [CaseEventType], { description: 'Everything that was done in it, oldest first.' })
  events!: object[];
}
