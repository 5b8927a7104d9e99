import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { repairFactsOf } from '../../law/procedure/repair-facts.ts';
import type { RepairMethod } from '../../law/procedure/repair-rules.ts';
import type { EvidenceGiven } from '../../procedure/act.ts';
import { restoration } from '../../procedure/registry.ts';
import { ActInput } from '../act.ts';
import { evidenceGiven, take } from '../case/take.ts';
import type { Context } from '../context.ts';
import { RepairMethodEnum } from '../enums.ts';
import { recordToActOn } from '../record/record-to-act-on.ts';
import { actIn } from './act-in.ts';
import { RestorationActInput, RestorationPayload } from './restoration.input.ts';

@InputType('RepairEvidenceInput', { description: 'A method of repair and the files that show it was used.' })
class RepairEvidenceInput {
  @Field(() => RepairMethodEnum, { description: 'Which of the six methods.' })
  method!: RepairMethod;

  @Field(() => [ID], { description: 'The ids that `POST /evidence` answered with.' })
  files!: string[];
}

@InputType('ApplyForRestorationInput', {
  description: 'An application for repair of a record of one’s own (Art. 13.1).',
})
class ApplyForRestorationInput extends ActInput {
  @Field(() => ID, { description: 'The record.' })
  record!: string;

  @Field(() => [RepairEvidenceInput], {
    description: 'The methods; `repairability` of the record says which it takes.',
  })
  evidence!: RepairEvidenceInput[];

  @Field(() => String, { defaultValue: '', description: 'What the subject wants to say.' })
  statement!: string;
}

/** How a repair begins (Art. 13.1), and how its subject ends it. */
@Resolver()
export class RestorationApplication {
  @Mutation(() => RestorationPayload, {
    description: 'The subject applies for repair. For a severe listing it is forwarded to the listing body.',
  })
  async applyForRestoration(
    @Arg('input', () => ApplyForRestorationInput) input: ApplyForRestorationInput,
    @Ctx() context: Context,
  ): Promise<RestorationPayload> {
    const { clientMutationId, statement } = input;
    const record = await recordToActOn(context, input.record);
    const evidence = await evidenceGiven(context, filesNamed(input));
    const methods = [...new Set(input.evidence.map(({ method }) => method))];
    const row = await take(context, restoration, 'applyForRestoration', input, {
      on: {
        subjectId: record.subjectId,
        recordNo: record.no,
        organisationId: record.providerId,
        particulars: { methods, statement },
      },
      act: () => ({ name: 'APPLY', record: repairFactsOf(record), evidence: byMethod(input, evidence) }) as const,
      stated: { methods, statement },
      evidence,
    });
    return { clientMutationId, restoration: row };
  }

  @Mutation(() => RestorationPayload, { description: 'The subject takes it back.' })
  withdrawRestoration(
    @Arg('input', () => RestorationActInput) input: RestorationActInput,
    @Ctx() context: Context,
  ): Promise<RestorationPayload> {
    return actIn(context, 'withdrawRestoration', input, { name: 'WITHDRAW' });
  }
}

const filesNamed = ({ evidence }: ApplyForRestorationInput) =>
  evidence.flatMap(({ method, files }) => [...new Set(files)].map((file) => ({ file, kind: method })));

/** One piece of evidence for each method that was named; blank where it has no file. */
const byMethod = ({ evidence }: ApplyForRestorationInput, given: readonly EvidenceGiven[]) =>
  evidence.map(({ method }) => ({
    kind: method,
    digest: given.flatMap(({ kind, digest }) => (kind === method ? [digest] : [])).join(' '),
  }));
