import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { BatchState } from '../../store/tables/index.ts';
import { BatchStateEnum, HeldRowDecisionEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';

@ObjectType('Fault', { description: 'What is wrong with a row.' })
export class FaultType {
  @Field(() => String, { nullable: true, description: 'The column; null where the row as a whole is at fault.' })
  column!: string | null;

  @Field(() => String, { description: 'A stable code.' })
  code!: string;

  @Field(() => String, { description: 'What to do, in the language asked for.' })
  message!: string;
}

@ObjectType('QuarantinedRow', { description: 'A row that could not become a record.' })
export class QuarantinedRowType {
  @Field(() => Int, { description: 'Its number in the file.' })
  row!: number;

  @Field(() => [FaultType], { description: 'All its faults.' })
  faults!: FaultType[];

  @Field(() => HeldRowDecisionEnum, {
    nullable: true,
    description: 'What a reviewer decided of a row that was only held (Art. 3).',
  })
  decision!: string | null;
}

export const QuarantinedRowConnection = connectionOf('QuarantinedRow', () => QuarantinedRowType);

@ObjectType('Batch', { description: 'A supplied file: rows read = accepted + unchanged + quarantined.' })
export class BatchType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganisationType, { description: 'Who supplied it.' })
  provider!: object;

  @Field(() => String, { description: 'The form it was recognised as.' })
  form!: string;

  @Field(() => String, { description: 'The name of the file.' })
  fileName!: string;

  @Field(() => BatchStateEnum, { description: 'Where it stands; only an approved batch is disclosed (Art. 8(2)).' })
  state!: string;

  @Field(() => String, { description: 'Who supplied it, by name or token.' })
  suppliedBy!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  suppliedAt!: Date;

  @Field(() => Int, { description: 'Rows read.' })
  rowsRead!: number;

  @Field(() => Int, { description: 'Rows that became a record or a new version of one.' })
  rowsAccepted!: number;

  @Field(() => Int, { description: 'Rows that say what is known already.' })
  rowsUnchanged!: number;

  @Field(() => Int, { description: 'Rows that could not become a record.' })
  rowsQuarantined!: number;

  @Field(() => String, { nullable: true, description: 'Who decided the confidentiality review.' })
  reviewedBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When.' })
  reviewedAt!: Date | null;

  @Field(() => QuarantinedRowConnection, { description: 'The rows that could not become a record.' })
  quarantinedRows!: object;
}

@InputType('BatchFilter', { description: 'Narrows a list of batches.' })
export class BatchFilterInput {
  @Field(() => [BatchStateEnum], { nullable: true, description: 'In these states.' })
  states?: BatchState[] | null;
}

export const BatchConnection = connectionOf('Batch', () => BatchType);
