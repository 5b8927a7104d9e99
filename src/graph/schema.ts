import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { assertClassified } from '../access/completeness.ts';
import { AccessLogResolver } from './access-log/access-log.resolver.ts';
import { BatchResolver } from './batch/batch.resolver.ts';
import { HeldRows } from './batch/held-rows.ts';
import { ReviewBatch } from './batch/review-batch.ts';
import { SupplyRecords } from './batch/supply-records.ts';
import { CatalogueResolver } from './catalogue/catalogue.resolver.ts';
import { ConsentCoercion } from './consent/coercion.ts';
import { ConsentResolver } from './consent/consent.resolver.ts';
import { ConsentEnding } from './consent/ending.ts';
import { ConsentGiving } from './consent/giving.ts';
import { ConsentRequestResolver } from './consent/request.resolver.ts';
import { ExplainResolver } from './explain/explain.resolver.ts';
import { GrantResolver } from './grant/grant.resolver.ts';
import { JointMeasureResolver } from './joint-measure/joint-measure.resolver.ts';
import { JointMeasureActs } from './joint-measure/joint-measure-acts.ts';
import { LiabilityActs } from './liability/acts.ts';
import { LiabilityResolver } from './liability/liability.resolver.ts';
import { ListingDecision } from './listing/decision.ts';
import { ListingDefence } from './listing/defence.ts';
import { ListingResolver } from './listing/listing.resolver.ts';
import { ListingNotice } from './listing/notice.ts';
import { MarkNoticesRead } from './notice/mark-notices-read.ts';
import { NoticeResolver } from './notice/notice.resolver.ts';
import { NoticeServed } from './notice/notice-served.ts';
import { ObjectionCheck } from './objection/check.ts';
import { ObjectionDeletion } from './objection/deletion.ts';
import { ObjectionFiling } from './objection/filing.ts';
import { ObjectionResolver } from './objection/objection.resolver.ts';
import { ObjectionResult } from './objection/result.ts';
import { OfficerActs } from './organisation/officer.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { AcknowledgeRecall } from './recall/acknowledge-recall.ts';
import { RecallResolver } from './recall/recall.resolver.ts';
import { RECORD_TYPES } from './record/kinds/index.ts';
import { RecordResolver } from './record/record.resolver.ts';
import { PenaltySealedResolver, PermitSealedResolver } from './record/sealed.resolver.ts';
import { RestorationAcknowledgement } from './restoration/acknowledgement.ts';
import { RestorationApplication } from './restoration/application.ts';
import { RestorationDecision } from './restoration/decision.ts';
import { RepairRuleResolver } from './restoration/repair-rule.resolver.ts';
import { RestorationResolver } from './restoration/restoration.resolver.ts';
import { RestorationVerification } from './restoration/verification.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';
import { SubjectResolver } from './subject/subject.resolver.ts';
import { SubjectPartsResolver } from './subject/subject-parts.resolver.ts';
import { SupplyOrderActs } from './supply-order/acts.ts';
import { SupplyOrderResolver } from './supply-order/supply-order.resolver.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';
import { RegisterWebhook } from './webhook/register-webhook.ts';
import { RemoveWebhook } from './webhook/remove-webhook.ts';
import { RetryDeadNotices } from './webhook/retry-dead-notices.ts';
import { WebhookResolver } from './webhook/webhook.resolver.ts';

/** type-graphql asks for one wherever there is a subscription; ours bring their own source and have no topics. */
const NO_TOPICS: PubSub = {
  publish: () => undefined,
  subscribe: (topic) => {
    throw new Error(`${topic} has no source`);
  },
};

import { ViolationActs } from './violation/acts.ts';
import { ViolationResolver } from './violation/violation.resolver.ts';

/**
 * Builds the schema that clients see.
 * @throws UnclassifiedField when the disclosure table does not fit it
 */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      ViewerResolver,
      CatalogueResolver,
      ExplainResolver,
      OrganisationResolver,
      SubjectResolver,
      SubjectPartsResolver,
      RecordResolver,
      PenaltySealedResolver,
      PermitSealedResolver,
      ObjectionResolver,
      ObjectionFiling,
      ObjectionCheck,
      ObjectionDeletion,
      ObjectionResult,
      ListingResolver,
      ListingNotice,
      ListingDefence,
      ListingDecision,
      RestorationResolver,
      RestorationApplication,
      RestorationVerification,
      RestorationDecision,
      RestorationAcknowledgement,
      RepairRuleResolver,
      JointMeasureResolver,
      JointMeasureActs,
      RecallResolver,
      AcknowledgeRecall,
      ConsentResolver,
      ConsentRequestResolver,
      ConsentGiving,
      ConsentEnding,
      ConsentCoercion,
      GrantResolver,
      BatchResolver,
      SupplyRecords,
      ReviewBatch,
      StatisticsResolver,
      AccessLogResolver,
      NoticeResolver,
      NoticeServed,
      MarkNoticesRead,
      WebhookResolver,
      RegisterWebhook,
      RemoveWebhook,
      RetryDeadNotices,
      HeldRows,
      OfficerActs,
      SupplyOrderResolver,
      SupplyOrderActs,
      ViolationResolver,
      ViolationActs,
      LiabilityResolver,
      LiabilityActs,
    ],
    pubSub: NO_TOPICS,
    orphanedTypes: [...RECORD_TYPES],
    validate: false,
  });
  assertClassified(schema);
  return schema;
}
