import type { RestorationAct } from '../../law/procedure/restoration.ts';
import { restoration } from '../../procedure/registry.ts';
import type { CaseRow } from '../../store/cases.ts';
import { caseOf, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import type { RestorationActInput, RestorationPayload } from './restoration.input.ts';

/** Takes an act in an application for repair; `stated` is kept with it and told in its notices. */
export async function actIn(
  context: Context,
  name: string,
  input: RestorationActInput,
  act: RestorationAct | ((row: CaseRow | null) => Promise<RestorationAct>),
  stated: Record<string, unknown> = {},
): Promise<RestorationPayload> {
  const row = await take(context, restoration, name, input, {
    on: caseOf(restoration, input.restoration),
    act: (_, row) => (typeof act === 'function' ? act(row) : act),
    stated,
  });
  return { clientMutationId: input.clientMutationId, restoration: row };
}
