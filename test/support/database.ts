import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import { migrateDatabase } from '../../src/store/database.ts';

/** A migrated database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  /** Connected as the owner. */
  readonly sql: postgres.Sql;
  drop(): Promise<void>;
}

const MIGRATIONS = join(import.meta.dirname, '..', '..', 'drizzle');
const TEMPLATE = 'crg_template';

/** Creates a database from a template that is migrated once per run. */
export async function createDatabase(): Promise<TestDatabase> {
  const base = inject('postgresUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(base, async (admin) => {
    // Test files run side by side: one migrates the template, the others wait for it.
    await admin`select pg_advisory_lock(4001)`;
    const [found] = await admin`select 1 from pg_database where datname = ${TEMPLATE}`;
    if (!found) {
      await admin.unsafe(`create database ${TEMPLATE}_new`);
      await migrateDatabase(withName(base, `${TEMPLATE}_new`), MIGRATIONS);
      await admin.unsafe(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
    }
    await admin.unsafe(`create database ${name} template ${TEMPLATE}`);
  });
  const url = withName(base, name);
  const sql = postgres(url, { max: 4, onnotice: () => undefined });
  return {
    url,
    sql,
    drop: async () => {
      await sql.end();
      await onServer(base, async (admin) => {
        await admin.unsafe(`drop database if exists ${name} with (force)`);
      });
    },
  };
}

function withName(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

async function onServer(url: string, work: (admin: postgres.Sql) => Promise<void>): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
