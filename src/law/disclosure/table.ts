import { acts, caseArguments, cases } from './case.ts';
import type { ArgumentRules, TypeRules } from './field.ts';
import { field, fields, OPEN, SEARCH, STRUCTURE } from './field.ts';
import { notice, noticeArguments } from './notice.ts';
import { oversight, oversightArguments } from './oversight.ts';
import { record, recordArguments } from './record.ts';
import { subject, subjectArguments } from './subject.ts';
import { supervision, supervisionActs, supervisionArguments, supervisionQueries } from './supervision.ts';

const PAGED = [
  'Subject',
  'Record',
  'Objection',
  'Listing',
  'Restoration',
  'Consent',
  'ConsentRequest',
  'AccessLog',
  'Batch',
  'QuarantinedRow',
  'Recall',
  'Notice',
  'DeadLetter',
  'SupplyOrder',
  'Violation',
  'Liability',
];

/** Connections and edges are shape; how many there are is told where the things themselves may be listed. */
const connections: Record<string, TypeRules> = Object.fromEntries(
  PAGED.flatMap((name) => [
    [`${name}Connection`, { ...fields(STRUCTURE, 'edges', 'nodes', 'pageInfo'), totalCount: OPEN }],
    [`${name}Edge`, fields(STRUCTURE, 'cursor', 'node')],
  ]),
);

/** What may be asked at all. */
const roots: Record<'Query' | 'Mutation' | 'Subscription', TypeRules> = {
  Query: {
    ...fields(OPEN, 'viewer', 'catalogue', 'organisations', 'explain'),
    ...fields(OPEN, 'subject', 'subjects'),
    ...fields(SEARCH, 'subjectByUscc', 'record', 'records'),
    subjectByIdentifier: field('IDENTIFIER'),
    ...fields(field('REPAIR_STOP'), 'restoration', 'restorations'),
    repairRules: OPEN,
    recalls: field('RECALL'),
    ...fields(field('CASE_FILE'), 'objection', 'objections', 'listing', 'listings'),
    grants: field('GRANT'),
    consents: field('OWN'),
    ...fields(field('CONSENT'), 'consentRequest', 'consentRequests'),
    batches: field('SUPPLY'),
    statistics: field('STATISTICS'),
    accessLog: field('LEDGER'),
    notices: field('NOTICE'),
    webhook: field('WEBHOOK'),
    ...supervisionQueries,
  },
  Mutation: {
    supplyRecords: field('SUPPLY_ACT'),
    ...fields(field('REVIEW_ACT'), 'approveBatch', 'refuseBatch'),
    markNoticesRead: field('NOTICE'),
    ...fields(field('WEBHOOK'), 'registerWebhook', 'removeWebhook', 'retryDeadNotices'),
    ...acts,
    ...supervisionActs,
  },
  Subscription: { noticeServed: field('NOTICE') },
};

/** Whether a type is one that operations begin at. */
export const isRoot = (type: string): boolean => Object.hasOwn(roots, type);

/**
 * The disclosure table: every field of every object type of the schema. The plan, graphql-shield's map and
 * `schema/disclosure.md` are made from it; the server does not start while a field is missing here.
 */
export const DISCLOSURE: Readonly<Record<string, TypeRules>> = Object.freeze({
  ...roots,
  PageInfo: fields(STRUCTURE, 'hasNextPage', 'endCursor', 'hasPreviousPage', 'startCursor'),
  ...connections,
  ...subject,
  ...record,
  ...cases,
  ...oversight,
  ...notice,
  ...supervision,
  SupplyRecordsPayload: fields(field('SUPPLY'), 'clientMutationId', 'batch'),
  ReviewBatchPayload: fields(field('SUPPLY'), 'clientMutationId', 'batch'),
});

/** Every input that filters, sorts or looks up → the field it tells something about. */
export const ARGUMENTS: ArgumentRules = Object.freeze({
  ...subjectArguments,
  ...recordArguments,
  ...caseArguments,
  ...oversightArguments,
  ...noticeArguments,
  ...supervisionArguments,
});
