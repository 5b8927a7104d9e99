import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { actIn, windowOf } from './act-in.ts';
import { ListingActInput } from './listing.input.ts';
import { ListingPayload } from './listing.type.ts';

@InputType('StateDefenceInput', { description: 'What the subject says against the listing (Art. 6).' })
class StateDefenceInput extends ListingActInput {
  @Field(() => [String], { description: 'Point by point; each will be answered.' })
  points!: string[];
}

@InputType('DefenceAnswerInput', { description: 'The answer to one point.' })
class DefenceAnswerInput {
  @Field(() => Int, { description: 'The number of the point, from 1.' })
  point!: number;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}

@InputType('AnswerDefenceInput', { description: 'The answers to the subject’s points (Art. 6).' })
class AnswerDefenceInput extends ListingActInput {
  @Field(() => [DefenceAnswerInput], { description: 'One for each point that has none yet.' })
  answers!: DefenceAnswerInput[];
}

/** How a subject is heard (Art. 6): it states its case in time and is answered point by point, or its time runs out. */
@Resolver()
export class ListingDefence {
  @Mutation(() => ListingPayload, { description: 'The subject states its case and defends itself.' })
  stateDefence(
    @Arg('input', () => StateDefenceInput) input: StateDefenceInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    const { points } = input;
    return actIn(context, 'stateDefence', input, async () => ({
      name: 'STATE_DEFENCE',
      points,
      deadline: await windowOf(context, input),
    }));
  }

  @Mutation(() => ListingPayload, {
    description: 'The time for the defence is over and nothing was stated. The system finds this by itself, too.',
  })
  closeDefenceWindow(
    @Arg('input', () => ListingActInput) input: ListingActInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    return actIn(context, 'closeDefenceWindow', input, async () => ({
      name: 'CLOSE_WINDOW',
      deadline: await windowOf(context, input),
    }));
  }

  @Mutation(() => ListingPayload, { description: 'The provider answers, point by point.' })
  answerDefence(
    @Arg('input', () => AnswerDefenceInput) input: AnswerDefenceInput,
    @Ctx() context: Context,
  ): Promise<ListingPayload> {
    const answers = Object.fromEntries(input.answers.map(({ point, answer }) => [point, answer]));
    return actIn(context, 'answerDefence', input, { name: 'ANSWER_STATEMENT', answers });
  }
}
