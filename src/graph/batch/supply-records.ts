import { hash } from 'node:crypto';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { intakeFile } from '../../intake/intake.ts';
import { FILE_REFUSALS } from '../../intake/refusal.ts';
import { fromBuffer } from '../../intake/source.ts';
import { linesOf } from '../../ledger/append.ts';
import { type BatchRow, batchById, completeBatchOf } from '../../store/batches.ts';
import { beginSupply } from '../../store/mutations.ts';
import { awaitFile } from '../../store/supply.ts';
import { answerOf, mutationOf } from '../case/mutation.ts';
import { ActInput } from '../case/take.ts';
import type { Context } from '../context.ts';
import { BatchType } from './batch.type.ts';

@InputType('SupplyRecordsInput', { description: 'A file of records.' })
class SupplyRecordsInput extends ActInput {
  @Field(() => String, { description: 'The name of the file, kept as provenance.' })
  fileName!: string;

  @Field(() => String, { description: 'The CSV or XLSX file, in base64. Larger files go through the import command.' })
  contentBase64!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why records that were supplied before have changed (Art. 5.1).',
  })
  reason?: string | null;
}

@ObjectType('SupplyRecordsPayload', { description: 'What became of the file.' })
class SupplyRecordsPayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => BatchType, {
    description: 'The file and its rows. Supplying the same file again answers with the same batch.',
  })
  batch!: BatchRow;
}

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

@Resolver()
export class SupplyRecords {
  @Mutation(() => SupplyRecordsPayload, {
    description:
      'Supplies a file in one of the national forms (双公示). Good rows are staged for review, bad rows quarantined.',
  })
  async supplyRecords(
    @Arg('input', () => SupplyRecordsInput) input: SupplyRecordsInput,
    @Ctx() context: Context,
  ): Promise<SupplyRecordsPayload> {
    const { access, services, actEntry } = context;
    const { clientMutationId, contentBase64 } = input;
    const { actor, at } = access.asked;
    if (actor.organisation === null || !BASE64.test(contentBase64)) throw new ApiError('BAD_USER_INPUT');
    const organisationId = actor.organisation.id;
    const mutation = mutationOf(context, 'supplyRecords', input, { suppliedAt: at.toISOString() });
    // The act is on the ledger before the first row is taken: rows without it cannot come to be.
    const begun = await beginSupply(
      services.pools.acts,
      { at, mutation, organisationId },
      linesOf([actEntry('supplyRecords')]),
    );
    const { suppliedAt } = answerOf(begun, mutation);
    const content = Buffer.from(contentBase64, 'base64');
    const digest = hash('sha256', content, 'buffer');
    const batch =
      (await completeBatchOf(services.pools.read, organisationId, digest)) ??
      (await takeIn(context, input, organisationId, { content, digest }));
    return { clientMutationId, batch: asOf(batch, new Date(String(suppliedAt))) };
  }
}

/** Reads the file into its batch. Whoever sends the same file meanwhile waits, and finds it read. */
async function takeIn(
  { access, services }: Context,
  { fileName, reason }: SupplyRecordsInput,
  providerId: number,
  { content, digest }: { readonly content: Buffer; readonly digest: Buffer },
): Promise<BatchRow> {
  const { pools, vault, jurisdiction, clock } = services;
  const suppliedBy = access.asked.actor.principal ?? '';
  const sql = pools.writer();
  try {
    await awaitFile(sql, providerId, digest);
    const result = await intakeFile(
      { sql, vault, jurisdiction, clock },
      { file: fromBuffer(fileName, content), providerId, suppliedBy, reason: reason ?? null },
    );
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
function asOf(batch: BatchRow, suppliedAt: Date): BatchRow {
  const isReviewedSince = batch.reviewedAt !== null && batch.reviewedAt > suppliedAt;
  return isReviewedSince ? { ...batch, state: 'STAGED', reviewedBy: null, reviewedAt: null } : batch;
}
