import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { mayTell } from '../../access/plan/arguments.ts';
import type { MarkState, RecordKind, Severity } from '../../law/vocabulary.ts';
import { decodeId } from '../../store/ids.ts';
import type { RecordFilter, RecordOrder } from '../../store/records.ts';
import type { Context } from '../context.ts';
import { MarkStateEnum, RecordKindEnum, SeverityEnum } from '../enums.ts';

@InputType('RecordFilter', { description: 'Narrows a list of records; all conditions must hold.' })
export class RecordFilterInput {
  @Field(() => [RecordKindEnum], { nullable: true, description: 'Of these kinds.' })
  kinds?: RecordKind[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Decided on or after this day.' })
  decidedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Decided on or before this day.' })
  decidedUntil?: string | null;

  @Field(() => [SeverityEnum], { nullable: true, description: 'Of these severities.' })
  severities?: Severity[] | null;

  @Field(() => String, { nullable: true, description: 'Title begins with.' })
  titleStartsWith?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document, exactly.' })
  documentNo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Supplied by this organisation.' })
  provider?: string | null;

  @Field(() => MarkStateEnum, { nullable: true, description: 'With this objection mark.' })
  mark?: MarkState | null;
}

/** @throws ApiError BAD_USER_INPUT when the provider’s id is not one */
export function recordFilter(input: RecordFilterInput | null | undefined): RecordFilter {
  const { provider, ...filter } = input ?? {};
  if (provider == null) return filter;
  const reference = decodeId(provider);
  if (reference?.type !== 'organisation') throw new ApiError('BAD_USER_INPUT');
  return { ...filter, providerId: reference.no };
}

/** The order asked for; by default the newest decision first, where its date may be told. */
export function recordOrder({ access }: Context, sort: Exclude<RecordOrder, 'ID'> | null | undefined): RecordOrder {
  if (sort) return sort;
  return mayTell('CreditRecord.decisionDate', access.authority) ? 'DECISION_DATE_DESC' : 'ID';
}
