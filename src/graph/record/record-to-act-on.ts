import { ApiError } from '../../access/errors.ts';
import { decodeId } from '../../store/ids.ts';
import type { RecordRow } from '../../store/records.ts';
import type { Context } from '../context.ts';

/**
 * The record about which the caller acts, if it may meet it.
 * @throws ApiError RECORD_UNKNOWN
 */
export async function recordToActOn({ loaders }: Context, id: string): Promise<RecordRow> {
  const reference = decodeId(id);
  const record =
    reference?.type === 'record' ? await loaders.record.load({ subjectId: reference.subject, no: reference.no }) : null;
  if (record === null) throw new ApiError('RECORD_UNKNOWN');
  return record;
}
