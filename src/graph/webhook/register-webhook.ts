import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { endpointOf } from '../../outbox/endpoint.ts';
import { newSecret } from '../../outbox/signature.ts';
import { webhookBinding } from '../../store/bindings.ts';
import { registerWebhook, type WebhookRow } from '../../store/webhooks.ts';
import { ActInput } from '../act.ts';
import { actOnce } from '../act-once.ts';
import type { Context } from '../context.ts';
import { ownWebhook } from './webhook.resolver.ts';
import { WebhookType } from './webhook.type.ts';

@InputType('RegisterWebhookInput', { description: 'Where notices are to be sent.' })
class RegisterWebhookInput extends ActInput {
  @Field(() => String, { description: 'An `https` URL at a public address, without user name and password.' })
  url!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it also gets the notices to subjects, to pass them on; for the agency only.',
  })
  forSubjects!: boolean;
}

@ObjectType('RegisterWebhookPayload', { description: 'The webhook, and what it signs with.' })
class RegisterWebhookPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => WebhookType, { nullable: true, description: 'The webhook; null if it was removed since.' })
  webhook!: WebhookRow | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret (`whsec_…`) to verify signatures with. Shown once: null where this mutation is repeated. Register again for a new one.',
  })
  secret!: string | null;
}

@Resolver()
export class RegisterWebhook {
  @Mutation(() => RegisterWebhookPayload, {
    description:
      'Has the notices to your organisation sent to a URL besides its inbox, in place of the one before. Each is posted at least once; a repeated one has the same `webhook-id`.',
  })
  async registerWebhook(
    @Arg('input', () => RegisterWebhookInput) { clientMutationId, url: text, forSubjects }: RegisterWebhookInput,
    @Ctx() context: Context,
  ): Promise<RegisterWebhookPayload> {
    const { access, services } = context;
    const { organisation, role } = access.asked.actor;
    if (organisation === null) throw new ApiError('BAD_USER_INPUT');
    if (forSubjects && role !== 'AGENCY') throw new ApiError('WEBHOOK_AGENCY_ONLY');
    const url = endpointOf(text, services.production);
    if (url === null) throw new ApiError('WEBHOOK_URL_REFUSED');

    const secret = newSecret();
    const sealedSecret = services.vault.seal(secret, webhookBinding(organisation.id));
    const act = { clientMutationId, organisation: organisation.id, url: url.href, forSubjects };
    const { isFirst } = await actOnce(context, 'registerWebhook', act, (send) =>
      registerWebhook(services.pools.acts, send(), organisation.id, { url: url.href, sealedSecret, forSubjects }),
    );
    return { clientMutationId, webhook: await ownWebhook(context), secret: isFirst ? secret : null };
  }
}
