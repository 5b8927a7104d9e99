import type { ReservedSql, Sql } from 'postgres';
import type { Vault } from '../../store/vault.ts';
import { createCalendar } from './calendar.ts';
import { enterCases } from './cases.ts';
import { type City, findCity } from './city.ts';
import { enterConsents } from './consents.ts';
import { enterGrants } from './grants.ts';
import { INHABITANTS } from './inhabitants.ts';
import { registerOrganisations } from './organisations.ts';
import { createRandom } from './random.ts';
import { fillRegisters } from './registers.ts';
import { enterContacts, findSubjects } from './subjects.ts';
import { supplyFiles } from './supplies.ts';

/** What the city is loaded with. */
export interface CityDeps {
  /** Connected as the owner of a migrated database. */
  readonly sql: Sql;
  readonly vault: Vault;
  readonly clock: () => Date;
}

const SEED = 2020;
const REGISTERED_DAYS_AGO = 900;

/**
 * Opens the demonstration city: finds it, or loads it where the database is empty, as a whole or not at all. Null where
 * the database holds something else, which stays as it is.
 */
export async function openCity(deps: CityDeps): Promise<City | null> {
  const sql = await deps.sql.reserve();
  try {
    await sql`begin`;
    // Gateways that start together on one database load one city.
    await sql`select pg_advisory_xact_lock(4002)`;
    if (await isEmpty(sql)) await load(sql, deps);
    await sql`commit`;
    return await findCity(sql, deps.vault);
  } catch (error) {
    await sql`rollback`.catch(() => undefined); // a lost connection has rolled back already
    throw error;
  } finally {
    sql.release();
  }
}

/** Whether nobody is registered yet: then nothing else can be there. */
async function isEmpty(sql: Sql): Promise<boolean> {
  const rows = await sql`select 1 from organisations limit 1`;
  return rows.length === 0;
}

async function load(sql: ReservedSql, { vault, clock }: CityDeps): Promise<void> {
  const calendar = createCalendar(clock());
  const organisations = await registerOrganisations(sql, calendar.at(REGISTERED_DAYS_AGO));
  const work = { sql, vault, calendar, random: createRandom(SEED), organisations };
  await supplyFiles(work);
  const ids = await findSubjects(sql, vault, INHABITANTS);
  if (ids === null) throw new Error('the files of the city do not name all its inhabitants');
  await enterContacts(sql, ids);
  await enterConsents(work, ids);
  await fillRegisters(work, ids);
  await enterGrants(work);
  const city = await findCity(sql, vault);
  if (city === null) throw new Error('the city was not found after it was loaded');
  await enterCases(work, city.records);
}
