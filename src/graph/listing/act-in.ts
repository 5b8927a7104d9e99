import type { ListingAct } from '../../law/procedure/listing.ts';
import type { EvidenceGiven } from '../../procedure/act.ts';
import { deadlineIn } from '../../procedure/deadlines.ts';
import { listing } from '../../procedure/registry.ts';
import { caseOf, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import type { ListingActInput } from './listing.input.ts';
import type { ListingPayload } from './listing.type.ts';

/** Takes an act in a listing; `stated` is kept with it and told in its notices. */
export async function actIn(
  context: Context,
  name: string,
  input: ListingActInput,
  act: ListingAct | (() => Promise<ListingAct>),
  more: {
    readonly stated?: Record<string, unknown>;
    readonly evidence?: readonly EvidenceGiven[];
    readonly collects?: unknown;
  } = {},
): Promise<ListingPayload> {
  const row = await take(context, listing, name, input, {
    on: caseOf(listing, input.listing),
    act: typeof act === 'function' ? act : () => act,
    ...more,
  });
  return { clientMutationId: input.clientMutationId, listing: row };
}

/** The time for the defence in a listing, as it is stored. */
export function windowOf({ services, access }: Context, { listing: id }: ListingActInput) {
  const { pools, calendar } = services;
  return deadlineIn(pools.read, calendar, caseOf(listing, id).caseNo, 'D9', access.asked.at);
}
