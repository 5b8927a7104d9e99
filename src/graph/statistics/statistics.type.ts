import { Field, Int, ObjectType } from 'type-graphql';
import { RecordKindEnum, SubjectKindEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';

@ObjectType('SubjectCount', { description: 'How many subjects of a kind.' })
export class SubjectCountType {
  @Field(() => SubjectKindEnum, { description: 'The kind.' })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('RecordCount', { description: 'How many disclosed records of a kind from a provider.' })
export class RecordCountType {
  @Field(() => RecordKindEnum, { description: 'The kind.' })
  kind!: string;

  @Field(() => OrganisationType, { description: 'Who supplied them.' })
  provider!: object;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('Statistics', { description: 'Numbers for supervision; nobody’s data.' })
export class StatisticsType {
  @Field(() => [SubjectCountType], { description: 'Subjects by kind.' })
  subjects!: SubjectCountType[];

  @Field(() => [RecordCountType], { description: 'Records by kind and provider.' })
  records!: RecordCountType[];

  @Field(() => Int, { description: 'Rows in quarantine.' })
  quarantinedRows!: number;

  @Field(() => Int, { description: 'Batches that wait for their confidentiality review.' })
  batchesAwaitingReview!: number;
}
