import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import type { Outcome } from '../../law/procedure/grounds.ts';
import type { Severity } from '../../law/vocabulary.ts';
import { type Correction, revisionOf } from '../../procedure/revision.ts';
import { type CaseRow, latestCorrection } from '../../store/cases.ts';
import { disclosedVersion } from '../../store/records.ts';
import type { Revision } from '../../store/units.ts';
import type { Context } from '../context.ts';
import { SeverityEnum } from '../enums.ts';

@InputType('ContentCorrectionInput', { description: 'A field special to the kind of record, and what it should say.' })
class ContentCorrectionInput {
  @Field(() => String, { description: 'The name of the field; see `catalogue`.' })
  name!: string;

  @Field(() => [String], { description: 'One value, several for a list, none to empty it.' })
  values!: string[];
}

@InputType('CorrectionInput', { description: 'What is to change in a record; what is not given stays.' })
export class CorrectionInput implements Correction {
  @Field(() => String, { nullable: true, description: 'What it is, in short.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision or document.' })
  documentNo?: string | null;

  @Field(() => String, { nullable: true, description: 'The organ that decided.' })
  authority?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the decision.' })
  decisionDate?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day it is valid.' })
  validFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day it is valid.' })
  validUntil?: string | null;

  @Field(() => SeverityEnum, { nullable: true, description: 'For penalties: how grave.' })
  severity?: Severity | null;

  @Field(() => String, { nullable: true, description: 'Remark.' })
  remark?: string | null;

  @Field(() => [ContentCorrectionInput], { nullable: true, description: 'Fields special to the kind of record.' })
  content?: ContentCorrectionInput[] | null;
}

const CHANGES_CONTENT: readonly Outcome[] = ['CORRECT', 'SUPPLEMENT'];

/** The correction that goes with an outcome; null where none was given. */
export function correctionOf(outcome: Outcome, given: CorrectionInput | null | undefined): Correction | null {
  if (given == null) return null;
  if (!CHANGES_CONTENT.includes(outcome)) throw new ApiError('CORRECTION_MALFORMED');
  return { ...given };
}

/** What the provider replied should change. */
export async function repliedCorrection(
  { services }: Context,
  caseNo: number,
  outcome: Outcome,
): Promise<Correction | null> {
  return CHANGES_CONTENT.includes(outcome) ? latestCorrection(services.pools.read, caseNo) : null;
}

/** Makes the new version of the case’s record. */
export function revisionBy({ services }: Context, correction: Correction | null, reason: string) {
  return async ({ subjectId, recordNo }: CaseRow): Promise<Revision> => {
    const version =
      subjectId === null || recordNo === null
        ? null
        : await disclosedVersion(services.pools.read, { subjectId, no: recordNo });
    const revision = version && correction && revisionOf(version, correction, reason);
    if (!revision) throw new ApiError('CORRECTION_MALFORMED');
    return revision;
  };
}
