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

/** What an act is known by when it is sent again: the same person in another capacity asks for something else. */
export function inCapacity({ access }: Pick<Context, 'access'>, input: unknown): unknown {
  const { role, office, organisation, subjectId } = access.asked.actor;
  return [role, office, organisation?.id ?? null, subjectId, input];
}

/** UTF-16 units of one text: some thirty pages. */
const MAX_TEXT = 20_000;
const MAX_ITEMS = 100;

/**
 * What is stated is kept, told in notices and answered again and again, so it has an end.
 * @throws ApiError INPUT_TOO_LARGE
 */
export function checkExtent(value: unknown): void {
  if (typeof value === 'string' && value.length > MAX_TEXT) throw new ApiError('INPUT_TOO_LARGE');
  if (typeof value !== 'object' || value === null) return;
  const parts = Object.values(value);
  if (Array.isArray(value) && parts.length > MAX_ITEMS) throw new ApiError('INPUT_TOO_LARGE');
  for (const part of parts) checkExtent(part);
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
