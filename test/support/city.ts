import postgres from 'postgres';
import type { Keys } from '../../src/config.ts';
import { type City, findCity } from '../../src/local/city/city.ts';
import { openCity } from '../../src/local/city/load.ts';
import { createVault } from '../../src/store/vault.ts';
import { cloneTemplate, migrate, type TestDatabase } from './database.ts';

/** A database of one test file's own that holds the demonstration city. */
export interface CityDatabase extends TestDatabase {
  readonly city: City;
  /** The keys its identifiers are sealed with. */
  readonly keys: Keys;
}

const KEYS: Keys = {
  vault: { sealing: [{ id: 1, key: Buffer.alloc(32, 1) }], blindIndex: Buffer.alloc(32, 2) },
  cursor: Buffer.alloc(32, 3),
};
const vault = createVault(KEYS.vault);

/** Creates a database from a template into which the city is loaded once per run. */
export async function createCityDatabase(): Promise<CityDatabase> {
  const database = await cloneTemplate('crg_city', async (url) => {
    await migrate(url);
    const sql = postgres(url, { max: 1, onnotice: () => undefined });
    try {
      await openCity({ sql, vault, clock: () => new Date() });
    } finally {
      await sql.end();
    }
  });
  const city = await findCity(database.sql, vault);
  if (city === null) throw new Error('the template holds no city');
  return { ...database, city, keys: KEYS };
}
