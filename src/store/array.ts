import { type SQL, sql } from 'drizzle-orm';

/**
 * Array parameters as PostgreSQL writes them. The driver could make them itself, but only after asking the server for
 * its types on every new connection, in a statement whose failure nobody can catch: a backend that dies at that moment
 * would end the process.
 */
export const bigints = (values: readonly number[]): SQL => sql`${`{${values.join(',')}}`}::bigint[]`;

/** The same for texts. */
export const texts = (values: readonly string[]): SQL => sql`${`{${values.map(quoted).join(',')}}`}::text[]`;

const quoted = (value: string): string => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
