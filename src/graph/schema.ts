import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { assertClassified } from '../access/completeness.ts';
import { AccessLogResolver } from './access-log/access-log.resolver.ts';
import { BatchResolver } from './batch/batch.resolver.ts';
import { ReviewBatch } from './batch/review-batch.ts';
import { SupplyRecords } from './batch/supply-records.ts';
import { CatalogueResolver } from './catalogue/catalogue.resolver.ts';
import { ConsentCoercion } from './consent/coercion.ts';
import { ConsentResolver } from './consent/consent.resolver.ts';
import { ConsentEnding } from './consent/ending.ts';
import { ConsentGiving } from './consent/giving.ts';
import { ConsentRequestResolver } from './consent/request.resolver.ts';
import { GrantResolver } from './grant/grant.resolver.ts';
import { ObjectionCheck } from './objection/check.ts';
import { ObjectionDeletion } from './objection/deletion.ts';
import { ObjectionFiling } from './objection/filing.ts';
import { ObjectionResolver } from './objection/objection.resolver.ts';
import { ObjectionResult } from './objection/result.ts';
import { OrganisationResolver } from './organisation/organisation.resolver.ts';
import { RECORD_TYPES } from './record/kinds/index.ts';
import { RecordResolver } from './record/record.resolver.ts';
import { PenaltySealedResolver, PermitSealedResolver } from './record/sealed.resolver.ts';
import { RestorationResolver } from './restoration/restoration.resolver.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';
import { SubjectResolver } from './subject/subject.resolver.ts';
import { SubjectPartsResolver } from './subject/subject-parts.resolver.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

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
    ],
    orphanedTypes: [...RECORD_TYPES],
    validate: false,
  });
  assertClassified(schema);
  return schema;
}
