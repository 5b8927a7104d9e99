import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Role } from '../../law/vocabulary.ts';
import { instant } from './columns.ts';

/** Providers, agencies, departments, partners and audit offices: the parties that are not subjects. */
export const organisations = pgTable('organisations', {
  id: integer('id').primaryKey().generatedByDefaultAsIdentity(),
  /** Stable short name that tokens and grants use, e.g. `market-supervision`. */
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  uscc: text('uscc').unique(),
  /** The responsible officer (Art. 8(1)). */
  officer: text('officer'),
  registeredAt: instant('registered_at').notNull().defaultNow(),
});

/** The responsible officers of an organisation, one after the other (Art. 8(1)); `organisations.officer` is the present one. */
export const officers = pgTable(
  'officers',
  {
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisations.id),
    no: integer('no').notNull(),
    name: text('name').notNull(),
    appointedBy: text('appointed_by').notNull(),
    appointedAt: instant('appointed_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.no] })],
);
