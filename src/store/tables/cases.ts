import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

/** An objection of a subject to one of its records (Art. 9b, 10). */
export const objections = pgTable(
  'objections',
  {
    subjectId: id('subject_id').notNull(),
    no: id('no').notNull().default(sql`nextval('case_no')`),
    recordNo: id('record_no').notNull(),
    ground: text('ground').notNull(),
    state: text('state').notNull(),
    statement: text('statement').notNull(),
    filedAt: instant('filed_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.no] }), index('objections_filed').on(t.filedAt, t.subjectId, t.no)],
);

/** A subject's application for credit repair (Art. 12, 13.1). */
export const restorations = pgTable(
  'restorations',
  {
    subjectId: id('subject_id').notNull(),
    no: id('no').notNull().default(sql`nextval('case_no')`),
    recordNo: id('record_no').notNull(),
    methods: text('methods').array().notNull(),
    state: text('state').notNull(),
    appliedAt: instant('applied_at').notNull(),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.no] }),
    index('restorations_applied').on(t.appliedAt, t.subjectId, t.no),
  ],
);
