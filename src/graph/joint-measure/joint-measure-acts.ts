import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import { refuseMeasure } from '../../law/procedure/joint-measure.ts';
import type { ObjectReference } from '../../ledger/entry.ts';
import { refuseCollected } from '../../procedure/collected.ts';
import { endJointMeasure, recordJointMeasure } from '../../store/acts.ts';
import { decodeId } from '../../store/ids.ts';
import { type MeasureRow, measureOf } from '../../store/measures.ts';
import type { Particulars } from '../../store/tables/index.ts';
import { takeNumber } from '../../store/units.ts';
import { ActInput, actingOrganisation } from '../act.ts';
import { actOnce } from '../act-once.ts';
import { type Context, todayOf } from '../context.ts';
import { recordToActOn } from '../record/record-to-act-on.ts';
import { JointMeasureType } from './joint-measure.type.ts';

@InputType('RecordJointMeasureInput', { description: 'A joint measure against a subject because of a record.' })
class RecordJointMeasureInput extends ActInput {
  @Field(() => ID, { description: 'The record, which the provider itself supplied.' })
  record!: string;

  @Field(() => String, { description: 'What is done to the subject, in words.' })
  measure!: string;
}

@InputType('EndJointMeasureInput', { description: 'The end of a joint measure.' })
class EndJointMeasureInput extends ActInput {
  @Field(() => ID, { description: 'The measure.' })
  jointMeasure!: string;
}

@ObjectType('JointMeasurePayload', { description: 'The measure that was recorded or ended.' })
class JointMeasurePayload {
  @Field(() => String, { description: 'As the client chose it.' })
  clientMutationId!: string;

  @Field(() => JointMeasureType, { description: 'The measure.' })
  jointMeasure!: object;
}

/** Joint measures (Art. 13.1): taken because of a disclosed record only, ended at the latest by its repair. */
@Resolver()
export class JointMeasureActs {
  @Mutation(() => JointMeasurePayload, {
    description: 'The provider of a record records a measure taken because of it; refused once it is not disclosed.',
  })
  async recordJointMeasure(
    @Arg('input', () => RecordJointMeasureInput) input: RecordJointMeasureInput,
    @Ctx() context: Context,
  ): Promise<JointMeasurePayload> {
    const { measure } = input;
    const organisationId = actingOrganisation(context);
    const { acts, read } = context.services.pools;
    const { answer } = await actOnce(context, 'recordJointMeasure', input, async (send) => {
      context.loaders.record.clearAll(); // decided again, it is decided on the record as it is then
      const { subjectId, no: recordNo, ...record } = await recordToActOn(context, input.record);
      const refusal = refuseMeasure(record, measure, todayOf(context));
      if (refusal !== null) return refusal;
      const uncollected = await refuseCollected(read, subjectId, measure);
      if (uncollected !== null) return uncollected;
      const no = await takeNumber(acts, 'case_no');
      const object = { subject: subjectId, no };
      const act = { organisationId, subjectId, recordNo, no, measure };
      return recordJointMeasure(acts, send({ object, answer: object }), act);
    });
    return payload(context, input, answer);
  }

  @Mutation(() => JointMeasurePayload, { description: 'The provider ends a measure that it recorded.' })
  async endJointMeasure(
    @Arg('input', () => EndJointMeasureInput) input: EndJointMeasureInput,
    @Ctx() context: Context,
  ): Promise<JointMeasurePayload> {
    const organisationId = actingOrganisation(context);
    const { acts } = context.services.pools;
    const { answer } = await actOnce(context, 'endJointMeasure', input, async (send) => {
      const reference = decodeId(input.jointMeasure);
      if (reference?.type !== 'joint-measure') throw new ApiError('JOINT_MEASURE_UNKNOWN');
      const { subjectId, no } = await ownMeasure(context, reference);
      const object = { subject: subjectId, no };
      return endJointMeasure(acts, send({ object, answer: object }), { organisationId, subjectId, no });
    });
    return payload(context, input, answer);
  }
}

/** @throws ApiError JOINT_MEASURE_UNKNOWN */
async function ownMeasure(context: Context, { subject: subjectId, no }: ObjectReference): Promise<MeasureRow> {
  const measure = await measureOf(context.services.pools.read, actingOrganisation(context), { subjectId, no });
  if (measure === null) throw new ApiError('JOINT_MEASURE_UNKNOWN');
  return measure;
}

const payload = async (
  context: Context,
  { clientMutationId }: ActInput,
  { subject, no }: Particulars,
): Promise<JointMeasurePayload> => ({
  clientMutationId,
  jointMeasure: await ownMeasure(context, { subject: Number(subject), no: Number(no) }),
});
