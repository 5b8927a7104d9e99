import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CatalogueDocument,
  RecordByIdDocument,
  RecordsDocument,
  SubjectByIdDocument,
  SubjectsDocument,
} from '../../schema/generated/operations.ts';
import { DISCLOSURE } from '../../src/law/disclosure/table.ts';
import { taken } from '../support/acts.ts';
import { type Callers, callersOf } from '../support/callers.ts';
import { refusedFields, shortLines } from '../support/expect.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { introspect } from '../support/introspection.ts';

let gateway: TestGateway;
let callers: Callers;

beforeAll(async () => {
  gateway = await startGateway();
  callers = await callersOf(gateway);
});
afterAll(() => gateway.close());

describe('Art. 4: every field has a class', () => {
  it('no object of the schema has a field that the disclosure table does not know', async () => {
    const objects = (await introspect(callers.anyone)).filter(({ kind }) => kind === 'OBJECT');
    expect(objects.length).toBeGreaterThan(50);
    const unclassified = objects.flatMap(({ name, fields }) =>
      (fields ?? []).filter((field) => !DISCLOSURE[name]?.[field.name]).map((field) => `${name}.${field.name}`),
    );
    expect(unclassified).toEqual([]);
  });

  it('the catalogue tells each field of each kind of record, its class and its basis', async () => {
    const types = new Map((await introspect(callers.anyone)).map(({ name, fields }) => [name, fields ?? []]));
    const { catalogue } = taken(await callers.anyone.run(CatalogueDocument, {}));
    expect(catalogue.length).toBeGreaterThan(10);
    for (const { type, fields } of catalogue) {
      expect(fields.map(({ name }) => name).sort()).toEqual(
        types
          .get(type)
          ?.map(({ name }) => name)
          .sort(),
      );
      for (const { class: is, basis } of fields)
        expect([is, basis.article]).toEqual([expect.any(String), expect.any(String)]);
    }
  });
});

describe('Art. 4: every read has a purpose', () => {
  it('the agency declares one, or reads nothing: our policy, and labelled so', async () => {
    const idle = await gateway.as({ sub: 'the handler', role: 'AGENCY', org: 'credit-centre', office: 'HANDLER' });
    const refused = await idle.run(RecordsDocument, {});
    expect(refusedFields(refused)).toContain('Query.records: PURPOSE_MISSING');
    expect(refused.errors[0]?.extensions.fields?.[0]?.basis).toBe('Art. 4 [policy]');
    const allowed = await callers.handler.run(RecordsDocument, {});
    expect(taken(allowed).records.nodes.length).toBeGreaterThan(0);
    expect(await gateway.entry(allowed.requestId)).toMatchObject({ purpose: 'OBJECTION_CHECK' });
  });

  it('a purpose of other roles is none', async () => {
    const refused = await callers.handler.with({ 'x-purpose': 'CREDIT_ASSESSMENT' }).run(RecordsDocument, {});
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([400, 'PURPOSE_UNKNOWN']);
  });
});

it('Art. 4: the auditor meets people masked, and their names are in no answer', async () => {
  const { citizen } = gateway.city.subjects;
  const masked = await callers.auditor.raw('query Masked($id: ID!) { subject(id: $id) { kind maskedName } }', {
    id: citizen.id,
  });
  expect(masked.data).toEqual({ subject: { kind: 'NATURAL_PERSON', maskedName: expect.stringMatching(/^示\*+$/) } });
  const refused = await callers.auditor.run(SubjectByIdDocument, { id: citizen.id });
  expect(refusedFields(refused)).toContain('Subject.name: ROLE');
  for (const { text } of [masked, refused]) expect(text).not.toContain(citizen.name);
});

describe('Art. 4: natural persons are never public', () => {
  it('neither by name nor in lists, filters and counts', async () => {
    const { citizen } = gateway.city.subjects;
    const byId = await callers.anyone.run(SubjectByIdDocument, { id: citizen.id });
    expect(byId.data).toEqual({ subject: null });
    expect(shortLines(await gateway.lines(byId.requestId))).toEqual(['-/- Query.subject RELEASED']);
    for (const filter of [{ kind: 'NATURAL_PERSON' }, { nameStartsWith: citizen.name }] as const) {
      const { subjects } = taken(await callers.anyone.run(SubjectsDocument, { filter }));
      expect(subjects).toMatchObject({ nodes: [], totalCount: 0 });
    }
    expect(taken(await callers.citizen.run(SubjectByIdDocument, { id: citizen.id })).subject?.name).toBe(citizen.name);
  });

  it('nor by a record, which its subject and a partner do read', async () => {
    const { id } = gateway.city.records.ofNeighbour;
    const readBy = async (caller: keyof Callers) =>
      taken(await callers[caller].run(RecordByIdDocument, { id })).record?.id ?? null;
    expect(await readBy('anyone')).toBeNull();
    expect(await readBy('neighbour')).toBe(id);
    expect(await readBy('bank')).toBe(id);
  });
});
