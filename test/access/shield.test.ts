import { createSourceEventStream, execute, extendSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Access, type Asked } from '../../src/access/access.ts';
import { PUBLIC_ACTOR } from '../../src/access/actor.ts';
import { assertClassified, UnclassifiedField } from '../../src/access/completeness.ts';
import { ApiError } from '../../src/access/errors.ts';
import { ConsentFacts } from '../../src/access/facts.ts';
import { createPlanner } from '../../src/access/plan/plan.ts';
import { shieldMap, withShield } from '../../src/access/shield.ts';
import { createSchema } from '../../src/graph/schema.ts';
import type { Consent } from '../../src/law/disclosure/decide.ts';
import { DISCLOSURE, isRoot } from '../../src/law/disclosure/table.ts';

const AT = new Date('2026-06-01T00:00:00Z');
const ASKED: Asked = {
  requestId: 'r',
  at: AT,
  actor: PUBLIC_ACTOR,
  purpose: 'PUBLIC_INQUIRY',
  caseNumber: null,
  language: 'en',
};

describe('the disclosure table', () => {
  it('covers the schema', () => {
    expect(() => assertClassified(createSchema())).not.toThrow();
  });

  it.each([
    ['extend type Subject { secret: String }', 'Subject.secret'],
    ['extend input SubjectFilter { secret: String }', 'SubjectFilter.secret'],
    ['extend enum RecordSort { SECRET_ASC }', 'RecordSort.SECRET_ASC'],
    ['type Unheard { of: String } extend type Query { unheard: Unheard }', 'Unheard.of'],
  ])('does not let the server start with %s', (extension, name) => {
    const schema = extendSchema(createSchema(), parse(extension));
    expect(() => assertClassified(schema)).toThrow(UnclassifiedField);
    expect(() => assertClassified(schema)).toThrow(name);
  });

  it('puts a rule on every root field and every gated field, and on nothing else', () => {
    const guarded = Object.entries(shieldMap()).flatMap(([type, rules]) =>
      Object.keys(rules).map((name) => `${type}.${name}`),
    );
    const expected = Object.entries(DISCLOSURE).flatMap(([type, rules]) =>
      Object.entries(rules)
        .filter(([, { gate }]) => isRoot(type) || gate !== undefined)
        .map(([name]) => `${type}.${name}`),
    );
    expect(guarded.sort()).toEqual(expected.sort());
  });
});

describe('the shield', () => {
  const plain = createSchema();
  const schema = withShield(createSchema());
  const planner = createPlanner(plain);
  const ask = (text: string, judged: boolean) => {
    const document = parse(text);
    const [operation] = document.definitions;
    const access = new Access(ASKED, [], async () => []);
    if (judged && operation?.kind === 'OperationDefinition') {
      try {
        access.judge(planner, { text, document, operation }, {});
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
      }
    }
    return execute({ schema, document, contextValue: { access, services: { policyVersion: 'test' } } });
  };

  it('lets nothing through that was not judged, and the same through once it was', async () => {
    const text = '{ viewer { role } }';
    expect(await ask(text, false)).toMatchObject({ data: null, errors: [{ message: 'INTERNAL_SERVER_ERROR' }] });
    expect(await ask(text, true)).toEqual({ data: { viewer: { role: 'PUBLIC' } } });
  });

  it('stops an operation that was refused, even if it is executed all the same', async () => {
    const result = await ask('{ subject(id: "x") { contactPhone } }', true);
    expect(result).toMatchObject({ errors: [{ message: 'OVER_SCOPE' }] });
  });
});

describe('the start of a subscription', () => {
  const schema = withShield(createSchema());
  const planner = createPlanner(createSchema());
  const text = 'subscription { noticeServed { id } }';
  const listening: string[] = [];
  const start = async (actor: Asked['actor'], judged: boolean) => {
    const document = parse(text);
    const [operation] = document.definitions;
    const access = new Access({ ...ASKED, actor }, [], async () => []);
    if (judged && operation?.kind === 'OperationDefinition') {
      try {
        access.judge(planner, { text, document, operation }, {});
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
      }
    }
    const open = async (inboxes: readonly string[]) => {
      listening.push(...inboxes);
      return (async function* () {})();
    };
    return createSourceEventStream({ schema, document, contextValue: { access, services: { noticeFeed: { open } } } });
  };
  const subject = { ...PUBLIC_ACTOR, role: 'SUBJECT', principal: 'x', subjectId: 7 } as const;

  it('is guarded: nothing listens that was refused, or was not judged', async () => {
    expect(await start(PUBLIC_ACTOR, true)).toMatchObject({ errors: [{ message: 'OVER_SCOPE' }] });
    expect(await start(subject, false)).toMatchObject({ errors: [{ message: 'INTERNAL_SERVER_ERROR' }] });
    expect(listening).toEqual([]);
    expect(Symbol.asyncIterator in (await start(subject, true))).toBe(true);
    expect(listening).toEqual(['subject:7']);
  });
});

describe('the facts behind gates', () => {
  const consent = (subjectId: number): Consent => ({
    subjectId,
    no: 1,
    version: 1,
    readerId: 3,
    gates: ['CONTACT'],
    purposes: ['CREDIT_ASSESSMENT'],
    validFrom: new Date('2026-01-01'),
    validTo: new Date('2027-01-01'),
    withdrawnAt: null,
  });

  it('are fetched once per subject, decided for each, and named when they opened something', async () => {
    const asked: (readonly number[])[] = [];
    const facts = new ConsentFacts(
      async (ids) => {
        asked.push(ids);
        return [consent(1)];
      },
      3,
      'CREDIT_ASSESSMENT',
      AT,
    );
    await Promise.all([facts.fetch([1, 2]), facts.fetch([2, 1])]);
    await facts.fetch([1]);
    expect(asked).toEqual([[1, 2]]);
    expect(facts.decide(1, 'CONTACT').verdict).toBe('DISCLOSED');
    expect(facts.decide(2, 'CONTACT').verdict).toBe('WITHHELD');
    expect(facts.used()).toEqual([{ subjectId: 1, no: 1, version: 1 }]);
  });

  it('open nothing before they are there, nor when they cannot be had', async () => {
    const facts = new ConsentFacts(() => Promise.reject(new Error('outage')), 3, 'CREDIT_ASSESSMENT', AT);
    expect(() => facts.decide(1, 'CONTACT')).toThrow();
    await expect(facts.fetch([1])).rejects.toThrow('outage');
    expect(() => facts.decide(1, 'CONTACT')).toThrow();
  });

  it('open nothing to a reader that is no organisation', async () => {
    const facts = new ConsentFacts(async () => [consent(1)], null, 'CREDIT_ASSESSMENT', AT);
    await facts.fetch([1]);
    expect(() => facts.decide(1, 'CONTACT')).toThrow();
  });
});
