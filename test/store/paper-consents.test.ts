import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decide } from '../../src/law/procedure/machine.ts';
import { consent, stateOf } from '../../src/procedure/registry.ts';
import { caseByNo } from '../../src/store/cases.ts';
import { migrateDatabase } from '../../src/store/database.ts';
import { cloneTemplate, migrate, type TestDatabase } from '../support/database.ts';

const ITS_MIGRATION = '_consent_cases';
const MIGRATIONS = join(import.meta.dirname, '..', '..', 'drizzle');

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneTemplate('crg_before_consent_cases', migrateToLastBefore);
});
afterAll(() => database.drop());

/** Brings a database to where consents had no cases of their own. */
async function migrateToLastBefore(url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  try {
    await cp(MIGRATIONS, folder, { recursive: true });
    const journal = join(folder, 'meta', '_journal.json');
    const { entries, ...rest }: { entries: { tag: string }[] } = JSON.parse(await readFile(journal, 'utf8'));
    const before = entries.findIndex(({ tag }) => tag.endsWith(ITS_MIGRATION));
    await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, before) }));
    await migrateDatabase(url, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('a consent that was entered from paper gets a case in which its subject can withdraw it', async () => {
  const { sql, url } = database;
  await sql`insert into organisations (code, name, role) values ('bank', 'Bank', 'PARTNER')`;
  await sql`insert into subjects (id, kind, name, created_at) values (1, 'LEGAL_PERSON', 'Company', now())`;
  const paper = (written: string, withdrawn: string | null) => sql`
    insert into consents (subject_id, reader_id, gates, purposes, evidence, notice_given_at, written_at, standalone,
      valid_from, valid_to, withdrawn_at)
    select 1, id, '{CONTACT}', '{CREDIT_ASSESSMENT}', 'folder 1', '2026-01-01', ${written}::timestamptz, true, '2026-02-01',
      '2027-02-01', ${withdrawn}::timestamptz
    from organisations`;
  await paper('2026-01-02T03:04:05.678Z', null);
  await paper('2026-01-03', '2026-03-01');
  await migrate(url);

  const rows = await sql<{ no: string }[]>`select case_no as no from consents order by no`;
  const cases = await Promise.all(rows.map(({ no }) => caseByNo(drizzle(sql), Number(no))));
  const [valid, withdrawn] = cases.map((row) => stateOf(consent, row));
  expect(valid).toMatchObject({ state: 'VALID', signedAt: new Date('2026-01-02T03:04:05.678Z'), withdrawnAt: null });
  expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', withdrawnAt: new Date('2026-03-01') });
  const subject = { id: 'somebody', party: 'SUBJECT', organisation: null } as const;
  const withdraw = (now: typeof valid) =>
    now && decide(consent.machine, now, { name: 'WITHDRAW' }, subject, new Date('2026-04-01'));
  expect(withdraw(valid)).toMatchObject({ verdict: 'DONE', effects: [{ kind: 'END_CONSENT' }, { kind: 'NOTIFY' }] });
  expect(withdraw(withdrawn)).toMatchObject({ verdict: 'REFUSED', reason: 'NOT_IN_THIS_STATE' });
  const events = await sql`select act, party, article from case_events`;
  expect(events).toEqual(Array(2).fill({ act: 'GIVE', party: 'SUBJECT', article: '7.2' }));
});
