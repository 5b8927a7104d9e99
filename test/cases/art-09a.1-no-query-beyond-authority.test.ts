import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PenaltyRepresentativesDocument,
  RecordByIdDocument,
  RecordsDocument,
  SubjectByIdentifierDocument,
  SubjectContactsDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Answer } from '../support/client.ts';
import { refusedFields } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

// Queries within the authority that look like misuse are found in art-14-detection.

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

/** Does something while PostgreSQL lets the gateway read nothing about subjects: whatever reads fails. */
async function readingNothing<T>(work: () => Promise<T>): Promise<T> {
  const { sql } = gateway;
  const readable = await sql<{ name: string }[]>`
    select distinct table_name as name from information_schema.role_table_grants
    where grantee = 'crg_read' and privilege_type = 'SELECT' and table_schema = 'public'
      and table_name not in ('organisations', 'grants')`;
  expect(readable.length).toBeGreaterThan(10);
  for (const { name } of readable) await sql`revoke select on ${sql(name)} from crg_read`;
  try {
    return await work();
  } finally {
    for (const { name } of readable) await sql`grant select on ${sql(name)} to crg_read`;
  }
}

const CASE = { 'x-case-number': 'CASE-2026-091' };

describe('Art. 9a(1): a query beyond authority', () => {
  /** Asks the same as two callers: the first may not, the second may. */
  const asking =
    <Variables>(
      document: TypedDocumentNode<unknown, Variables>,
      variables: () => Variables,
      beyond: keyof Callers,
      within: (all: Callers) => Callers[keyof Callers],
    ) =>
    (may: boolean): Promise<Answer<unknown>> =>
      (may ? within(callers) : callers[beyond]).run(document, variables());

  const citizen = () => ({ id: gateway.city.subjects.citizen.id });
  const record = () => ({ id: gateway.city.records.disclosed.id });
  const byNumber = () => ({ scheme: 'RESIDENT_ID' as const, value: gateway.city.subjects.citizen.identifier });
  const phone = 'Subject.contactPhone';

  it.each([
    [
      'contact details, by the public',
      asking(SubjectContactsDocument, citizen, 'anyone', (all) => all.citizen),
      `${phone}: ROLE`,
    ],
    [
      'contact details, by the agency without a case',
      asking(SubjectContactsDocument, citizen, 'handler', ({ handler }) => handler.with(CASE)),
      `${phone}: CASE_MISSING`,
    ],
    [
      'contact details, by a partner whose grant is narrower',
      asking(SubjectContactsDocument, citizen, 'bidding', (all) => all.bank),
      `${phone}: GRANT_NARROWER`,
    ],
    [
      'a personal number, by the public',
      asking(SubjectByIdentifierDocument, byNumber, 'anyone', (all) => all.citizen),
      'Query.subjectByIdentifier: ROLE',
    ],
    [
      'a record, by the department without a case',
      asking(RecordByIdDocument, record, 'department', ({ department }) => department.with(CASE)),
      'Query.record: CASE_MISSING',
    ],
    [
      'records, by the auditor',
      asking(
        RecordsDocument,
        () => ({}),
        'auditor',
        (all) => all.anyone,
      ),
      'Query.records: ROLE',
    ],
    [
      'legal representatives, by a partner',
      asking(
        PenaltyRepresentativesDocument,
        () => ({}),
        'bank',
        ({ handler }) => handler.with(CASE),
      ),
      'PenaltyRecord.legalRepresentative: GRANT_NARROWER',
    ],
  ])('%s: refused before anything is read, and logged with its fields', async (_, ask, refusal) => {
    const [refused, hindered] = await readingNothing(async () => [await ask(false), await ask(true)]);
    expect([refused.status, refused.data, refused.errors[0]?.extensions.code]).toEqual([403, undefined, 'OVER_SCOPE']);
    expect(refusedFields(refused)).toContain(refusal);
    expect(refused.errors[0]?.extensions.fields?.every(({ basis }) => basis === 'Art. 9a(1)')).toBe(true);
    // Who may ask does read: without its rights the gateway cannot serve it.
    expect(hindered.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect((await ask(true)).errors).toEqual([]);

    expect(await gateway.entry(refused.requestId)).toMatchObject({
      outcome: 'REFUSED',
      code: 'OVER_SCOPE',
      basis: { clauses: ['9a(1)'] },
    });
    const lines = await gateway.lines(refused.requestId);
    expect(lines.map(({ outcome }) => outcome)).toEqual(lines.map(() => 'REFUSED'));
    expect(lines.map(({ field }) => field)).toContain(refusal.split(':')[0]);
  });
});
