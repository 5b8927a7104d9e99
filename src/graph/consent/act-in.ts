import type { ConsentAct } from '../../law/procedure/consent.ts';
import type { EvidenceGiven } from '../../procedure/act.ts';
import { consent } from '../../procedure/registry.ts';
import type { Particulars } from '../../store/tables/index.ts';
import { caseOf, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import type { ConsentRequestActInput, ConsentRequestPayload } from './request.input.ts';

/** Takes an act in a request for consent; what is stated is kept and told. */
export async function actIn(
  context: Context,
  name: string,
  input: ConsentRequestActInput,
  act: ConsentAct,
  more: { readonly stated?: Particulars; readonly evidence?: readonly EvidenceGiven[] } = {},
): Promise<ConsentRequestPayload> {
  const request = await take(context, consent, name, input, {
    on: caseOf(consent, input.request),
    act: () => act,
    ...more,
  });
  return { clientMutationId: input.clientMutationId, request };
}
