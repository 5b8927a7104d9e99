import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { RecordKind, SubjectKind } from '../../law/vocabulary.ts';
import { cases } from './cases.ts';
import { id, instant } from './columns.ts';
import { organisations } from './organisations.ts';
import { subjects } from './subjects.ts';

/** What a partner may read: the fields, of which kinds, of whom, for which purposes, how long, on what basis. */
export const grants = pgTable('grants', {
  id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
  version: integer('version').notNull().default(1),
  partnerId: integer('partner_id')
    .notNull()
    .references(() => organisations.id),
  /** `Type.field`, `Type.*` or a disclosure class as `class:PUBLIC`. */
  fields: text('fields').array().notNull(),
  recordKinds: text('record_kinds').array().$type<RecordKind[]>().notNull(),
  purposes: text('purposes').array().notNull(),
  subjectKinds: text('subject_kinds').array().$type<SubjectKind[]>().notNull(),
  /** Divisions (prefixes of the six digits); null: the whole city. */
  regions: text('regions').array(),
  /** The agreement or instrument it rests on. */
  basis: text('basis').notNull(),
  validFrom: instant('valid_from').notNull(),
  validTo: instant('valid_to').notNull(),
  revokedAt: instant('revoked_at'),
});

/** A subject's written consent to one reader (Art. 5.2, 7.2). */
export const consents = pgTable(
  'consents',
  {
    subjectId: id('subject_id')
      .notNull()
      .references(() => subjects.id),
    no: id('no').notNull().default(sql`nextval('consent_no')`),
    version: integer('version').notNull().default(1),
    /** The case in which it was given, and can be withdrawn. */
    caseNo: id('case_no')
      .notNull()
      .references(() => cases.no),
    readerId: integer('reader_id')
      .notNull()
      .references(() => organisations.id),
    /** The gates it opens, e.g. `CONTACT`, `INCOME`. */
    gates: text('gates').array().notNull(),
    purposes: text('purposes').array().notNull(),
    /** Where the written consent is kept. */
    evidence: text('evidence').notNull(),
    /** When the adverse consequences were made known. */
    noticeGivenAt: instant('notice_given_at').notNull(),
    writtenAt: instant('written_at').notNull(),
    standalone: boolean('standalone').notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.no] }),
    index('consents_reader').on(t.subjectId, t.readerId),
    uniqueIndex('consents_case').on(t.caseNo),
    check('consents_standalone', sql`${t.standalone}`),
    check('consents_notice_first', sql`${t.noticeGivenAt} <= ${t.writtenAt} and ${t.writtenAt} <= ${t.validFrom}`),
  ],
);
