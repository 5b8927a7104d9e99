import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { within } from './deadline.ts';

/** The database roles of the gateway: what a pool may do is decided by PostgreSQL, not by us. */
type DatabaseRole = 'crg_read' | 'crg_write' | 'crg_append' | 'crg_audit' | 'crg_sequence' | 'crg_keep';

/** Reads and builds statements with drizzle; each statement stands alone. */
export type Database = PostgresJsDatabase;

/** The gateway's connections, one pool per duty. */
export interface Pools {
  /** Serves reads of the domain. */
  readonly read: Database;
  /** Takes acts, each of them one statement. */
  readonly acts: postgres.Sql;
  /** Decides reviews: disclosing a batch is one statement too, but may take minutes. */
  readonly reviews: postgres.Sql;
  /** Appends to the ledger, and can do nothing else. */
  readonly append: postgres.Sql;
  /** Gives entries of the ledger their place in its tree. */
  readonly sequence: postgres.Sql;
  /** Keeps the ledger: makes its months. */
  readonly keep: postgres.Sql;
  /** Shows the ledger. */
  readonly audit: Database;
  /** Takes files of evidence, a chunk a statement; its few connections are what slows many uploads down. */
  readonly evidence: postgres.Sql;
  /** A client for the intake, which writes long; the caller ends it and never shares it. */
  writer(): postgres.Sql;
  /** Hears what is said on a channel; see `listen`. */
  listen(channel: 'notices', heard: (payload: string) => void, lost: () => void): Promise<Listener>;
  close(): Promise<void>;
}

/** A connection that hears a channel. */
export interface Listener {
  end(): Promise<void>;
}

const SHORT_TIMEOUT_MS = 10_000;
/** Disclosing a batch of a million records is one statement. */
const WRITE_TIMEOUT_MS = 10 * 60_000;

function connect(url: string, role: DatabaseRole, max: number, timeoutMs = SHORT_TIMEOUT_MS): postgres.Sql {
  return postgres(url, optionsOf(role, max, timeoutMs));
}

function optionsOf(role: DatabaseRole, max: number, timeoutMs: number) {
  return {
    max,
    idle_timeout: 60,
    connect_timeout: 5,
    // A short back-off: an outage of the database should end for us when it ends.
    backoff: () => 0.05,
    onnotice: () => undefined,
    // See array.ts: its statement has nobody to catch its failure.
    fetch_types: false,
    connection: {
      role,
      application_name: role,
      statement_timeout: timeoutMs,
    },
  };
}

/** How often a connection that only listens is asked whether it is still there, and how long it has to say so. */
const PROBE_MS = 15_000;
const PROBE_TIMEOUT_MS = 5_000;

/**
 * Hears a channel of NOTIFY on a connection of its own, from the moment this resolves until `end`. The connection is not
 * renewed: what is said while there is none cannot be heard, so whoever listens must know. `lost` is called once.
 */
async function listen(
  url: string,
  channel: 'notices',
  heard: (payload: string) => void,
  lost: () => void,
): Promise<Listener> {
  let over = false;
  const end = async (): Promise<void> => {
    over = true;
    clearInterval(probing);
    await client.end({ timeout: 5 });
  };
  const lose = (): void => {
    if (over) return;
    void end();
    lost();
  };
  const options = {
    ...optionsOf('crg_read', 1, SHORT_TIMEOUT_MS),
    idle_timeout: undefined,
    max_lifetime: null,
    onclose: lose,
    // The driver's own `listen` is made of this, but renews its connection without a word.
    onnotify: (_channel: string, payload: string) => heard(payload),
  };
  const client = postgres(url, options);
  const probing = setInterval(() => {
    within(PROBE_TIMEOUT_MS, client`select 1`).catch(lose);
  }, PROBE_MS);
  try {
    await within(PROBE_TIMEOUT_MS, client.unsafe(`listen ${channel}`));
  } catch (failure) {
    if (!over) await end();
    throw failure;
  }
  return { end };
}

/** Opens the pools of one gateway. Connections are made on first use. */
export function openPools(url: string, size: number): Pools {
  const read = connect(url, 'crg_read', size);
  const append = connect(url, 'crg_append', 2);
  const sequence = connect(url, 'crg_sequence', 1);
  const keep = connect(url, 'crg_keep', 1, WRITE_TIMEOUT_MS);
  const audit = connect(url, 'crg_audit', 4);
  const acts = connect(url, 'crg_write', 4);
  const reviews = connect(url, 'crg_write', 2, WRITE_TIMEOUT_MS);
  const evidence = connect(url, 'crg_write', 4);
  const clients = [read, append, sequence, keep, audit, acts, reviews, evidence];
  return {
    read: drizzle(read),
    append,
    sequence,
    keep,
    acts,
    reviews,
    audit: drizzle(audit),
    evidence,
    writer: () => connect(url, 'crg_write', 1, WRITE_TIMEOUT_MS),
    listen: (channel, heard, lost) => listen(url, channel, heard, lost),
    close: async () => {
      await Promise.all(clients.map((client) => client.end({ timeout: 5 })));
    },
  };
}

/** Brings the database to the newest migration. Runs as the owner, on a connection of its own. */
export async function migrateDatabase(url: string, folder: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    // Gateways that start together wait for each other.
    await client`select pg_advisory_lock(4000)`;
    await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    await client.end();
  }
}
