import { ApiError } from '../../access/errors.ts';
import type { Refusal } from '../../law/procedure/refusal.ts';
import type { ObjectReference } from '../../ledger/entry.ts';
import { takeDeed } from '../../procedure/deed.ts';
import type { Deed } from '../../store/deeds.ts';
import type { Context } from '../context.ts';
import { actNamed } from './mutation.ts';
import { type ActInput, actorOf, faultsAsErrors, refused } from './take.ts';

/**
 * The organisation for which the caller acts.
 * @throws ApiError UNAUTHENTICATED for who acts for none
 */
export function actingOrganisation(context: Context): number {
  const { organisation } = actorOf(context);
  if (organisation === null) throw new ApiError('UNAUTHENTICATED');
  return organisation;
}

/**
 * Does an act outside of any case for the caller; answers with what it was done to.
 * @throws ApiError ACT_REFUSED with the law’s refusal, or another code
 */
export async function doDeed(
  context: Context,
  name: string,
  input: ActInput,
  deed: () => Promise<Deed | Refusal>,
): Promise<ObjectReference> {
  const { access, services, actEntry } = context;
  const by = actorOf(context);
  const done = await faultsAsErrors(
    takeDeed(services.pools.acts, {
      deed,
      by: { id: by.id, organisation: actingOrganisation(context) },
      at: access.asked.at,
      mutation: actNamed(by, name, input),
      entry: (object) => actEntry(name, object),
    }),
  );
  if (done.verdict === 'REFUSED') throw refused(done, access.asked.language);
  return done.object;
}
