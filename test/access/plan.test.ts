import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/access/errors.ts';
import { createPlanner, type Source } from '../../src/access/plan/plan.ts';
import { createSchema } from '../../src/graph/schema.ts';
import type { Authority } from '../../src/law/authority.ts';

const schema = createSchema();
const planner = createPlanner(schema);
const PUBLIC: Authority = {
  role: 'PUBLIC',
  office: null,
  organisationId: null,
  subjectId: null,
  purpose: 'PUBLIC_INQUIRY',
  hasCase: false,
  grant: null,
};

const GRANT = {
  id: 1,
  version: 1,
  fields: ['Subject.kind'],
  recordKinds: ['PENALTY'] as const,
  purposes: ['CREDIT_ASSESSMENT'],
  subjectKinds: ['LEGAL_PERSON'] as const,
  regions: null,
  validFrom: new Date(0),
  validTo: new Date(8.64e15),
  revokedAt: null,
};
const PARTNER = { role: 'PARTNER', organisationId: 2, purpose: 'CREDIT_ASSESSMENT', grant: GRANT } as const;

function source(text: string): Source {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return { text, document, operation };
}

function refusals(text: string, authority: Partial<Authority> = {}, variables: Record<string, unknown> = {}): string[] {
  const asked = { ...PUBLIC, ...authority };
  const plan = planner.plan(source(text), asked);
  return planner.refusals(plan, variables, asked).map(({ path, field }) => `${path.join('.')} = ${field}`);
}

function codeOf(text: string, variables: Record<string, unknown> = {}): string | null {
  try {
    refusals(text, {}, variables);
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error.code;
    throw error;
  }
}

describe('what an operation selects', () => {
  it('is judged through aliases, fragments and inline fragments', () => {
    const text = `
      query { records { nodes { t: title ...Who ... on PenaltyRecord { r: legalRepresentative } } } }
      fragment Who on CreditRecord { subject { p: contactPhone } }`;
    expect(refusals(text)).toEqual([
      'records.nodes.subject.p = Subject.contactPhone',
      'records.nodes.r = PenaltyRecord.legalRepresentative',
    ]);
  });

  it('is judged even where a directive may skip it: a verdict must not depend on a value', () => {
    const text = 'query ($no: Boolean = false) { subjects { nodes { contactPhone @include(if: $no) } } }';
    expect(refusals(text)).toEqual(['subjects.nodes.contactPhone = Subject.contactPhone']);
  });

  it('refuses fragments on kinds that are out of reach, and lets interface fields pass for those in reach', () => {
    expect(refusals('{ records { nodes { title ... on IncomeRecord { amountYuan } } } }')).toEqual([
      'records.nodes.amountYuan = IncomeRecord.amountYuan',
    ]);
    expect(refusals('{ records { nodes { title kind mark { state } } } }')).toEqual([]);
  });

  it('is allowed to those who may', () => {
    const text = '{ subject(id: "x") { contactPhone incomes { amountYuan } } }';
    expect(refusals(text)).toHaveLength(3);
    expect(refusals(text, { role: 'SUBJECT', subjectId: 1 })).toEqual([]);
  });
});

describe('what arguments tell', () => {
  const filtered =
    'query ($filter: SubjectFilter, $sort: SubjectSort) { subjects(filter: $filter, sort: $sort) { nodes { id } } }';
  it('is judged by the values of the request, not by the text', () => {
    expect(refusals(filtered, PARTNER, { filter: { kind: 'LEGAL_PERSON' } })).toEqual([]);
    expect(refusals(filtered, PARTNER, { filter: { nameStartsWith: 'x' }, sort: 'NAME_ASC' }).sort()).toEqual([
      'subjects.SubjectFilter.nameStartsWith = Subject.name',
      'subjects.SubjectSort.NAME_ASC = Subject.name',
    ]);
  });

  it('judges literals alike', () => {
    expect(refusals('{ subjects(filter: {region: "2103"}) { nodes { id } } }', PARTNER)).toEqual([
      'subjects.SubjectFilter.region = Subject.region',
    ]);
  });

  it('is judged by the default of a variable that was not sent, as execution takes it', () => {
    const text =
      'query ($filter: SubjectFilter = {nameStartsWith: "x"}) { subjects(filter: $filter) { nodes { id } } }';
    expect(refusals(text, PARTNER)).toEqual(['subjects.SubjectFilter.nameStartsWith = Subject.name']);
    expect(refusals(text, PARTNER, { filter: { kind: 'LEGAL_PERSON' } })).toEqual([]);
  });

  it('judges filters on records for every kind in reach', () => {
    const text = '{ records(filter: {documentNo: "x"}) { nodes { id } } }';
    expect(refusals(text, PARTNER)).toEqual(['records.RecordFilter.documentNo = CreditRecord.documentNo']);
    const wider = { ...PARTNER, grant: { ...GRANT, fields: ['PenaltyRecord.documentNo'] } };
    expect(refusals(text, wider)).toEqual([]);
  });
});

describe('what is shared by several types', () => {
  it('is named once, where it first stands', () => {
    const text = '{ records { nodes { subject { records(filter: {documentNo: "x"}) { totalCount } } } } }';
    const named = refusals(text, PARTNER).filter((refusal) => refusal.endsWith('documentNo'));
    expect(named).toEqual(['records.nodes.subject.records.RecordFilter.documentNo = CreditRecord.documentNo']);
  });
});

describe('limits', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `records(first: 1) { nodes { subject { ${nested(depth - 1)} } } }`;

  it('refuses what is nested too deeply, and takes what is not', () => {
    expect(codeOf(`{ subjects(first: 1) { nodes { ${nested(1)} } } }`)).toBeNull();
    expect(codeOf(`{ subjects(first: 1) { nodes { ${nested(8)} } } }`)).toBe('QUERY_TOO_DEEP');
  });

  it('refuses what multiplies to too many values, by the page sizes of the request', () => {
    const text =
      'query ($n: Int!) { records(first: $n) { nodes { subject { records(first: $n) { nodes { id title kind documentNo } } } } } }';
    expect(codeOf(text, { n: 20 })).toBeNull();
    expect(codeOf(text, { n: 100 })).toBe('QUERY_TOO_LARGE');
    expect(codeOf(text.replace('$n: Int!', '$n: Int = 100'))).toBe('QUERY_TOO_LARGE');
    expect(codeOf(text.replace('$n: Int!', '$n: Int = 20'))).toBeNull();
  });

  it('measures fragments that fan out without walking every path', () => {
    const fragments = Array.from(
      { length: 12 },
      (_, i) =>
        `fragment F${i} on Subject { a: records(first: 1) { nodes { subject { ...F${i + 1} } } } b: records(first: 1) { nodes { subject { ...F${i + 1} } } } }`,
    );
    const text = `{ subjects { nodes { ...F0 } } } ${fragments.join(' ')} fragment F12 on Subject { id }`;
    expect(codeOf(text)).toMatch(/QUERY_TOO_(DEEP|LARGE)/);
  });

  it('keeps the ledger’s keys to itself', () => {
    expect(codeOf('{ subjects { nodes { __id: id } } }')).toBe('ALIAS_RESERVED');
    expect(codeOf('{ subjects { nodes { __typename id } } }')).toBeNull();
  });
});
