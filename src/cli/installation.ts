import { join } from 'node:path';
import postgres from 'postgres';
import { issuerVerifier, localVerifier, type TokenVerifier } from '../access/token.ts';
import { type Config, ConfigurationError, type Keys } from '../config.ts';
import { JOBS } from '../jobs/jobs.ts';
import { migrateQueue } from '../jobs/queue.ts';
import { makeMonths } from '../ledger/months.ts';
import { openLocalPostgres } from '../local/postgres.ts';
import { type LocalSecrets, openSecrets } from '../local/secrets.ts';
import { migrateDatabase } from '../store/database.ts';

/** What a command works on: the migrated database of this installation, its keys, and who signs its tokens. */
export interface Installation {
  readonly databaseUrl: string;
  readonly keys: Keys;
  /** Seed of the key that signs the ledger's checkpoints. */
  readonly ledgerKey: Buffer;
  readonly verifyToken: TokenVerifier;
  /** The secrets of this machine; null where an issuer signs the tokens. */
  readonly secrets: LocalSecrets | null;
  close(): Promise<void>;
}

const MIGRATIONS = join(import.meta.dirname, '..', '..', 'drizzle');

/**
 * Opens the configured database, or the PostgreSQL of this folder, and brings it to the newest migration.
 * @throws ConfigurationError when keys are missing or the database cannot be reached or migrated
 */
export async function openInstallation(
  config: Config,
  clock: () => Date,
  log: (line: string) => void,
): Promise<Installation> {
  const secrets = config.tokens.kind === 'LOCAL' ? await openSecrets(config.dataDirectory) : null;
  const keys = config.keys ?? secrets?.keys;
  if (!keys) throw new ConfigurationError('  VAULT_KEYS, INDEX_KEY, CURSOR_KEY: set all three');
  const ledgerKey = config.ledgerKey ?? secrets?.ledgerKey;
  if (!ledgerKey) throw new ConfigurationError('  LEDGER_KEY: set it');
  const local = config.databaseUrl
    ? null
    : await openLocalPostgres({ dataDir: join(config.dataDirectory, 'postgres'), log });
  const databaseUrl = config.databaseUrl ?? local?.url ?? '';
  try {
    await migrateDatabase(databaseUrl, MIGRATIONS);
    await migrateQueue(databaseUrl, JOBS);
    await makeLedgerMonths(databaseUrl, clock());
  } catch (cause) {
    await local?.stop();
    throw new ConfigurationError(
      `  DATABASE_URL: the database cannot be reached or migrated; it must be PostgreSQL 15 or newer, owned by this user, who may create roles\n  ${reasonOf(cause)}`,
      { cause },
    );
  }
  return {
    databaseUrl,
    keys,
    ledgerKey,
    secrets,
    verifyToken: verifierOf(config, secrets, clock),
    close: async () => local?.stop(),
  };
}

async function makeLedgerMonths(databaseUrl: string, at: Date): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    await makeMonths(sql, at);
  } finally {
    await sql.end();
  }
}

function verifierOf({ tokens }: Config, secrets: LocalSecrets | null, clock: () => Date): TokenVerifier {
  if (tokens.kind === 'ISSUER') return issuerVerifier(tokens.jwksUrl, tokens, clock);
  if (!secrets) throw new ConfigurationError('  JWKS_URL: set it');
  return localVerifier(secrets.verifyingKey, tokens, clock);
}

/** What the driver or the server said, without the statement that drizzle puts before it. */
function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return 'unknown';
  return failure.cause instanceof Error ? reasonOf(failure.cause) : failure.message;
}
