import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { IdentifierScheme, SubjectKind } from '../../law/vocabulary.ts';
import { bytes, id, instant } from './columns.ts';

/** Information subjects (Art. 3). Ids are random, so that they tell neither age nor number. */
export const subjects = pgTable(
  'subjects',
  {
    id: id('id').primaryKey().default(sql`new_subject_id()`),
    kind: text('kind').$type<SubjectKind>().notNull(),
    name: text('name').notNull(),
    /** Unified social credit code of organisations; natural persons have none here. */
    uscc: text('uscc'),
    /** Real early codes carry a wrong check digit: accepted, and said so. */
    usccCheckMismatch: boolean('uscc_check_mismatch').notNull().default(false),
    /** Administrative division, six digits. */
    region: text('region'),
    contactPhone: text('contact_phone'),
    contactAddress: text('contact_address'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('subjects_by_name').on(sql`${t.name} collate "C"`, t.id),
    index('subjects_created').on(t.createdAt, t.id),
    uniqueIndex('subjects_uscc').on(t.uscc, t.id),
  ],
);

/** The identifiers of a subject, all sealed (bound to `identifier:<subject>:<scheme>`). */
export const identifiers = pgTable(
  'identifiers',
  {
    subjectId: id('subject_id')
      .notNull()
      .references(() => subjects.id),
    scheme: text('scheme').$type<IdentifierScheme>().notNull(),
    blindIndex: bytes('blind_index').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.scheme, t.blindIndex] })],
);

/**
 * From an identifier's blind index to its subject: the one table that is entered without a subject id,
 * so that it can be distributed by `blind_index` while everything else is distributed by subject.
 */
export const identifierDirectory = pgTable(
  'identifier_directory',
  {
    scheme: text('scheme').$type<IdentifierScheme>().notNull(),
    blindIndex: bytes('blind_index').notNull(),
    subjectId: id('subject_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.blindIndex, t.scheme] })],
);
