import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RestorationAct } from '../../law/procedure/restoration.ts';
import { partnersThatReceived } from '../../ledger/read.ts';
import type { CaseRow } from '../../store/cases.ts';
import type { Context } from '../context.ts';
import { actIn } from './act-in.ts';
import { ReasonedRestorationActInput, RestorationActInput, RestorationPayload } from './restoration.input.ts';

/** How a repair is decided (Art. 13.1), by someone other than who verified it. */
@Resolver()
export class RestorationDecision {
  @Mutation(() => RestorationPayload, {
    description:
      'A reviewer grants it. In the same unit disclosure stops, the joint measures end, and every body that holds or had received the record is told to stop.',
  })
  grantRestoration(
    @Arg('input', () => RestorationActInput) input: RestorationActInput,
    @Ctx() context: Context,
  ): Promise<RestorationPayload> {
    return actIn(context, 'grantRestoration', input, (row) => grantOf(context, row));
  }

  @Mutation(() => RestorationPayload, { description: 'A reviewer refuses it and says why.' })
  refuseRestoration(
    @Arg('input', () => ReasonedRestorationActInput) input: ReasonedRestorationActInput,
    @Ctx() context: Context,
  ): Promise<RestorationPayload> {
    const { reason } = input;
    return actIn(context, 'refuseRestoration', input, { name: 'REFUSE', reason }, { reason });
  }
}

/** The grant with everybody who has to stop: who supplied the record, and the partners that ever received it. */
async function grantOf({ services }: Context, row: CaseRow | null): Promise<RestorationAct> {
  const { subjectId, recordNo, organisationId } = row ?? {};
  if (subjectId == null || recordNo == null || organisationId == null) throw new Error('a repair without its record');
  const partners = await partnersThatReceived(services.pools.audit, subjectId, recordNo);
  return { name: 'GRANT', providers: [organisationId], partners };
}
