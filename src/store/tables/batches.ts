import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { organisations } from './organisations.ts';

/** STAGING: rows are being read. STAGED: waits for its confidentiality review (Art. 8(2)). */
export const BATCH_STATES = ['STAGING', 'STAGED', 'APPROVED', 'REFUSED'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** What became of a row that was held for review: it goes on as staged, or is refused for good. */
export const HELD_ROW_DECISIONS = ['RELEASED', 'REFUSED'] as const;
export type HeldRowDecision = (typeof HELD_ROW_DECISIONS)[number];

/** One supplied file. Its digest makes a repeated supply the same batch. */
export const batches = pgTable(
  'batches',
  {
    id: uuid('id').primaryKey(),
    providerId: integer('provider_id')
      .notNull()
      .references(() => organisations.id),
    form: text('form').notNull(),
    fileName: text('file_name').notNull(),
    fileDigest: bytes('file_digest').notNull(),
    state: text('state').$type<BatchState>().notNull(),
    suppliedBy: text('supplied_by').notNull(),
    suppliedAt: instant('supplied_at').notNull(),
    /** The last row that is safely stored: a killed import goes on behind it. */
    rowsRead: integer('rows_read').notNull().default(0),
    rowsAccepted: integer('rows_accepted').notNull().default(0),
    rowsUnchanged: integer('rows_unchanged').notNull().default(0),
    rowsQuarantined: integer('rows_quarantined').notNull().default(0),
    reviewedBy: text('reviewed_by'),
    reviewedAt: instant('reviewed_at'),
  },
  (t) => [uniqueIndex('batches_file').on(t.providerId, t.fileDigest), index('batches_supplied').on(t.suppliedAt, t.id)],
);

/** A row that could not become a record: where, why, and the row itself, sealed (bound to `row:<batch>:<row>`). */
export const quarantinedRows = pgTable(
  'quarantined_rows',
  {
    batchId: uuid('batch_id')
      .notNull()
      .references(() => batches.id),
    rowNo: integer('row_no').notNull(),
    /** Every fault of the row: `[{column, code}]`; messages come from the code. */
    faults: jsonb('faults').$type<{ column: string | null; code: string }[]>().notNull(),
    /** Absent when the row held what may never be kept (Art. 7.1). */
    sealedRow: bytes('sealed_row'),
    /** Decided by a reviewer, for a row that was only held (Art. 3); null: not decided, or not held. */
    decision: text('decision').$type<HeldRowDecision>(),
    decisionReason: text('decision_reason'),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.rowNo] })],
);
