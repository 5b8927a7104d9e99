import { hash } from 'node:crypto';
import { ApiError } from '../../access/errors.ts';
import { intakeFile, type Supply } from '../../intake/intake.ts';
import { FILE_REFUSALS } from '../../intake/refusal.ts';
import { fromBuffer } from '../../intake/source.ts';
import { type BatchRow, batchById, completeBatchOf } from '../../store/batches.ts';
import { awaitFile } from '../../store/supply.ts';
import type { Context } from '../context.ts';

/** A file in memory, and how it is supplied. */
interface Given extends Omit<Supply, 'file'> {
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * The batch of a file, which is read if it was not before. Whoever brings the same file meanwhile waits, and finds it
 * read.
 * @throws ApiError FILE_REFUSED
 */
export async function batchOf(context: Context, given: Given): Promise<BatchRow> {
  const digest = hash('sha256', given.content, 'buffer');
  const known = await completeBatchOf(context.services.pools.read, given.providerId, digest);
  return known ?? takeIn(context, given, digest);
}

async function takeIn({ access, services }: Context, given: Given, digest: Buffer): Promise<BatchRow> {
  const { fileName, content, ...supply } = given;
  const { pools, vault, jurisdiction, clock } = services;
  const sql = pools.writer();
  try {
    await awaitFile(sql, supply.providerId, digest);
    const deps = { sql, vault, jurisdiction, clock };
    const result = await intakeFile(deps, { ...supply, file: fromBuffer(fileName, content) });
    if (result.outcome === 'REFUSED') {
      const message = FILE_REFUSALS[result.code][access.asked.language];
      throw new ApiError('FILE_REFUSED', { fault: { code: result.code, message, columns: result.columns } });
    }
    const batch = await batchById(pools.read, result.batch.id);
    if (batch === null) throw new ApiError('INTERNAL_SERVER_ERROR');
    return batch;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The batch as it stood when it was supplied: a review since then does not change the first answer. */
export function asSupplied(batch: BatchRow, suppliedAt: Date): BatchRow {
  const isReviewedSince = batch.reviewedAt !== null && batch.reviewedAt > suppliedAt;
  return isReviewedSince ? { ...batch, state: 'STAGED', reviewedBy: null, reviewedAt: null } : batch;
}
