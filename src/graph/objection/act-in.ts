import type { ObjectionAct } from '../../law/procedure/objection-case.ts';
import { objection } from '../../procedure/registry.ts';
import type { CaseRow } from '../../store/cases.ts';
import type { Revision } from '../../store/units.ts';
import { caseOf, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import type { ObjectionActInput, ObjectionPayload } from './objection.type.ts';

/** Takes an act in an objection whose facts are all in its input; its other words are kept and told. */
export async function actIn(
  context: Context,
  name: string,
  input: ObjectionActInput,
  act: ObjectionAct,
  more: {
    readonly stated?: Record<string, unknown>;
    readonly collects?: unknown;
    readonly revise?: (row: CaseRow) => Promise<Revision>;
  } = {},
): Promise<ObjectionPayload> {
  const { name: _, ...facts } = act;
  const row = await take(context, objection, name, input, {
    on: caseOf(objection, input.objection),
    act: () => act,
    ...more,
    stated: { ...facts, ...more.stated },
  });
  return { clientMutationId: input.clientMutationId, objection: row };
}
