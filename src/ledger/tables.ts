import { bigint, boolean, index, integer, jsonb, pgSchema, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../law/vocabulary.ts';
import { bytes, instant } from '../store/tables/columns.ts';
import type { EntryBasis, EntryOutcome } from './entry.ts';

export const ledger = pgSchema('ledger');

/** The sets of fields that entries name, content-addressed: written once, shared by all entries. */
export const fieldSets = ledger.table('field_sets', {
  id: bigint('id', { mode: 'bigint' }).primaryKey(),
  /** `Type.field`, sorted. */
  fields: text('fields').array().notNull(),
});

/**
 * One entry per operation. What was accessed is held in runs: run i says that the objects of its stretch of
 * `object_subject`/`object_no` had the fields `run_field_set[i]` released, hidden, refused or failed.
 * `ledger.field_accesses` expands it to one line per field access.
 */
export const entries = ledger.table(
  'entries',
  {
    id: uuid('id').primaryKey(),
    requestId: uuid('request_id').notNull(),
    at: instant('at').notNull(),
    role: text('role').$type<Role>().notNull(),
    /** The token's subject; null for the public. */
    principal: text('principal'),
    organisationId: integer('organisation_id'),
    office: text('office'),
    /** Whether an authorised agent acted for the subject. */
    representative: boolean('representative').notNull(),
    purpose: text('purpose'),
    caseNumber: text('case_number'),
    /** The grant and the consents it rested on, with their versions. */
    basis: jsonb('basis').$type<EntryBasis>().notNull(),
    policyVersion: text('policy_version').notNull(),
    operationName: text('operation_name'),
    /** SHA-256 of the operation's text, 16 bytes. */
    operationHash: bytes('operation_hash').notNull(),
    /** The statutory act, for the entry that was committed together with it. */
    act: text('act'),
    outcome: text('outcome').$type<EntryOutcome>().notNull(),
    /** The error code of a refusal or failure. */
    code: text('code'),
    runFieldSet: bigint('run_field_set', { mode: 'bigint' }).array().notNull(),
    runOutcome: smallint('run_outcome').array().notNull(),
    runLength: integer('run_length').array().notNull(),
    /** 0: not about a subject. */
    objectSubject: bigint('object_subject', { mode: 'number' }).array().notNull(),
    /** 0: the subject itself, or no numbered object. */
    objectNo: bigint('object_no', { mode: 'number' }).array().notNull(),
  },
  (t) => [
    index('entries_at').on(t.at, t.id),
    index('entries_subjects').using('gin', t.objectSubject),
    index('entries_organisation').on(t.organisationId, t.at, t.id),
    index('entries_principal').on(t.principal, t.at, t.id),
  ],
);
