import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../../src/store/database.ts';
import { cloneTemplate, MIGRATIONS, type TestDatabase } from './database.ts';

interface Journal {
  readonly entries: readonly { readonly tag: string }[];
}

/** Creates an empty database as an installation of before had it, with this migration for its newest. */
export async function createPreviousDatabase(newest: string): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  try {
    await cp(MIGRATIONS, folder, { recursive: true });
    const path = join(folder, 'meta', '_journal.json');
    const journal = JSON.parse(await readFile(path, 'utf8')) as Journal; // as drizzle-kit writes it
    const known = journal.entries.findIndex(({ tag }) => tag === newest) + 1;
    if (known === 0) throw new RangeError('no such migration');
    await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, known) }));
    return await cloneTemplate(`crg_at_${newest}`, (url) => migrateDatabase(url, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}
