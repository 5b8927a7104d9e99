import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { MarkState, RecordKind, RecordState, Severity } from '../../law/vocabulary.ts';
import { bytes, id, instant } from './columns.ts';
import { subjects } from './subjects.ts';

/** The fields special to a record's kind, under the names they have in the API. */
export type RecordContent = Readonly<Record<string, string | readonly string[] | null>>;

/** What a version states; on disclosure it becomes the record's columns. */
export interface RecordBody {
  readonly title: string;
  readonly documentNo: string | null;
  readonly authority: string | null;
  readonly sourceName: string | null;
  /** `YYYY-MM-DD`, Asia/Shanghai, as all dates of a record. */
  readonly decisionDate: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly severity: Severity | null;
  /** First day on which it is no longer disclosed; null: no end. */
  readonly disclosedUntil: string | null;
  readonly remark: string | null;
  readonly content: RecordContent;
}

/**
 * A record as it is disclosed now. `version` 0: supplied, but no version has passed its confidentiality
 * review yet, so nobody but its provider and the agency knows of it.
 */
export const records = pgTable(
  'records',
  {
    subjectId: id('subject_id')
      .notNull()
      .references(() => subjects.id),
    no: id('no').notNull().default(sql`nextval('record_no')`),
    kind: text('kind').$type<RecordKind>().notNull(),
    /** No foreign key, and none from a version to its batch: staging takes both from the batch it writes to. */
    providerId: integer('provider_id').notNull(),
    /** SHA-256 (16 bytes) of what makes it the same record when it is supplied again. */
    naturalKey: bytes('natural_key').notNull(),
    version: integer('version').notNull().default(0),
    /** The newest version supplied, reviewed or not. */
    latestVersion: integer('latest_version').notNull().default(1),
    state: text('state').$type<RecordState>().notNull().default('ACTIVE'),
    title: text('title').notNull().default(''),
    documentNo: text('document_no'),
    authority: text('authority'),
    sourceName: text('source_name'),
    decisionDate: date('decision_date', { mode: 'string' }),
    validFrom: date('valid_from', { mode: 'string' }),
    validUntil: date('valid_until', { mode: 'string' }),
    severity: text('severity').$type<Severity>(),
    disclosedUntil: date('disclosed_until', { mode: 'string' }),
    remark: text('remark'),
    content: jsonb('content').$type<RecordContent>().notNull().default({}),
    /** Sealed JSON of personal identifiers in the content (bound to `record:<subject>:<provider>:<natural key hex>`). */
    sealed: bytes('sealed'),
    mark: text('mark').$type<MarkState>().notNull().default('NONE'),
    markedAt: instant('marked_at'),
    /** The undecided cases for which it is not disclosed; none: it is. */
    suspendedBy: bigint('suspended_by', { mode: 'number' }).array().notNull().default([]),
    suppliedAt: instant('supplied_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.no] }),
    uniqueIndex('records_natural_key').on(t.subjectId, t.providerId, t.kind, t.naturalKey),
    // What is not disclosed yet is in no list.
    index('records_by_decision').on(t.decisionDate, t.subjectId, t.no).where(sql`${t.version} > 0`),
    index('records_by_kind').on(t.kind, t.decisionDate, t.subjectId, t.no).where(sql`${t.version} > 0`),
    index('records_by_title').on(t.title.op('text_pattern_ops')).where(sql`${t.version} > 0`),
    index('records_by_document').on(t.documentNo).where(sql`${t.version} > 0`),
    index('records_marked').on(t.mark).where(sql`${t.mark} <> 'NONE'`),
    index('records_by_provider').on(t.providerId, t.decisionDate, t.subjectId, t.no).where(sql`${t.version} > 0`),
  ],
);

/** STAGED waits for the confidentiality review of its batch; UNDISCLOSED was refused there. */
export const VERSION_STATES = ['STAGED', 'DISCLOSED', 'UNDISCLOSED'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** Every version of a record, append-only, each with its source and the reason of the change (Art. 5.1). */
export const recordVersions = pgTable(
  'record_versions',
  {
    subjectId: id('subject_id').notNull(),
    recordNo: id('record_no').notNull(),
    version: integer('version').notNull(),
    state: text('state').$type<VersionState>().notNull(),
    body: jsonb('body').$type<RecordBody>().notNull(),
    sealed: bytes('sealed'),
    /** SHA-256 of the row's meaning: equal digests are an unchanged row. */
    digest: bytes('digest').notNull(),
    changeReason: text('change_reason').notNull(),
    /** The file it came in, or the case in which it was changed. */
    batchId: uuid('batch_id'),
    rowNo: integer('row_no'),
    caseNo: id('case_no'),
    suppliedAt: instant('supplied_at').notNull(),
    disclosedAt: instant('disclosed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.recordNo, t.version] }),
    index('record_versions_batch').on(t.batchId, t.rowNo),
    check(
      'record_versions_source',
      sql`(${t.batchId} is null) = (${t.rowNo} is null) and (${t.batchId} is null) = (${t.caseNo} is not null)`,
    ),
  ],
);
