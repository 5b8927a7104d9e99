import { type ArgumentRules, field, fields, MASKED, OPEN, type TypeRules } from './field.ts';

const GRANT = field('GRANT');
const LEDGER = field('LEDGER');
const OWN = field('OWN');
const SUPPLY = field('SUPPLY');
const STATISTICS = field('STATISTICS');

/** What is disclosed of the parties, their rights, their supplies and their accesses. */
export const oversight: Readonly<Record<string, TypeRules>> = {
  Viewer: fields(
    OPEN,
    'role',
    'organisation',
    'office',
    'subject',
    'purpose',
    'caseNumber',
    'policyVersion',
    'purposes',
  ),
  Organisation: {
    ...fields(OPEN, 'id', 'code', 'name', 'role', 'uscc'),
    ...fields(STATISTICS, 'officer', 'officers'),
  },
  CatalogueKind: fields(OPEN, 'kind', 'title', 'period', 'consentRequired', 'type', 'fields'),
  CatalogueField: fields(OPEN, 'name', 'class', 'classTitle', 'condition', 'basis', 'gate'),
  /** What one may do is for everybody to know of oneself; of others, whoever oversees the ledger (below). */
  Explanation: fields(OPEN, 'allowed', 'decisionId', 'policyVersion', 'authority', 'grants', 'fields', 'errors'),
  ExplainedAuthority: fields(OPEN, 'role', 'office', 'purpose', 'hasCase', 'grant'),
  GrantCoverage: fields(OPEN, 'grant', 'lacks'),
  FieldExplanation: fields(OPEN, 'path', 'field', 'verdict', 'class', 'condition', 'basis', 'gate', 'reason', 'remedy'),
  OperationProblem: fields(OPEN, 'code', 'message', 'line', 'column'),
  Basis: fields(OPEN, 'article', 'authority', 'text'),
  Grant: {
    id: OPEN,
    ...fields(
      GRANT,
      'version',
      'partner',
      'fields',
      'recordKinds',
      'purposes',
      'subjectKinds',
      'regions',
      'basis',
      'validFrom',
      'validTo',
      'revokedAt',
      'valid',
    ),
  },
  Batch: {
    id: OPEN,
    ...fields(
      SUPPLY,
      'provider',
      'form',
      'fileName',
      'state',
      'suppliedBy',
      'suppliedAt',
      'rowsRead',
      'rowsAccepted',
      'rowsUnchanged',
      'rowsQuarantined',
      'reviewedBy',
      'reviewedAt',
      'quarantinedRows',
    ),
  },
  QuarantinedRow: fields(SUPPLY, 'row', 'faults', 'decision'),
  Fault: fields(SUPPLY, 'column', 'code', 'message'),
  Statistics: fields(STATISTICS, 'subjects', 'records', 'quarantinedRows', 'batchesAwaitingReview'),
  SubjectCount: fields(STATISTICS, 'kind', 'count'),
  RecordCount: fields(STATISTICS, 'kind', 'provider', 'count'),
  /** Who looked: shared by the subject's own view and the auditor's. */
  AccessLogEntry: {
    ...fields(OPEN, 'id'),
    ...fields(
      OWN,
      'at',
      'role',
      'organisation',
      'office',
      'representative',
      'purpose',
      'caseNumber',
      'basis',
      'outcome',
      'code',
      'accesses',
    ),
    ...fields(LEDGER, 'principal', 'policyVersion', 'operationName', 'operationHash', 'requestId', 'act'),
  },
  ObjectAccess: { ...fields(OWN, 'object', 'outcome', 'fields'), subject: MASKED },
  AccessBasis: { ...fields(OWN, 'grant', 'grantVersion', 'consents'), explained: LEDGER },
  ExplainedOperation: fields(LEDGER, 'operationHash', 'role', 'office', 'organisation', 'purpose', 'hasCase', 'at'),
};

/** What searching the ledger and the registers tells. */
export const oversightArguments: ArgumentRules = {
  /** By whose right another may read what: what the ledger tells of decisions. */
  'Query.explain(as)': 'Query.accessLog',
  'AccessLogFilter.subject': 'Query.accessLog',
  'AccessLogFilter.reader': 'AccessLogEntry.principal',
  'AccessLogFilter.organisation': 'AccessLogEntry.organisation',
  'AccessLogFilter.purpose': 'AccessLogEntry.purpose',
  'AccessLogFilter.caseNumber': 'AccessLogEntry.caseNumber',
  'AccessLogFilter.field': 'ObjectAccess.fields',
  'AccessLogFilter.outcome': 'AccessLogEntry.outcome',
  'AccessLogFilter.from': 'AccessLogEntry.at',
  'AccessLogFilter.until': 'AccessLogEntry.at',
  'BatchFilter.states': 'Batch.state',
};
