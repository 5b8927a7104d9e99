import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { KINDS } from '../../law/disclosure/kinds/index.ts';
import type { RecordKind } from '../../law/vocabulary.ts';
import type { RecordRow } from '../../store/records.ts';
import { MarkStateEnum, RecordKindEnum, RecordStateEnum, SeverityEnum } from '../enums.ts';
import { JointMeasureType } from '../joint-measure/joint-measure.type.ts';
import { ObjectionConnection } from '../objection/objection.type.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';
import { RepairabilityType } from '../restoration/repair-rule.type.ts';
import { RestorationConnection } from '../restoration/restoration.type.ts';
import { SubjectType } from '../subject/subject.type.ts';

@ObjectType('ObjectionMark', { description: 'Says on every record whether it is disputed (Art. 11).' })
export class ObjectionMarkType {
  @Field(() => MarkStateEnum, { description: '`NONE`, `DISPUTED`, or `CHECKED_TRUE` after a check.' })
  state!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when.' })
  since!: Date | null;

  @Field(() => String, { nullable: true, description: 'In words, to print beside the record.' })
  statement!: string | null;
}

@ObjectType('RecordSource', { description: 'Where a version came from (Art. 5.1).' })
class RecordSourceType {
  @Field(() => OrganisationType, { description: 'Who supplied it.' })
  provider!: object;

  @Field(() => String, { nullable: true, description: 'The file it came in; null: a case changed it.' })
  fileName!: string | null;

  @Field(() => Int, { nullable: true, description: 'The row of the file.' })
  row!: number | null;
}

@ObjectType('RecordVersion', {
  description: 'A version of a record, with its source and the reason of the change (Art. 5.1).',
})
export class RecordVersionType {
  @Field(() => Int, { description: 'Counts from 1.' })
  version!: number;

  @Field(() => String, { description: 'Why it was changed.' })
  changeReason!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was supplied.' })
  suppliedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it passed its confidentiality review.' })
  disclosedAt!: Date | null;

  @Field(() => RecordSourceType, { description: 'Where it came from.' })
  source!: object;
}

@InterfaceType('CreditRecord', {
  description: 'A public credit record. Its type depends on its kind.',
  resolveType: ({ kind }: { kind: RecordKind }) => KINDS[kind].type,
})
export abstract class CreditRecordType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => RecordKindEnum, { description: 'What kind of record.' })
  kind!: string;

  @Field(() => SubjectType, { nullable: true, description: 'Whom it is about.' })
  subject!: object | null;

  @Field(() => ObjectionMarkType, { description: 'Whether it is disputed.' })
  mark!: ObjectionMarkType;

  @Field(() => String, { description: 'What it is, in short.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Number of the decision or document.' })
  documentNo!: string | null;

  @Field(() => String, { nullable: true, description: 'The organ that decided.' })
  authority!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit the data comes from.' })
  sourceName!: string | null;

  @Field(() => OrganisationType, { description: 'The information provider.' })
  provider!: object;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the decision.' })
  decisionDate!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day it is valid.' })
  validFrom!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day it is valid.' })
  validUntil!: string | null;

  @Field(() => SeverityEnum, { nullable: true, description: 'For penalties: how grave.' })
  severity!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which it is no longer disclosed.' })
  disclosedUntil!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was supplied.' })
  suppliedAt!: Date;

  @Field(() => RecordStateEnum, { description: 'Whether it is disclosed.' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Remark of the provider.' })
  remark!: string | null;

  @Field(() => [RecordVersionType], { description: 'Every change, with its source and reason.' })
  versions!: object[];

  @Field(() => [JointMeasureType], { description: 'The joint measures taken because of it, oldest first.' })
  jointMeasures!: object[];

  @Field(() => ObjectionConnection, { description: 'Objections to it.' })
  objections!: object;

  @Field(() => RestorationConnection, { description: 'Applications for repair of it.' })
  restorations!: object;

  @Field(() => RepairabilityType, { description: 'Whether, from when and by which rule it can be repaired (Art. 12).' })
  repairability!: object;
}

export const RecordConnection = connectionOf('Record', () => CreditRecordType);

/** A record as its type shows it: the fields special to its kind stand beside the common ones. */
export const showRecord = (row: RecordRow): RecordRow => ({ ...row.content, ...row });
