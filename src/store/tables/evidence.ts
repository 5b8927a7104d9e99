import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../../law/vocabulary.ts';
import { caseEvents } from './cases.ts';
import { bytes, id, instant } from './columns.ts';
import { organisations } from './organisations.ts';

/** A file that was handed in as evidence. It is complete once it has a digest. */
export const evidence = pgTable(
  'evidence',
  {
    id: uuid('id').primaryKey(),
    /** Who handed it in; nobody else may rely on it. */
    principal: text('principal').notNull(),
    role: text('role').$type<Role>().notNull(),
    subjectId: id('subject_id'),
    organisationId: integer('organisation_id').references(() => organisations.id),
    /** The name it came with, sealed (bound to `evidence:<id>`). */
    sealedName: bytes('sealed_name').notNull(),
    /** Found in the content, not believed from the sender. */
    mediaType: text('media_type'),
    byteLength: integer('byte_length'),
    /** SHA-256 of the content; null while it is being received. */
    digest: bytes('digest'),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [
    index('evidence_principal').on(t.principal, t.receivedAt),
    // The same file by the same principal is the same evidence.
    uniqueIndex('evidence_content').on(t.principal, t.digest),
    index('evidence_unfinished').on(t.receivedAt).where(sql`${t.digest} is null`),
  ],
);

/** The content of a file, piece by piece, sealed (bound to `evidence:<id>:<no>`). */
export const evidenceChunks = pgTable(
  'evidence_chunks',
  {
    evidenceId: uuid('evidence_id')
      .notNull()
      .references(() => evidence.id),
    no: integer('no').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.evidenceId, t.no] })],
);

/** On which files an act rested, and what each is to show. */
export const caseEvidence = pgTable(
  'case_evidence',
  {
    caseNo: id('case_no').notNull(),
    version: integer('version').notNull(),
    evidenceId: uuid('evidence_id')
      .notNull()
      .references(() => evidence.id),
    kind: text('kind').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseNo, t.version, t.evidenceId, t.kind] }),
    foreignKey({ columns: [t.caseNo, t.version], foreignColumns: [caseEvents.caseNo, caseEvents.version] }),
    index('case_evidence_file').on(t.evidenceId),
  ],
);
