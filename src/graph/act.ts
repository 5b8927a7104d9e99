import { Field, InputType } from 'type-graphql';
import { ApiError } from '../access/errors.ts';
import { describeBasis } from '../law/articles.ts';
import type { Refusal } from '../law/procedure/refusal.ts';
import type { Language } from '../law/text.ts';
import type { Context } from './context.ts';

/** What every act takes. */
@InputType()
export abstract class ActInput {
  @Field(() => String, {
    description: 'Chosen by the client, 1 to 100 characters. Sent again, it gets the first answer and acts once.',
  })
  clientMutationId!: string;
}

const MAX_MUTATION_ID = 100;

/**
 * The id that a client gave its mutation.
 * @throws ApiError CLIENT_MUTATION_ID_MALFORMED
 */
export function mutationIdOf({ clientMutationId: id }: ActInput): string {
  if (id.length < 1 || id.length > MAX_MUTATION_ID) throw new ApiError('CLIENT_MUTATION_ID_MALFORMED');
  return id;
}

/** A refusal of the law as an error of the API. */
export function refused({ reason, basis, remedy, names }: Refusal, language: Language): ApiError {
  return new ApiError('ACT_REFUSED', {
    refusal: { reason, basis: describeBasis(basis)[language], remedy: remedy[language], names },
  });
}

/**
 * The organisation for which the caller acts.
 * @throws ApiError UNAUTHENTICATED for who acts for none
 */
export function actingOrganisation({ access }: Pick<Context, 'access'>): number {
  const { organisation } = access.asked.actor;
  if (organisation === null) throw new ApiError('UNAUTHENTICATED');
  return organisation.id;
}
