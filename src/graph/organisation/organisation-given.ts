import { ApiError } from '../../access/errors.ts';
import type { Role } from '../../law/vocabulary.ts';
import { decodeId } from '../../store/ids.ts';
import type { Organisation } from '../../store/organisations.ts';
import type { Context } from '../context.ts';

/**
 * The organisation that an opaque id names, where it has one of these roles.
 * @throws ApiError ORGANISATION_UNKNOWN
 */
export async function organisationGiven(
  { loaders }: Pick<Context, 'loaders'>,
  id: string,
  roles: readonly Role[],
): Promise<Organisation> {
  const reference = decodeId(id);
  const organisation = reference?.type === 'organisation' ? await loaders.organisation.load(reference.no) : null;
  if (organisation === null || !roles.includes(organisation.role)) throw new ApiError('ORGANISATION_UNKNOWN');
  return organisation;
}

/** The number of the organisation that a filter names; null: none is named, 0: there is none such. */
export function organisationNoOf(id: string | null | undefined): number | null {
  if (id == null) return null;
  const reference = decodeId(id);
  return reference?.type === 'organisation' ? reference.no : 0;
}
