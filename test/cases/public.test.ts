import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  RecordByIdDocument,
  RecordsDocument,
  type RecordsQuery,
  type RecordsQueryVariables,
  SubjectByIdDocument,
  SubjectByIdentifierDocument,
  SubjectByUsccDocument,
  SubjectContactsDocument,
  SubjectsDocument,
} from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { refusedFields, shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

describe('the public', () => {
  it('finds a company by its code, in whatever case, and the ledger says so', async () => {
    const { consenting } = gateway.city.subjects;
    const answer = await callers.anyone.run(SubjectByUsccDocument, { uscc: consenting.identifier.toLowerCase() });
    expect(answer.data?.subjectByUscc).toMatchObject({
      id: consenting.id,
      name: consenting.name,
      kind: 'LEGAL_PERSON',
    });
    const lines = await gateway.lines(answer.requestId);
    expect(new Set(lines.map(({ role, purpose, principal }) => `${role} ${purpose} ${principal}`))).toEqual(
      new Set(['PUBLIC PUBLIC_INQUIRY null']),
    );
    expect(shortLines(lines)).toEqual([
      '-/- Query.subjectByUscc RELEASED',
      ...['id', 'kind', 'name', 'uscc', 'usccCheckMismatch'].map(
        (name) => `${consenting.subjectId}/- Subject.${name} RELEASED`,
      ),
    ]);
  });

  it('does not find a natural person: as if there were none', async () => {
    const { citizen } = gateway.city.subjects;
    const hidden = await callers.anyone.run(SubjectByIdDocument, { id: citizen.id });
    const absent = await callers.anyone.run(SubjectByIdDocument, { id: 'c3ViamVjdDoxOjA' });
    expect(hidden.text).toBe(absent.text);
    expect(hidden.data?.subject).toBeNull();
    const own = await callers.citizen.run(SubjectByIdDocument, { id: citizen.id });
    expect(own.data?.subject?.name).toBe(citizen.name);
  });

  it('lists organisations only', async () => {
    const answer = await callers.anyone.run(SubjectsDocument, { first: 100 });
    const kinds = new Set(answer.data?.subjects.nodes.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['LEGAL_PERSON', 'UNINCORPORATED_ORGANISATION']));
    expect(answer.data?.subjects.totalCount).toBe(300);
  });

  it('may not ask for contact details: the whole query is refused, naming field, clause and remedy', async () => {
    const { consenting } = gateway.city.subjects;
    const refused = await callers.anyone.run(SubjectContactsDocument, { id: consenting.id });
    expect(refused.status).toBe(403);
    expect(refused.data).toBeUndefined();
    expect(refused.errors[0]?.extensions.code).toBe('OVER_SCOPE');
    expect(refusedFields(refused)).toEqual(['Subject.contactPhone: ROLE', 'Subject.contactAddress: ROLE']);
    expect(refused.errors[0]?.extensions.fields?.[0]).toMatchObject({
      basis: 'Art. 9a(1)',
      path: 'subject.contactPhone',
    });
    expect(shortLines(await gateway.lines(refused.requestId))).toEqual([
      `${consenting.subjectId}/- Subject.contactAddress REFUSED`,
      `${consenting.subjectId}/- Subject.contactPhone REFUSED`,
    ]);
    const allowed = await callers.company.run(SubjectContactsDocument, { id: consenting.id });
    expect(allowed.data?.subject?.contactPhone).toMatch(/^0412/);
  });

  it('may not look anybody up by a personal number, and the number is nowhere in the answer', async () => {
    const { citizen } = gateway.city.subjects;
    const variables = { scheme: 'RESIDENT_ID', value: citizen.identifier } as const;
    const refused = await callers.anyone.run(SubjectByIdentifierDocument, variables);
    expect(refusedFields(refused)).toContain('Query.subjectByIdentifier: ROLE');
    expect(refused.text).not.toContain(citizen.identifier);
    const allowed = await callers.citizen.run(SubjectByIdentifierDocument, variables);
    expect(allowed.data?.subjectByIdentifier?.id).toBe(citizen.id);
  });

  it('sees a disclosed record with its mark, and none that is past its end, stopped, or not yet reviewed', async () => {
    const { disclosed, disputed, ended, stopped, staged } = gateway.city.records;
    const read = async (id: string) => (await callers.anyone.run(RecordByIdDocument, { id })).data?.record;
    expect(await read(disclosed.id)).toMatchObject({
      kind: 'PENALTY',
      mark: { state: 'NONE' },
      documentNo: disclosed.documentNo,
    });
    expect(await read(disputed.id)).toMatchObject({
      mark: { state: 'DISPUTED', statement: expect.stringContaining('disputes') },
    });
    for (const { id } of [ended, stopped, staged]) expect(await read(id)).toBeNull();
  });

  it('sees a record until the day its disclosure ends, and not on that day: the reading time decides', async () => {
    const { disclosed } = gateway.city.records;
    const [row] =
      await gateway.sql`select disclosed_until::text as until from records where subject_id = ${disclosed.subjectId} and no = ${disclosed.no}`;
    const readAt = async (instant: string) => {
      gateway.setClock(new Date(instant));
      return (await callers.anyone.run(RecordByIdDocument, { id: disclosed.id })).data?.record?.id ?? null;
    };
    const midnight = new Date(`${row?.until}T00:00:00+08:00`).getTime();
    expect(await readAt(new Date(midnight - 1).toISOString())).toBe(disclosed.id);
    expect(await readAt(new Date(midnight).toISOString())).toBeNull();
    gateway.setClock(new Date());
  });

  it('pages through all records once, in order, and with nobody else’s cursor', async () => {
    const filter = { kinds: ['PENALTY', 'PERMIT'] as const };
    const pages = [];
    let after: string | null = null;
    do {
      const page = await pageOf(callers.anyone, { first: 37, after, filter });
      pages.push(page);
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    const nodes = pages.flatMap((page) => page.nodes);
    const dates = nodes.map(({ decisionDate }) => decisionDate ?? '');
    expect(pages.length).toBeGreaterThan(3);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(nodes.length).toBe(pages[0]?.totalCount);

    const cursor = pages[0]?.pageInfo.endCursor ?? '';
    const stolen = await callers.handler.run(RecordsDocument, { first: 37, after: cursor, filter });
    const refiltered = await callers.anyone.run(RecordsDocument, { after: cursor, filter: { kinds: ['PENALTY'] } });
    const codes = [stolen, refiltered].map(({ errors }) => errors[0]?.extensions.code);
    expect(codes).toEqual(['BAD_CURSOR', 'BAD_CURSOR']);
  });
});

async function pageOf(client: Client, variables: RecordsQueryVariables): Promise<NonNullable<RecordsQuery['records']>> {
  const { data, text } = await client.run(RecordsDocument, variables);
  if (!data) throw new Error(text);
  return data.records;
}
