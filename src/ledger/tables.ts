import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Office } from '../law/authority.ts';
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
 * One entry per operation, partitioned by the months of their ids (`drizzle/0021_ledger_months.sql`). What was accessed is held in runs: run i says that the objects of its stretch of
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
    office: text('office').$type<Office>(),
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
    /** 32 random bytes, as secret as the content (`tree/leaf.ts`); null like the leaf in entries from before there was a tree. */
    salt: bytes('salt'),
    /** The hash of the leaf that commits to salt and content. */
    leaf: bytes('leaf'),
  },
  (t) => [
    index('entries_at').on(t.at, t.id),
    index('entries_subjects').using('gin', t.objectSubject),
    index('entries_organisation').on(t.organisationId, t.at, t.id),
    index('entries_principal').on(t.principal, t.at, t.id),
    // Not valid for the entries from before, which have neither.
    check('entries_leaf', sql`coalesce(octet_length(${t.salt}) = 32 and octet_length(${t.leaf}) = 32, false)`),
    // Whoever looks at a stretch of time looks at its months only (`span.ts`).
    check(
      'entries_id',
      sql`${t.at} between ledger.instant_of(${t.id}) - interval '10 minutes' and ledger.instant_of(${t.id}) + interval '10 minutes'`,
    ),
  ],
);

/** Entries that have no place in the tree yet. A trigger fills it with the entry itself; the sequencer empties it. */
export const unsequenced = ledger.table('unsequenced', {
  entryId: uuid('entry_id').primaryKey(),
  leaf: bytes('leaf').notNull(),
});

/** The leaves of the tree in their order, from 0. They outlive their entries. */
export const leaves = ledger.table('leaves', {
  index: bigint('index', { mode: 'number' }).primaryKey(),
  entryId: uuid('entry_id').notNull().unique(),
  leaf: bytes('leaf').notNull(),
});

/** The perfect nodes above the leaves: node `index` of a level stands over the leaves from index × 2^level. */
export const nodes = ledger.table(
  'nodes',
  {
    /** At least 1; the leaves are level 0. */
    level: smallint('level').notNull(),
    index: bigint('index', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.level, t.index] })],
);

/** The heads of the tree that were signed. */
export const checkpoints = ledger.table('checkpoints', {
  size: bigint('size', { mode: 'number' }).primaryKey(),
  /** The signed note (C2SP tlog-checkpoint). */
  note: text('note').notNull(),
  at: instant('at').notNull(),
});
