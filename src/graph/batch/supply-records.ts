import { hash } from 'node:crypto';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { beginSupply } from '../../store/acts.ts';
import type { BatchRow } from '../../store/batches.ts';
import { ActInput } from '../act.ts';
import { actOnce } from '../act-once.ts';
import type { Context } from '../context.ts';
import { BatchType } from './batch.type.ts';
import { asSupplied, batchOf } from './take-in.ts';

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
    const { access, services } = context;
    const { clientMutationId, contentBase64 } = input;
    const { actor, at } = access.asked;
    if (actor.principal === null) throw new ApiError('UNAUTHENTICATED');
    if (actor.organisation === null || !BASE64.test(contentBase64)) throw new ApiError('BAD_USER_INPUT');
    const organisationId = actor.organisation.id;
    // The act is on the ledger before the first row is taken: rows without it cannot come to be.
    // A file is as long as it is; it is the same one by its digest.
    const sent = { ...input, contentBase64: hash('sha256', input.contentBase64) };
    const { answer } = await actOnce(context, 'supplyRecords', sent, (send) =>
      beginSupply(services.pools.acts, send({ answer: { suppliedAt: at.toISOString() } }), { organisationId }),
    );
    const { fileName, reason = null } = input;
    const content = Buffer.from(contentBase64, 'base64');
    const given = { fileName, content, providerId: organisationId, suppliedBy: actor.principal, reason };
    const batch = await batchOf(context, given);
    return { clientMutationId, batch: asSupplied(batch, new Date(String(answer.suppliedAt))) };
  }
}
