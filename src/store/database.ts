import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** The database roles of the gateway: what a pool may do is decided by PostgreSQL, not by us. */
type DatabaseRole = 'crg_read' | 'crg_write' | 'crg_append' | 'crg_audit';

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
  /** Shows the ledger. */
  readonly audit: Database;
  /** Takes files of evidence, a chunk a statement; its few connections are what slows many uploads down. */
  readonly evidence: postgres.Sql;
  /** A client for the intake, which writes long; the caller ends it and never shares it. */
  writer(): postgres.Sql;
  close(): Promise<void>;
}

const SHORT_TIMEOUT_MS = 10_000;
/** Disclosing a batch of a million records is one statement. */
const WRITE_TIMEOUT_MS = 10 * 60_000;

function connect(url: string, role: DatabaseRole, max: number, timeoutMs = SHORT_TIMEOUT_MS): postgres.Sql {
  return postgres(url, {
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
  });
}

/** Opens the pools of one gateway. Connections are made on first use. */
export function openPools(url: string, size: number): Pools {
  const read = connect(url, 'crg_read', size);
  const append = connect(url, 'crg_append', 2);
  const audit = connect(url, 'crg_audit', 4);
  const acts = connect(url, 'crg_write', 4);
  const reviews = connect(url, 'crg_write', 2, WRITE_TIMEOUT_MS);
  const evidence = connect(url, 'crg_write', 4);
  const clients = [read, append, audit, acts, reviews, evidence];
  return {
    read: drizzle(read),
    append,
    acts,
    reviews,
    audit: drizzle(audit),
    evidence,
    writer: () => connect(url, 'crg_write', 1, WRITE_TIMEOUT_MS),
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
