import { pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** How far a watch over the ledger has come: everything before `until` was looked at. */
export const detections = pgTable('detections', {
  watch: text('watch').primaryKey(),
  until: instant('until').notNull(),
});
