import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { assertClassified } from '../access/completeness.ts';
import { AccessLogResolver } from './access-log/access-log.resolver.ts';
import { BatchResolver } from './batch/batch.resolver.ts';
import { HeldRows } from './batch/held-rows.ts';
import { ReviewBatch } from './batch/review-batch.ts';
import { SupplyRecords } from './batch/supply-records.ts';
import { CatalogueResolver } from './catalogue/catalogue.resolver.ts';
import { ConsentResolver } from './consent/consent.resolver.ts';
import { GrantResolver } from './grant/grant.resolver.ts';
import { LiabilityActs } from './liability/acts.ts';
import { LiabilityResolver } from './liability/liability.resolver.ts';
import { ObjectionCheck } from './objection/check.ts';
import { ObjectionDeletion } from './objection/deletion.ts';
import { ObjectionFiling } from './objection/filing.ts';
import { ObjectionResolver } from './objection/objection.resolver.ts';
import { ObjectionResult } from './objection/result.ts';
import { OfficerActs } from './organisation/officer.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { RECORD_TYPES } from './record/kinds/index.ts';
import { RecordResolver } from './record/record.resolver.ts';
import { PenaltySealedResolver, PermitSealedResolver } from './record/sealed.resolver.ts';
import { RestorationResolver } from './restoration/restoration.resolver.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';
import { SubjectResolver } from './subject/subject.resolver.ts';
import { SubjectPartsResolver } from './subject/subject-parts.resolver.ts';
import { SupplyOrderActs } from './supply-order/acts.ts';
import { SupplyOrderResolver } from './supply-order/supply-order.resolver.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';
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
      RestorationResolver,
      ConsentResolver,
      GrantResolver,
      BatchResolver,
      SupplyRecords,
      ReviewBatch,
      StatisticsResolver,
      AccessLogResolver,
      HeldRows,
      OfficerActs,
      SupplyOrderResolver,
      SupplyOrderActs,
      ViolationResolver,
      ViolationActs,
      LiabilityResolver,
      LiabilityActs,
    ],
    orphanedTypes: [...RECORD_TYPES],
    validate: false,
  });
  assertClassified(schema);
  return schema;
}
