import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import postgres from 'postgres';
import { inject } from 'vitest';
import { JOBS } from '../../src/jobs/jobs.ts';
import { migrateQueue } from '../../src/jobs/queue.ts';
import { migrateDatabase } from '../../src/store/database.ts';

/** A migrated database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  /** Connected as the owner. */
  readonly sql: postgres.Sql;
  drop(): Promise<void>;
}

export const MIGRATIONS = join(import.meta.dirname, '..', '..', 'drizzle');

/** Creates an empty, migrated database. */
export function createDatabase(): Promise<TestDatabase> {
  return cloneTemplate('crg_template', migrate);
}

/** Brings a new database to the newest migration, and makes its queue. */
export async function migrate(url: string): Promise<void> {
  await migrateDatabase(url, MIGRATIONS);
  await migrateQueue(url, JOBS);
}

/** Creates a database from a template that is prepared once per run. */
export async function cloneTemplate(template: string, prepare: (url: string) => Promise<void>): Promise<TestDatabase> {
  const base = inject('postgresUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(base, async (admin) => {
    // Test files run side by side: one prepares the template, the others wait for it.
    await admin`select pg_advisory_lock(hashtext(${template}))`;
    const [found] = await admin`select 1 from pg_database where datname = ${template}`;
    if (!found) {
      await admin.unsafe(`drop database if exists ${template}_new`);
      await admin.unsafe(`create database ${template}_new`);
      await prepare(withName(base, `${template}_new`));
      await admin.unsafe(`alter database ${template}_new rename to ${template}`);
    }
    await admin.unsafe(`create database ${name} template ${template}`);
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
