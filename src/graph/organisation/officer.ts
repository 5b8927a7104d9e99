import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { changeOfficer } from '../../store/acts.ts';
import { ActInput } from '../act.ts';
import { actOnce } from '../act-once.ts';
import type { Context } from '../context.ts';
import { OfficerType } from './organisation.type.ts';

@InputType('AppointOfficerInput', { description: 'Who is responsible for information security from now on.' })
class AppointOfficerInput extends ActInput {
  @Field(() => String, { description: 'The officer’s name, 1 to 100 characters.' })
  name!: string;
}

@InputType('EndOfficerInput', { description: 'The present officer is responsible no longer.' })
class EndOfficerInput extends ActInput {}

@ObjectType('OfficerPayload', { description: 'The officer as the act left it.' })
class OfficerPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => OfficerType, { description: 'The officer.' })
  officer!: OfficerType;
}

const MAX_NAME = 100;

/** How an organisation names who is responsible (Art. 8(1)): the only acts it can do without having one. */
@Resolver()
export class OfficerActs {
  @Mutation(() => OfficerPayload, {
    description: 'Your organisation appoints its responsible officer; the one before it ends (Art. 8(1)).',
  })
  appointOfficer(
    @Arg('input', () => AppointOfficerInput) input: AppointOfficerInput,
    @Ctx() context: Context,
  ): Promise<OfficerPayload> {
    const name = input.name.trim();
    if (name.length < 1 || name.length > MAX_NAME) throw new ApiError('OFFICER_NAME_MALFORMED');
    return change(context, 'appointOfficer', input, name);
  }

  @Mutation(() => OfficerPayload, {
    description: 'Your organisation’s officer is responsible no longer; until another is appointed, it may not act.',
  })
  endOfficer(
    @Arg('input', () => EndOfficerInput) input: EndOfficerInput,
    @Ctx() context: Context,
  ): Promise<OfficerPayload> {
    return change(context, 'endOfficer', input, null);
  }
}

async function change(context: Context, act: string, input: ActInput, name: string | null): Promise<OfficerPayload> {
  const { access, services } = context;
  const { actor } = access.asked;
  if (actor.organisation === null) throw new ApiError('ORGANISATION_UNKNOWN');
  const organisationId = actor.organisation.id;
  // What it comes to is known where it is done: the store adds the answer.
  const object = { subject: 0, no: organisationId };
  const { answer } = await actOnce(context, act, input, (send) =>
    changeOfficer(services.pools.acts, send({ object }), { organisationId, name }),
  );
  const officer = {
    name: String(answer.name),
    appointedBy: String(answer.appointedBy),
    appointedAt: new Date(String(answer.appointedAt)),
    endedAt: answer.endedAt == null ? null : new Date(String(answer.endedAt)),
  };
  return { clientMutationId: input.clientMutationId, officer };
}
