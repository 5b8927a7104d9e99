import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { ApiError } from '../../access/errors.ts';
import type { GroundId } from '../../law/procedure/grounds.ts';
import { objection } from '../../procedure/registry.ts';
import type { CaseRow } from '../../store/cases.ts';
import type { RecordRow } from '../../store/records.ts';
import { ActInput } from '../act.ts';
import { caseOf, evidenceGiven, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import { ObjectionGroundEnum } from '../enums.ts';
import { recordToActOn } from '../record/record-to-act-on.ts';
import { actIn } from './act-in.ts';
import {
  ObjectionActInput,
  ObjectionEvidenceInput,
  ObjectionPayload,
  ReasonedObjectionActInput,
} from './objection.type.ts';

@InputType('FileObjectionInput', { description: 'An objection to a record of one’s own, with its evidence (Art. 9b).' })
class FileObjectionInput extends ActInput {
  @Field(() => ID, { description: 'The record.' })
  record!: string;

  @Field(() => ID, { nullable: true, description: 'A refused objection that is filed again.' })
  again?: string | null;

  @Field(() => ObjectionGroundEnum, { description: 'On which ground.' })
  ground!: GroundId;

  @Field(() => String, { description: 'What is wrong with it.' })
  statement!: string;

  @Field(() => [ObjectionEvidenceInput], { description: 'The files that show it.' })
  evidence!: ObjectionEvidenceInput[];
}

/** How an objection begins (Art. 9b): filed, accepted or refused; and how its subject ends it. */
@Resolver()
export class ObjectionFiling {
  @Mutation(() => ObjectionPayload, { description: 'The subject objects to one of its records.' })
  async fileObjection(
    @Arg('input', () => FileObjectionInput) input: FileObjectionInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    const { clientMutationId, ground, statement, again } = input;
    const record = await recordToActOn(context, input.record);
    const evidence = await evidenceGiven(context, input.evidence);
    const about = {
      subjectId: record.subjectId,
      recordNo: record.no,
      organisationId: record.providerId,
      particulars: {},
    };
    const row = await take(context, objection, 'fileObjection', input, {
      on: again == null ? about : caseOf(objection, again),
      act: (_, filed) => {
        if (filed !== null && !isAbout(filed, record)) throw new ApiError('CASE_UNKNOWN');
        return { name: 'FILE', ground, evidence } as const;
      },
      stated: { ground, statement },
      evidence,
    });
    return { clientMutationId, objection: row };
  }

  @Mutation(() => ObjectionPayload, {
    description: 'The agency accepts it; in the same unit the record is marked (Art. 11).',
  })
  acceptObjection(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'acceptObjection', input, { name: 'ACCEPT' });
  }

  @Mutation(() => ObjectionPayload, { description: 'The agency does not accept it and says why.' })
  refuseObjection(
    @Arg('input', () => ReasonedObjectionActInput) input: ReasonedObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'refuseObjection', input, { name: 'REFUSE', reason: input.reason });
  }

  @Mutation(() => ObjectionPayload, { description: 'The subject takes it back.' })
  withdrawObjection(
    @Arg('input', () => ObjectionActInput) input: ObjectionActInput,
    @Ctx() context: Context,
  ): Promise<ObjectionPayload> {
    return actIn(context, 'withdrawObjection', input, { name: 'WITHDRAW' });
  }
}

const isAbout = (filed: CaseRow, { subjectId, no }: RecordRow): boolean =>
  filed.subjectId === subjectId && filed.recordNo === no;
