import { integer, pgTable, text } from 'drizzle-orm/pg-core';
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
