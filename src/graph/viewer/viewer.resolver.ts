import { Ctx, Query, Resolver } from 'type-graphql';
import { purposesOf } from '../../law/purposes.ts';
import { encodeId } from '../../store/ids.ts';
import type { Context } from '../context.ts';
import { ViewerType } from './viewer.type.ts';

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, as the gateway sees it.' })
  viewer(@Ctx() { access, services, loaders }: Context): ViewerType {
    const { actor, purpose, caseNumber } = access.asked;
    return {
      role: actor.role,
      organisation: actor.organisation && loaders.organisation.load(actor.organisation.id),
      office: actor.office,
      subject: actor.subjectId === null ? null : encodeId('subject', actor.subjectId),
      purpose,
      purposes: purposesOf(actor.role),
      caseNumber,
      policyVersion: services.policyVersion,
    };
  }
}
