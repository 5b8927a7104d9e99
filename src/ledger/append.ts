import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { within } from '../store/deadline.ts';
import type { LedgerLines } from '../store/supply.ts';
import { type Entry, type FieldSet, OUTCOMES } from './entry.ts';
import { contentOf } from './tree/content.ts';
import { treeHash } from './tree/hash.ts';
import { leafHash, SALT_BYTES } from './tree/leaf.ts';

/** The ledger cannot be written, so nothing may be answered. */
export class LedgerUnavailable extends Error {
  override readonly name = 'LedgerUnavailable';
}

/** Appends entries; many requests share one durable commit. */
export interface Appender {
  /**
   * Resolves once the entry is durably committed; rejects with `LedgerUnavailable` when it is not known to be,
   * or when too many entries wait already.
   */
  append(entry: Entry): Promise<void>;
  /**
   * Whether an entry could be written now: the database takes an insert from us (of no rows, so as to leave no
   * line), and no real one failed just now.
   */
  probe(): Promise<boolean>;
  /** Resolves when nothing is waiting any more. */
  drain(): Promise<void>;
}

interface Waiting {
  readonly entry: Entry;
  readonly resolve: () => void;
  readonly reject: (error: LedgerUnavailable) => void;
}

/** At most this many commits are under way; what arrives meanwhile rides on the next. */
const COMMITS_IN_FLIGHT = 2;
const ENTRIES_PER_COMMIT = 512;
const FAILURE_REMEMBERED_MS = 5_000;

/** Builds the group-commit appender on a connection pool that may append to the ledger and nothing else. */
export function createAppender(sql: postgres.Sql, limits: { maxWaiting: number; timeoutMs: number }): Appender {
  const waiting: Waiting[] = [];
  let inFlight = 0;
  let failedAt = Number.NEGATIVE_INFINITY;
  let idle: (() => void)[] = [];

  async function commit(group: Waiting[]): Promise<void> {
    try {
      await within(
        limits.timeoutMs,
        insertEntries(
          sql,
          group.map(({ entry }) => entry),
        ),
      );
      for (const { resolve } of group) resolve();
    } catch (cause) {
      failedAt = performance.now();
      const error = new LedgerUnavailable('the ledger entry could not be committed', { cause });
      for (const { reject } of group) reject(error);
    }
  }

  function pump(): void {
    while (waiting.length > 0 && inFlight < COMMITS_IN_FLIGHT) {
      inFlight += 1;
      void commit(waiting.splice(0, ENTRIES_PER_COMMIT)).finally(() => {
        inFlight -= 1;
        pump();
      });
    }
    if (waiting.length === 0 && inFlight === 0) {
      for (const done of idle) done();
      idle = [];
    }
  }

  return {
    append(entry) {
      if (waiting.length >= limits.maxWaiting) {
        return Promise.reject(new LedgerUnavailable('too many entries are waiting for the ledger'));
      }
      return new Promise((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        pump();
      });
    },
    async probe() {
      try {
        await within(limits.timeoutMs, insertEntries(sql, []));
        return performance.now() - failedAt > FAILURE_REMEMBERED_MS;
      } catch {
        return false;
      }
    },
    drain() {
      if (waiting.length === 0 && inFlight === 0) return Promise.resolve();
      return new Promise((resolve) => idle.push(resolve));
    },
  };
}

/** Appends entries in one statement. Repeating it, as after a commit whose answer was lost, adds nothing. */
export async function insertEntries(sql: postgres.ISql, group: readonly Entry[]): Promise<void> {
  const { fieldSets, entries } = linesOf(group);
  await sql`select ledger.append(${fieldSets}::text::json, ${entries}::text::json)`;
}

/**
 * Entries as `ledger.append` takes them, for acts that append in their own statement; each with the leaf that commits
 * to it, under a salt of its own.
 */
export function linesOf(group: readonly Entry[], random: (bytes: number) => Buffer = randomBytes): LedgerLines {
  const sets = new Map<bigint, FieldSet>();
  for (const { runs } of group) for (const run of runs) sets.set(run.fieldSet.id, run.fieldSet);
  const fieldSets = [...sets.values()].map(({ id, fields }) => ({ id: String(id), fields }));
  return {
    fieldSets: JSON.stringify(fieldSets),
    entries: JSON.stringify(group.map((entry) => toRow(entry, random(SALT_BYTES)))),
  };
}

const HASH = treeHash();

function toRow(entry: Entry, salt: Buffer): Record<string, unknown> {
  const objects = entry.runs.flatMap(({ objects }) => objects);
  return {
    id: entry.id,
    request_id: entry.requestId,
    at: entry.at,
    role: entry.role,
    principal: entry.principal,
    organisation_id: entry.organisationId,
    office: entry.office,
    representative: entry.representative,
    purpose: entry.purpose,
    case_number: entry.caseNumber,
    basis: entry.basis,
    policy_version: entry.policyVersion,
    operation_name: entry.operationName,
    operation_hash: bytea(entry.operationHash),
    act: entry.act,
    outcome: entry.outcome,
    code: entry.code,
    run_field_set: entry.runs.map(({ fieldSet }) => String(fieldSet.id)),
    run_outcome: entry.runs.map(({ outcome }) => OUTCOMES[outcome]),
    run_length: entry.runs.map(({ objects }) => objects.length),
    object_subject: objects.map(({ subject }) => subject),
    object_no: objects.map(({ no }) => no),
    salt: bytea(salt),
    leaf: bytea(leafHash(HASH, { salt, content: contentOf(entry) })),
  };
}

function bytea(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes).toString('hex')}`;
}
