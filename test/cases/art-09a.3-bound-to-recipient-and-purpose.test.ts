import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PenaltyRepresentativesDocument,
  RecordByIdDocument,
  RecordsDocument,
  SubjectByIdDocument,
} from '../../schema/generated/operations.ts';
import { KINDS } from '../../src/law/disclosure/kinds/index.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { introspect } from '../support/introspection.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

/** The bank's grant, other than it is, while something is tried under it. */
async function granted<T>(change: Readonly<Record<string, unknown>>, tried: () => Promise<T>): Promise<T> {
  const { sql, city } = gateway;
  const [grant] = await sql`
    select * from grants where partner_id = ${city.organisations['demo-bank']} and 'CREDIT_ASSESSMENT' = any(purposes)`;
  const id = Number(grant?.id);
  await sql`update grants set ${sql(change)} where id = ${id}`;
  try {
    return await tried();
  } finally {
    const before = Object.fromEntries(Object.keys(change).map((column) => [column, grant?.[column]]));
    await sql`update grants set ${sql(before)} where id = ${id}`;
  }
}

const seesSubject = async (handle: 'citizen' | 'consenting') =>
  (await callers.bank.run(SubjectByIdDocument, { id: gateway.city.subjects[handle].id })).data?.subject != null;
const seesPenalty = async () =>
  (await callers.bank.run(RecordByIdDocument, { id: gateway.city.records.disclosed.id })).data?.record != null;
const HOUR = 3_600_000;

describe('Art. 9a(3): a grant is bound', () => {
  it('to its fields, and the ledger names it with its version', async () => {
    expect(refusedFields(await callers.bank.run(PenaltyRepresentativesDocument, {}))).toEqual([
      'PenaltyRecord.legalRepresentative: GRANT_NARROWER',
      'PenaltyRecord.legalRepresentativeId: GRANT_NARROWER',
    ]);
    const allowed = await callers.bank.run(RecordsDocument, {});
    expect(allowed.errors).toEqual([]);
    expect((await gateway.entry(allowed.requestId))?.basis).toMatchObject({ grant: { version: 1 } });
  });

  it('to its kinds of record, kinds of subject and districts: others do not exist for the partner', async () => {
    expect(await Promise.all([seesPenalty(), seesSubject('citizen'), seesSubject('consenting')])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await granted({ record_kinds: ['PERMIT'] }, seesPenalty)).toBe(false);
    const legal = { subject_kinds: ['LEGAL_PERSON'] };
    expect(await granted(legal, () => seesSubject('citizen'))).toBe(false);
    expect(await granted(legal, () => seesSubject('consenting'))).toBe(true);
    expect(await granted({ regions: ['210303'] }, () => seesSubject('consenting'))).toBe(false);
    expect(await granted({ regions: ['210302'] }, () => seesSubject('consenting'))).toBe(true);
  });

  it.each([
    ['its purpose', { purposes: ['PUBLIC_PROCUREMENT'] }],
    ['its beginning', { valid_from: new Date(Date.now() + HOUR) }],
    ['its end', { valid_to: new Date(Date.now() - HOUR) }],
    ['its revocation, from the next request on', { revoked_at: new Date(Date.now() - 1) }],
  ])('to %s', async (_, change) => {
    const refused = await granted(change, () => callers.bank.run(RecordsDocument, {}));
    expect(refusedFields(refused)).toContain('Query.records: GRANT_MISSING');
    expect(refused.errors[0]?.extensions.fields?.[0]?.basis).toBe('Art. 9a(1)');
    expect((await callers.bank.run(RecordsDocument, {})).errors).toEqual([]);
  });

  it('to its recipient: nobody else’s partner reads under it, whatever purpose is declared', async () => {
    const { sql, city } = gateway;
    const borrowed = await granted({ partner_id: city.organisations['bidding-centre'] }, () =>
      callers.bank.run(RecordsDocument, {}),
    );
    expect(refusedFields(borrowed)).toContain('Query.records: GRANT_MISSING');
    await sql`update grants set partner_id = ${city.organisations['demo-bank']} where fields @> '{class:CONTACT}' and revoked_at is null`;
    const other = callers.bidding.with({ 'x-purpose': 'CREDIT_ASSESSMENT' });
    expect(refusedFields(await other.run(RecordsDocument, {}))).toContain('Query.records: GRANT_MISSING');
    expect((await callers.bank.run(RecordsDocument, {})).errors).toEqual([]);
  });
});

it('Art. 9a(4): nothing in the schema has a price; money is only what records and fines are about', async () => {
  const contents = new Set<string>(Object.values(KINDS).map(({ type }) => type));
  const names = (await introspect(callers.anyone))
    .filter(({ name }) => !contents.has(name))
    .flatMap(({ name, fields, inputFields }) => [
      name,
      ...(inputFields ?? []).map((input) => `${name}.${input.name}`),
      ...(fields ?? []).flatMap((field) => [
        `${name}.${field.name}`,
        ...field.args.map((arg) => `${name}.${field.name}(${arg.name})`),
      ]),
    ]);
  expect(names.length).toBeGreaterThan(500);
  const money = /price|fee(?!d)|charge|cost|pay(?!load)|paid|tariff|yuan|money|invoice|billing|currency/i;
  expect(names.filter((name) => money.test(name))).toEqual([]);
});
