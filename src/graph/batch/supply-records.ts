import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { intakeFile } from '../../intake/intake.ts';
import { FILE_REFUSALS } from '../../intake/refusal.ts';
import { fromBuffer } from '../../intake/source.ts';
import { type BatchRow, batchById } from '../../store/batches.ts';
import type { Context } from '../context.ts';
import { BatchType } from './batch.type.ts';

@InputType('SupplyRecordsInput', { description: 'A file of records.' })
class SupplyRecordsInput {
  @Field(() => String, { description: 'Chosen by the client; it comes back in the answer.' })
  clientMutationId!: string;

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
    @Arg('input', () => SupplyRecordsInput) { clientMutationId, fileName, contentBase64, reason }: SupplyRecordsInput,
    @Ctx() context: Context,
  ): Promise<SupplyRecordsPayload> {
    const { access, services } = context;
    const { organisation, principal } = access.asked.actor;
    if (organisation === null || principal === null || !BASE64.test(contentBase64))
      throw new ApiError('BAD_USER_INPUT');
    // The act is on the ledger before the first row is taken: rows without it cannot come to be.
    await services.append(context.actEntry('supplyRecords'));
    const sql = services.pools.writer();
    try {
      const result = await intakeFile(
        { sql, vault: services.vault, jurisdiction: services.jurisdiction, clock: services.clock },
        {
          file: fromBuffer(fileName, Buffer.from(contentBase64, 'base64')),
          providerId: organisation.id,
          suppliedBy: principal,
          reason: reason ?? null,
        },
      );
      if (result.outcome === 'REFUSED') {
        const message = FILE_REFUSALS[result.code][access.asked.language];
        throw new ApiError('FILE_REFUSED', { fault: { code: result.code, message, columns: result.columns } });
      }
      const batch = await batchById(services.pools.read, result.batch.id);
      if (batch === null) throw new ApiError('INTERNAL_SERVER_ERROR');
      return { clientMutationId, batch };
    } finally {
      await sql.end({ timeout: 5 });
    }
  }
}
