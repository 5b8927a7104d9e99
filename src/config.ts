import { z } from 'zod';
import type { VaultKeys } from './store/vault.ts';

/** The keys of one installation. Losing them loses the sealed identifiers; changing `cursor` ends open pages. */
export interface Keys {
  readonly vault: VaultKeys;
  readonly cursor: Buffer;
}

/** Everything that can be set from outside; see the table in the README. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly bodyLimit: number;
  readonly logLevel: string;
  /** Absent: a PostgreSQL of our own is started in `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  readonly poolSize: number;
  /** Prefix of the administrative divisions the gateway is responsible for. */
  readonly jurisdiction: string;
  readonly tokens: TokenSource;
  /** Absent only with local tokens: then keys are made and kept in `dataDirectory`. */
  readonly keys: Keys | null;
  /** Seed of the Ed25519 key that signs the ledger's checkpoints, 32 bytes; absent only with local tokens, like the keys. */
  readonly ledgerKey: Buffer | null;
  /** Whether errors and the schema may be explored: never in production. */
  readonly production: boolean;
}

/** Who signs tokens: an issuer with a JWKS, or a development key of this machine. */
export type TokenSource =
  | { readonly kind: 'ISSUER'; readonly issuer: string; readonly audience: string; readonly jwksUrl: string }
  | { readonly kind: 'LOCAL'; readonly issuer: string; readonly audience: string };

/** The configuration is wrong; the message says which variable to set and how. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const key = (name: string) =>
  z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((bytes) => bytes.length === 32, `${name} must be 32 bytes in base64 (openssl rand -base64 32)`);

const sealingKeys = z.string().transform((text, context) =>
  text.split(',').map((part) => {
    const [, id, bytes] = /^(\d{1,3}):(.+)$/.exec(part.trim()) ?? [];
    const decoded = Buffer.from(bytes ?? '', 'base64');
    if (decoded.length !== 32 || Number(id) > 255) {
      context.addIssue({
        code: 'custom',
        message: 'VAULT_KEYS must be ID:BASE64[,ID:BASE64…], ids 0–255, keys of 32 bytes, newest first',
      });
    }
    return { id: Number(id), key: decoded };
  }),
);

const whole = (name: string, least: number, most: number) => {
  const message = `${name} must be a whole number from ${least} to ${most}`;
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
};

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: whole('PORT', 0, 65_535).default(4000),
  BODY_LIMIT_BYTES: whole('BODY_LIMIT_BYTES', 1024, 1024 ** 3).default(1024 * 1024),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must look like postgres://user:password@host:5432/name' })
    .optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_POOL: whole('DATABASE_POOL', 1, 200).default(10),
  JURISDICTION: z
    .string()
    .regex(/^\d{2,6}$/, 'JURISDICTION must be 2 to 6 digits of a division, e.g. 2103')
    .default('2103'),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().default('credit-rights-gateway'),
  JWKS_URL: z.url({ error: 'JWKS_URL must be the URL of the issuer’s key set' }).optional(),
  VAULT_KEYS: sealingKeys.optional(),
  INDEX_KEY: key('INDEX_KEY').optional(),
  CURSOR_KEY: key('CURSOR_KEY').optional(),
  LEDGER_KEY: key('LEDGER_KEY').optional(),
  NODE_ENV: z.string().optional(),
});

/**
 * Reads and checks the environment, the only place that does.
 * @throws ConfigurationError naming every wrong or missing variable and what to set.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(present);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n'),
    );
  }
  const set = parsed.data;
  const production = set.NODE_ENV === 'production';
  const keys = keysFrom(set);
  const tokens = tokensFrom(set);
  if (production || tokens.kind === 'ISSUER') requireService(set, keys);
  return {
    host: set.HOST,
    port: set.PORT,
    bodyLimit: set.BODY_LIMIT_BYTES,
    logLevel: set.LOG_LEVEL,
    databaseUrl: set.DATABASE_URL ?? null,
    dataDirectory: set.DATA_DIR,
    poolSize: set.DATABASE_POOL,
    jurisdiction: set.JURISDICTION,
    tokens,
    keys,
    ledgerKey: set.LEDGER_KEY ?? null,
    production,
  };
}

type Variables = z.infer<typeof variables>;

function keysFrom(set: Variables): Keys | null {
  const { VAULT_KEYS: sealing, INDEX_KEY: blindIndex, CURSOR_KEY: cursor } = set;
  return sealing && blindIndex && cursor ? { vault: { sealing, blindIndex }, cursor } : null;
}

function tokensFrom(set: Variables): TokenSource {
  const audience = set.JWT_AUDIENCE;
  if (set.JWKS_URL) {
    if (!set.JWT_ISSUER)
      throw new ConfigurationError('  JWT_ISSUER: set it to the `iss` of the tokens that JWKS_URL verifies');
    return { kind: 'ISSUER', issuer: set.JWT_ISSUER, audience, jwksUrl: set.JWKS_URL };
  }
  if (set.JWT_ISSUER)
    throw new ConfigurationError(
      '  JWKS_URL: set it to the key set of JWT_ISSUER, or unset JWT_ISSUER for local tokens',
    );
  return { kind: 'LOCAL', issuer: 'urn:credit-rights-gateway:local', audience };
}

function requireService(set: Variables, keys: Keys | null): void {
  const missing = [
    set.DATABASE_URL ? null : '  DATABASE_URL: set it; a service does not run on the bundled PostgreSQL',
    set.JWKS_URL ? null : '  JWKS_URL: set it; with NODE_ENV=production local tokens are not accepted',
    keys
      ? null
      : '  VAULT_KEYS, INDEX_KEY, CURSOR_KEY: set all three (openssl rand -base64 32; VAULT_KEYS as 1:BASE64)',
    set.LEDGER_KEY ? null : '  LEDGER_KEY: set it, and never another; it signs the ledger (openssl rand -base64 32)',
  ].filter((line) => line !== null);
  if (missing.length > 0) throw new ConfigurationError(missing.join('\n'));
}
