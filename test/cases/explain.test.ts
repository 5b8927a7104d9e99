import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind, type OperationDefinitionNode, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExplainAs, ExplainQuery } from '../../schema/generated/operations.ts';
import * as operations from '../../schema/generated/operations.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import type { Client } from '../support/client.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { variablesFor } from '../support/variables.ts';

const { AccessLogDocument, ExplainDocument, RecordsDocument, SubjectByIdDocument, ViewerDocument } = operations;

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

type Explanation = ExplainQuery['explain'];

interface Question {
  readonly operation: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly as?: ExplainAs;
}

async function explain(client: Client, question: Question | string): Promise<Explanation> {
  const asked = typeof question === 'string' ? { operation: question } : question;
  const answer = await client.run(ExplainDocument, asked);
  expect(answer.errors).toEqual([]);
  if (!answer.data) throw new Error(answer.text);
  return answer.data.explain;
}

const beyond = ({ fields }: Explanation) => fields.filter(({ verdict }) => verdict === 'OVER_SCOPE');
const said = ({ decisionId: _, ...explanation }: Explanation) => explanation;

const PERSONAS = [
  'anyone',
  'citizen',
  'neighbour',
  'company',
  'provider',
  'otherProvider',
  'handler',
  'reviewer',
  'department',
  'bank',
  'bidding',
  'auditor',
] as const satisfies readonly (keyof Callers)[];

/** How an auditor describes each of them. */
const DESCRIBED: Readonly<Record<(typeof PERSONAS)[number], ExplainAs>> = {
  anyone: { role: 'PUBLIC' },
  citizen: { role: 'SUBJECT' },
  neighbour: { role: 'SUBJECT' },
  company: { role: 'SUBJECT' },
  provider: { role: 'PROVIDER', organisation: 'market-supervision' },
  otherProvider: { role: 'PROVIDER' },
  handler: { role: 'AGENCY', office: 'HANDLER', organisation: 'credit-centre', purpose: 'OBJECTION_CHECK' },
  reviewer: { role: 'AGENCY', office: 'REVIEWER', purpose: 'CONFIDENTIALITY_REVIEW' },
  department: { role: 'DEPARTMENT', organisation: 'credit-department' },
  bank: { role: 'PARTNER', organisation: 'demo-bank', purpose: 'CREDIT_ASSESSMENT' },
  bidding: { role: 'PARTNER', organisation: 'bidding-centre', purpose: 'PUBLIC_PROCUREMENT' },
  auditor: { role: 'AUDITOR', organisation: 'audit-office' },
};

interface Sample extends Question {
  readonly variables: Record<string, unknown>;
}

/** Every operation that clients are given, with the variables it must have and with all it can have. */
function samples(): Sample[] {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const { id } = gateway.city.subjects.citizen;
  const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document'));
  return documents.flatMap(([, document]) => {
    const { definitions } = document as DocumentNode; // all exports of this name are
    const definition = definitions.find(
      (candidate): candidate is OperationDefinitionNode => candidate.kind === Kind.OPERATION_DEFINITION,
    );
    if (!definition) return [];
    const operation = print(document as DocumentNode); // as above
    const required = variablesFor(schema, definition, 'REQUIRED', id);
    const all = variablesFor(schema, definition, 'ALL', id);
    const sets = Object.keys(all).length > Object.keys(required).length ? [required, all] : [required];
    return sets.map((variables) => ({ operation, variables }));
  });
}

describe('an explanation', () => {
  it.each(PERSONAS)('for %s says of every operation what the operation then does', async (name) => {
    const client = callers[name];
    let refused = 0;
    let allowed = 0;
    for (const { operation, variables } of samples()) {
      const explanation = await explain(client, { operation, variables });
      const { errors } = await client.raw(operation, variables);
      const [error] = errors;
      if (explanation.errors.length > 0) {
        expect(error?.extensions.code, operation).toBe(explanation.errors[0]?.code);
        continue;
      }
      const over = error?.extensions.code === 'OVER_SCOPE';
      expect({ operation, allowed: explanation.allowed }).toEqual({ operation, allowed: !over });
      const named = beyond(explanation).map(({ path, field, reason, basis, remedy }) => ({
        path,
        field,
        reason,
        basis: basis.text,
        remedy,
      }));
      const sorted = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
      const really = (over ? error?.extensions.fields : []) ?? [];
      expect(sorted(named)).toEqual(
        sorted(really.map(({ path, field, reason, basis, remedy }) => ({ path, field, reason, basis, remedy }))),
      );
      if (over) refused += 1;
      else allowed += 1;
    }
    expect(Math.min(refused, allowed)).toBeGreaterThan(3);
  });

  it.each(PERSONAS)('for somebody like %s, asked by the auditor, is that of the persona', async (name) => {
    const as = DESCRIBED[name];
    for (const { operation, variables } of samples()) {
      const own = await explain(callers[name], { operation, variables });
      const supposed = await explain(callers.auditor, { operation, variables, as });
      expect(said(supposed)).toEqual(said(own));
    }
  });

  it('names class, condition, basis, gate and remedy, in the language of the caller', async () => {
    const text = '{ records(filter: {documentNo: "x"}) { nodes { subject { name contactPhone } } } }';
    const { fields, allowed } = await explain(callers.citizen.with({ 'accept-language': 'zh' }), text);
    expect(allowed).toBe(true);
    expect(fields.find(({ field }) => field === 'Subject.contactPhone')).toMatchObject({
      path: 'records.nodes.subject.contactPhone',
      verdict: 'ALLOWED',
      class: 'CONTACT',
      condition: 'ALWAYS',
      gate: 'CONTACT',
      reason: null,
      remedy: null,
      basis: { article: '5.2', authority: 'POLICY', text: expect.stringContaining('第5.2条') },
    });
    const refused = await explain(callers.anyone.with({ 'accept-language': 'zh' }), text);
    expect(beyond(refused)).toEqual([
      {
        path: 'records.nodes.subject.contactPhone',
        field: 'Subject.contactPhone',
        verdict: 'OVER_SCOPE',
        class: 'CONTACT',
        condition: 'NEVER',
        gate: 'CONTACT',
        reason: 'ROLE',
        remedy: expect.stringContaining('请从查询中删除该字段'),
        basis: { article: '9a(1)', authority: 'STATUTE', text: expect.stringContaining('第9a(1)条') },
      },
    ]);
    expect(refused.fields.find(({ path }) => path === 'records.RecordFilter.documentNo')).toMatchObject({
      field: 'CreditRecord.documentNo',
      verdict: 'ALLOWED',
      class: 'PUBLIC',
    });
  });

  it('says which grant covers an operation best, what each lacks, and where a consent is needed', async () => {
    const operation = '{ records { nodes { subject { name contactPhone } } } }';
    const good = await explain(callers.bank, operation);
    expect(good).toMatchObject({ allowed: true, authority: { role: 'PARTNER', purpose: 'CREDIT_ASSESSMENT' } });
    expect(good.grants).toContainEqual({ grant: good.authority.grant, lacks: [] });
    expect(good.fields.find(({ field }) => field === 'Subject.contactPhone')).toMatchObject({
      verdict: 'NEEDS_CONSENT',
      gate: 'CONTACT',
      condition: 'GRANT_AND_CONSENT',
      reason: null,
      remedy: expect.stringContaining('written consent'),
    });
    const wider = await explain(callers.bank, '{ records { nodes { subject { name identifiers { value } } } } }');
    expect(wider.allowed).toBe(false);
    for (const { lacks } of wider.grants) expect(lacks).toContain('Subject.identifiers');
    expect(beyond(wider)[0]).toMatchObject({ reason: 'GRANT_NARROWER' });
    const none = await explain(callers.bank.with({ 'x-purpose': '' }), operation);
    expect(none).toMatchObject({ allowed: false, grants: [], authority: { grant: null, purpose: null } });
    expect(beyond(none)[0]).toMatchObject({ reason: 'GRANT_MISSING' });
  });

  it('judges mutations and subscriptions by their fields, and does nothing', async () => {
    const operation = 'mutation { removeWebhook(input: {clientMutationId: "1"}) { clientMutationId } }';
    const before = await gateway.sql`select count(*) from ledger.entries where act is not null`;
    expect(await explain(callers.department, operation)).toMatchObject({ allowed: true, errors: [] });
    expect(await explain(callers.anyone, operation)).toMatchObject({ allowed: false, errors: [] });
    expect(await explain(callers.citizen, 'subscription { noticeServed { title } }')).toMatchObject({ allowed: true });
    expect(await gateway.sql`select count(*) from ledger.entries where act is not null`).toEqual(before);
  });

  it('chooses among operations by name, and says so where it cannot', async () => {
    const operation = 'query A { viewer { role } } query B { accessLog { totalCount } }';
    expect(await explain(callers.anyone, { operation, operationName: 'A' })).toMatchObject({ allowed: true });
    expect(await explain(callers.anyone, { operation, operationName: 'B' })).toMatchObject({ allowed: false });
    expect((await explain(callers.anyone, operation)).errors).toMatchObject([{ code: 'BAD_REQUEST' }]);
  });

  it.each([
    ['GRAPHQL_PARSE_FAILED', '{ viewer { ', { line: 1, column: 12 }],
    ['GRAPHQL_VALIDATION_FAILED', '{\n  viewer { rolle } }', { line: 2, column: 12 }],
    ['ALIAS_RESERVED', '{ viewer { __id: role } }', {}],
    [
      'QUERY_TOO_LARGE',
      '{ a: records(first: 100) { nodes { subject { records(first: 100) { nodes { id kind title } } } } } }',
      {},
    ],
    ['QUERY_TOO_DEEP', `{ ${'records(first: 1) { nodes { subject { '.repeat(7)} id ${'} } }'.repeat(7)} }`, {}],
    ['GRAPHQL_PARSE_FAILED', `{ viewer { ${'role '.repeat(4_000)} } }`, {}],
  ])('answers %s with the code of the operation itself', async (code, operation, place) => {
    const { data, errors } = await callers.citizen.raw(operation);
    expect([data ?? null, errors[0]?.extensions.code]).toEqual([null, code]);
    const explanation = await explain(callers.citizen, operation);
    expect(explanation).toMatchObject({ allowed: false, fields: [], errors: [{ code, ...place }] });
  });

  it('never repeats a value that was sent', async () => {
    const { identifier } = gateway.city.subjects.citizen;
    const answer = await callers.anyone.run(ExplainDocument, {
      operation: `{ records(first: "${identifier}") { nodes { id } } }`,
    });
    expect(answer.data?.explain.errors).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
    expect(answer.text).not.toContain(identifier);
  });
});

describe('its size', () => {
  const half = `{ viewer { ${Array.from({ length: 800 }, (_, i) => `r${i}: role`).join(' ')} } }`;

  it('counts: the explanations of one request share the tokens of one operation', async () => {
    expect((await explain(callers.anyone, half)).errors).toEqual([]);
    const twice =
      'query ($o: String!) { a: explain(operation: $o) { errors { code } } b: explain(operation: $o) { errors { code } } }';
    const problems = { errors: [{ code: 'GRAPHQL_PARSE_FAILED' }] };
    expect((await callers.anyone.raw(twice, { o: half })).data).toEqual({ a: problems, b: problems });
  });

  it('counts: a long explanation is not multiplied by aliases', async () => {
    const operation = print(RecordsDocument);
    const paths = (n: number) => Array.from({ length: n }, (_, i) => `p${i}: path`).join(' ');
    const ask = (n: number) =>
      callers.anyone.raw(`query ($o: String!) { explain(operation: $o) { fields { ${paths(n)} } } }`, { o: operation });
    expect((await ask(20)).errors).toEqual([]);
    expect((await ask(1_200)).errors[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  it('ends with one explanation: one inside another is a field like any other', async () => {
    const inner = '{ explain(operation: "{ accessLog { totalCount } }") { allowed } }';
    const { allowed, fields } = await explain(callers.anyone, inner);
    expect(allowed).toBe(true);
    expect(fields.map(({ field }) => field)).toEqual(['Query.explain', 'Explanation.allowed']);
    const supposing = '{ explain(operation: "{ viewer { role } }", as: {role: AGENCY}) { allowed } }';
    expect(beyond(await explain(callers.anyone, supposing))).toMatchObject([{ field: 'Query.accessLog' }]);
  });
});

describe('what it tells', () => {
  it('is the same of a subject that exists and one that does not', async () => {
    const operation = print(SubjectByIdDocument);
    const answers = await Promise.all(
      [gateway.city.subjects.citizen.id, 'c3ViamVjdDo5OTk5OTk5OjA', 'nonsense'].map((id) =>
        callers.bank.run(ExplainDocument, { operation, variables: { id } }),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('comes without reading: the tables of the domain are closed, and it answers', async () => {
    const tables = await gateway.sql<{ name: string }[]>`
      select table_name as name from information_schema.role_table_grants
      where grantee = 'crg_read' and table_schema = 'public' and privilege_type = 'SELECT'
        and table_name not in ('organisations', 'grants')`;
    const closed = gateway.sql(tables.map(({ name }) => name));
    await gateway.sql`revoke select on ${closed} from crg_read`;
    try {
      const [bank, auditor] = [callers.bank, callers.auditor];
      const operation = print(RecordsDocument);
      expect((await bank.run(RecordsDocument, {})).errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(await explain(bank, operation)).toMatchObject({ authority: { role: 'PARTNER' }, errors: [] });
      expect(await explain(auditor, { operation, as: DESCRIBED.bank })).toMatchObject({ errors: [] });
      for (const name of PERSONAS) await explain(callers[name], operation);
    } finally {
      await gateway.sql`grant select on ${closed} to crg_read`;
    }
    expect((await callers.anyone.run(RecordsDocument, {})).errors).toEqual([]);
  });

  it.each(PERSONAS.filter((name) => name !== 'auditor'))('of others is nothing for %s', async (name) => {
    const client = callers[name];
    const operation = print(ViewerDocument);
    const refusals = [
      await client.run(ExplainDocument, { operation, as: DESCRIBED.bank }),
      await client.run(ExplainDocument, { operation, as: { role: 'AUDITOR', organisation: 'no-such-code' } }),
      await client.raw('{ explain(operation: "{ viewer { role } }", as: {role: AUDITOR}) { allowed } }'),
      await client.raw(
        'query ($as: ExplainAs = {role: AUDITOR}) { explain(operation: "{ viewer { role } }", as: $as) { allowed } }',
      ),
    ];
    for (const { data, errors } of refusals) {
      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions).toMatchObject({
        code: 'OVER_SCOPE',
        fields: [{ path: 'explain.Query.explain(as)', field: 'Query.accessLog', reason: 'ROLE', basis: 'Art. 9a(1)' }],
      });
    }
    expect(await explain(client, operation)).toMatchObject({ allowed: true });
  });

  it('to the auditor is what a grant opened then', async () => {
    const operation = '{ records { nodes { title } } }';
    const now = await explain(callers.auditor, { operation, as: DESCRIBED.bank });
    expect(now.allowed).toBe(true);
    const past = await explain(callers.auditor, { operation, as: { ...DESCRIBED.bank, at: '2001-01-01T00:00:00Z' } });
    expect(past).toMatchObject({ allowed: false, grants: [] });
    expect(beyond(past)[0]).toMatchObject({ reason: 'GRANT_MISSING' });
  });

  it('to the auditor about an agency depends on the case it would state', async () => {
    const operation = '{ records { nodes { subject { contactPhone } } } }';
    const as = DESCRIBED.handler;
    expect(beyond(await explain(callers.auditor, { operation, as }))).toMatchObject([{ reason: 'CASE_MISSING' }]);
    expect(await explain(callers.auditor, { operation, as: { ...as, caseNumber: true } })).toMatchObject({
      allowed: true,
      authority: { hasCase: true, office: 'HANDLER' },
    });
  });

  it.each<[string, ExplainAs]>([
    ['an organisation that does not exist', { role: 'PROVIDER', organisation: 'no-such-code' }],
    ['an organisation of another role', { role: 'PROVIDER', organisation: 'demo-bank' }],
    ['a partner without a name', { role: 'PARTNER', purpose: 'CREDIT_ASSESSMENT' }],
    ['an agency without an office', { role: 'AGENCY', purpose: 'DATA_QUALITY' }],
    ['an office outside of the agency', { role: 'DEPARTMENT', office: 'HANDLER' }],
    ['a purpose of another role', { role: 'PUBLIC', purpose: 'AUDIT' }],
    ['a subject with an organisation', { role: 'SUBJECT', organisation: 'demo-bank' }],
  ])('is nothing about %s', async (_, as) => {
    const { errors } = await callers.auditor.run(ExplainDocument, { operation: '{ viewer { role } }', as });
    expect(errors).toMatchObject([{ extensions: { code: 'EXPLAIN_AS_UNFIT' } }]);
  });
});

describe('the decision', () => {
  it('of every answer is named, and is its entry in the ledger', async () => {
    const answers = [
      await callers.anyone.run(ViewerDocument, {}),
      await callers.anyone.run(AccessLogDocument, {}),
      await callers.anyone.run(ExplainDocument, { operation: 'nonsense' }),
    ];
    for (const { decision, requestId } of answers) {
      expect(decision).toBe(requestId);
      expect(await gateway.entry(requestId)).toMatchObject({ id: decision });
    }
    expect((await callers.anyone.raw('nonsense')).decision).toBeNull();
  });

  it('says what was explained, and as whom', async () => {
    const operation = '{ viewer { role } }';
    const asked = await callers.auditor.run(ViewerDocument, {});
    const viewer = await gateway.entry(asked.requestId);
    expect(viewer?.basis).toEqual({});
    const answer = await callers.auditor.run(ExplainDocument, { operation, as: DESCRIBED.bank });
    expect(answer.data?.explain.decisionId).toBe(answer.requestId);
    const log = await callers.auditor.run(AccessLogDocument, { first: 1 });
    expect(log.data?.accessLog.nodes[0]).toMatchObject({ id: answer.requestId, operationName: 'Explain' });
    const { data } = await callers.auditor.raw<{ accessLog: { nodes: { id: string; basis: object }[] } }>(
      `{ accessLog(first: 5) { nodes { id basis { explained {
        operationHash role office purpose hasCase organisation { code } } } } } }`,
    );
    const entry = data?.accessLog.nodes.find(({ id }) => id === answer.requestId);
    const really = await callers.anyone.raw(operation);
    const hash = (await gateway.entry(really.requestId))?.operation_hash;
    expect(entry?.basis).toEqual({
      explained: [
        {
          operationHash: Buffer.isBuffer(hash) ? hash.toString('hex') : '',
          role: 'PARTNER',
          office: null,
          purpose: 'CREDIT_ASSESSMENT',
          hasCase: false,
          organisation: { code: 'demo-bank' },
        },
      ],
    });
  });
});
