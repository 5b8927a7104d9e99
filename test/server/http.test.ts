import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueDocument, RecordsDocument, SubjectsDocument } from '../../schema/generated/operations.ts';
import { shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let base: string;

beforeAll(async () => {
  gateway = await startGateway();
  base = new URL('/', gateway.url).href;
});
afterAll(() => gateway.close());

const PERSONAL = '11010519491231002X';
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('health', () => {
  it('is live, and ready as long as it can read and account', async () => {
    expect((await fetch(`${base}health/live`)).status).toBe(200);
    const ready = await fetch(`${base}health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', database: true, ledger: true, draining: false });
  });
});

describe('without the ledger', () => {
  it('no data leaves: 503 with a code; with it, the same question is answered', async () => {
    await gateway.sql`revoke insert on ledger.entries from crg_append`;
    try {
      const refused = await gateway.anyone.run(SubjectsDocument, {});
      expect(refused.status).toBe(503);
      expect(refused.data).toBeUndefined();
      expect(refused.errors[0]?.extensions.code).toBe('LEDGER_UNAVAILABLE');
      expect(refused.text).not.toContain('演示');
      const ready = await fetch(`${base}health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toMatchObject({ database: true, ledger: false });
    } finally {
      await gateway.sql`grant insert on ledger.entries to crg_append`;
    }
    const answered = await gateway.anyone.run(SubjectsDocument, {});
    expect(answered.status).toBe(200);
    expect(answered.data?.subjects.nodes.length).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  it.each([
    ['syntax', '{ records( ', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a literal of the wrong type',
      `{ records(first: "${PERSONAL}") { nodes { id } } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a personal number as an enum',
      `{ records(sort: A${PERSONAL}) { nodes { id } } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of the wrong type',
      'query ($n: Int!) { records(first: $n) { nodes { id } } }',
      { n: PERSONAL },
      'BAD_USER_INPUT',
    ],
    ['a page size out of range', '{ records(first: 1000) { nodes { id } } }', {}, 'BAD_PAGE_SIZE'],
    ['a cursor that was not made here', `{ records(after: "${PERSONAL}") { nodes { id } } }`, {}, 'BAD_CURSOR'],
    [
      'a date that is none',
      `{ records(filter: {decidedFrom: "${PERSONAL}"}) { nodes { id } } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a date in a variable that is none',
      'query ($f: RecordFilter) { records(filter: $f) { nodes { id } } }',
      { f: { decidedFrom: PERSONAL } },
      'BAD_USER_INPUT',
    ],
    ['an id that is none', `{ records(filter: {provider: "${PERSONAL}"}) { nodes { id } } }`, {}, 'BAD_USER_INPUT'],
    ['a reserved alias', '{ records { nodes { __id: id } } }', {}, 'ALIAS_RESERVED'],
  ])('%s: a code and what to do, in both languages, without the value', async (_name, query, variables, code) => {
    for (const language of ['zh', 'en']) {
      const answer = await gateway.anyone.with({ 'accept-language': language }).raw(query, variables);
      expect(answer.errors[0]?.extensions.code).toBe(code);
      expect(/\p{Script=Han}/u.test(answer.errors[0]?.message ?? '')).toBe(language === 'zh');
      expect(answer.text).not.toContain(PERSONAL);
      expect(answer.status).toBe(400);
    }
  });

  it('too large a body: 413; the largest that fits is read', async () => {
    const query = '{ __typename }';
    const fitting = JSON.stringify({ query: `${query}${' '.repeat(1024 * 1024 - 100)}` });
    expect((await post(fitting)).status).toBe(200);
    const large = await post(JSON.stringify({ query: `${query}${' '.repeat(1024 * 1024)}` }), {
      'accept-language': 'zh-CN',
    });
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('BODY_TOO_LARGE');
  });

  it('too deep or too many fields: 400, and the same in moderation is answered', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `subject { records(first: 1) { nodes { ${nested(depth - 1)} } } }`;
    const ask = (depth: number) => gateway.anyone.raw(`{ records(first: 1) { nodes { ${nested(depth)} } } }`);
    expect((await ask(2)).status).toBe(200);
    const deep = await ask(10);
    expect([deep.status, deep.errors[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_DEEP']);
    const aliases = Array.from({ length: 1000 }, (_, i) => `a${i}: viewer { role }`).join(' ');
    expect((await gateway.anyone.raw(`{ ${aliases} }`)).status).toBe(400);
  });

  it('a form of another site cannot ask', async () => {
    const form = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(form.status).toBe(400);
    const typed = await fetch(`${gateway.url}?query=%7B__typename%7D`, {
      headers: { 'content-type': 'text/plain', 'x-apollo-operation-name': 'x' },
    });
    expect(typed.status).toBe(400);
    const asked = await fetch(`${gateway.url}?query=%7B__typename%7D`, { headers: { 'x-apollo-operation-name': 'x' } });
    expect(asked.status).toBe(200);
  });
});

describe('languages', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '行政处罚'],
    ['en-GB,en;q=0.9,zh;q=0.1', 'Administrative penalty'],
    ['fr, zh;q=0.5', '行政处罚'],
    ['', 'Administrative penalty'],
  ])('%s: %s', async (accepted, expected) => {
    const { data } = await gateway.anyone.with({ 'accept-language': accepted }).run(CatalogueDocument, {});
    expect(data?.catalogue.find(({ kind }) => kind === 'PENALTY')?.title).toBe(expected);
  });
});

describe('a field that fails', () => {
  it('is failed in the ledger, beside what was released all the same', async () => {
    await gateway.sql`revoke select on identifier_directory from crg_read`;
    const answer = await gateway.anyone.raw('{ subjectByUscc(uscc: "x") { name } viewer { role } }');
    await gateway.sql`grant select on identifier_directory to crg_read`;
    expect(answer.data).toEqual({ subjectByUscc: null, viewer: { role: 'PUBLIC' } });
    expect(answer.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(shortLines(await gateway.lines(answer.requestId))).toEqual([
      '-/- Query.subjectByUscc FAILED',
      '-/- Query.viewer RELEASED',
      '-/- Viewer.role RELEASED',
    ]);
  });
});

describe('an outage of the database', () => {
  it('is an outage, never a denial', async () => {
    await gateway.sql`revoke select on records from crg_read`;
    const broken = await gateway.anyone.run(RecordsDocument, {});
    await gateway.sql`grant select on records to crg_read`;
    expect(broken.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(broken.data).toBeNull();
    await gateway.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'crg_read' and datname = current_database()`;
    const again = await gateway.anyone.run(RecordsDocument, {});
    expect([200, 503]).toContain(again.status);
    expect((await gateway.anyone.run(RecordsDocument, {})).status).toBe(200);
  });
});
