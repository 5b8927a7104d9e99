import { ApiError } from '../../access/errors.ts';
import { decodeId, encodeId } from '../../store/ids.ts';

const MAX_NOTICES = 100;

/** The opaque id of a notice; one to a subject carries the subject’s. */
export const noticeId = (subjectId: number | null, no: number): string => encodeId('notice', subjectId ?? 0, no);

/**
 * The numbers of notices that a client names, each once, in ascending order.
 * @throws ApiError BAD_USER_INPUT for what is no id of a notice, for none or for too many
 */
export function noticeNos(ids: readonly string[]): number[] {
  if (ids.length === 0 || ids.length > MAX_NOTICES) throw new ApiError('BAD_USER_INPUT');
  const nos = ids.map((id) => {
    const reference = decodeId(id);
    if (reference?.type !== 'notice') throw new ApiError('BAD_USER_INPUT');
    return reference.no;
  });
  return [...new Set(nos)].sort((a, b) => a - b);
}
