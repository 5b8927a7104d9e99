import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, fieldSet, type Run } from '../../../src/ledger/entry.ts';
import { contentOf } from '../../../src/ledger/tree/content.ts';
import { treeHash } from '../../../src/ledger/tree/hash.ts';
import {
  commitmentOf,
  LEAF_BYTES,
  leafData,
  leafDataOf,
  leafHash,
  type Part,
  partsOf,
  SALT_BYTES,
} from '../../../src/ledger/tree/leaf.ts';

const ENTRY: Entry = {
  id: '019a0000-0000-7000-8000-000000000001',
  requestId: '019a0000-0000-7000-8000-000000000002',
  at: new Date('2026-06-01T08:00:00.123Z'),
  role: 'PARTNER',
  principal: '某某',
  organisationId: 7,
  office: null,
  representative: false,
  purpose: 'CREDIT_ASSESSMENT',
  caseNumber: null,
  basis: { grant: { id: 1, version: 3 }, clauses: ['9a(1)'] },
  policyVersion: 'test',
  operationName: 'Read',
  operationHash: Buffer.from('00112233445566778899aabbccddeeff', 'hex'),
  act: null,
  outcome: 'RELEASED',
  code: null,
  runs: [
    { fieldSet: fieldSet(['Subject.name']), outcome: 'RELEASED', objects: [{ subject: 1, no: 0 }] },
    { fieldSet: fieldSet(['Subject.phone']), outcome: 'HIDDEN', objects: [{ subject: 1, no: 2 }] },
  ],
};

const nullable = (text: fc.Arbitrary<string>) => fc.option(text);
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const count = fc.nat();
const run: fc.Arbitrary<Run> = fc.record({
  fieldSet: fc.array(text).map(fieldSet),
  outcome: fc.constantFrom('RELEASED', 'HIDDEN', 'REFUSED', 'FAILED'),
  objects: fc.array(fc.record({ subject: count, no: count }), { maxLength: 3 }),
});
/** A value for each member of an entry. */
const MEMBERS: { [Name in keyof Entry]: fc.Arbitrary<Entry[Name]> } = {
  id: fc.uuid(),
  requestId: fc.uuid(),
  at: fc.date({ noInvalidDate: true }),
  role: fc.constantFrom('PUBLIC', 'SUBJECT', 'PROVIDER', 'AGENCY', 'DEPARTMENT', 'PARTNER', 'AUDITOR'),
  principal: nullable(text),
  organisationId: fc.option(count),
  office: fc.constantFrom(null, 'HANDLER', 'REVIEWER'),
  representative: fc.boolean(),
  purpose: nullable(text),
  caseNumber: nullable(text),
  basis: fc.record(
    {
      grant: fc.record({ id: count, version: count }),
      consents: fc.array(fc.record({ subjectId: count, no: count, version: count }), { minLength: 1, maxLength: 2 }),
      clauses: fc.array(text),
      evidence: text,
    },
    { requiredKeys: [] },
  ),
  policyVersion: text,
  operationName: nullable(text),
  operationHash: fc.uint8Array({ maxLength: 16 }).map((bytes) => Buffer.from(bytes)),
  act: nullable(text),
  outcome: fc.constantFrom('RELEASED', 'REFUSED', 'FAILED'),
  code: nullable(text),
  runs: fc.array(run, { maxLength: 3 }),
};

/** Every member in turn, with two values of it that differ. */
const change = fc.constantFrom(...Object.keys(MEMBERS)).chain((name) => {
  const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = MEMBERS;
  const value = values[name] ?? fc.constant(null);
  return fc.record({ name: fc.constant(name), one: value, other: value });
});

const same = (one: unknown, other: unknown) => {
  try {
    expect(one).toStrictEqual(other);
    return true;
  } catch {
    return false;
  }
};

describe('the content of an entry', () => {
  it('is lines of JSON in the one order, with nothing left open', () => {
    const consents = [
      { subjectId: 5, no: 2, version: 1 },
      { subjectId: 1, no: 4, version: 3 },
    ];
    const runs = ENTRY.runs.map((run) => ({ ...run, objects: [...run.objects, { subject: 9, no: 3 }] }));
    const said = { ...ENTRY, runs, basis: { ...ENTRY.basis, consents } };
    expect(contentOf(said).toString('utf8').split('\n')).toEqual([
      '{"entry":{"at":"2026-06-01T08:00:00.123Z","basis":{"clauses":["9a(1)"],"grant":{"id":1,"version":3}},' +
        '"caseNumber":null,"code":null,"id":"019a0000-0000-7000-8000-000000000001","office":null,"organisationId":7,' +
        '"outcome":"RELEASED","purpose":"CREDIT_ASSESSMENT","representative":false,"role":"PARTNER"}}',
      '{"withheld":{"act":null,"basis":{},"operationHash":"00112233445566778899aabbccddeeff","operationName":"Read",' +
        '"policyVersion":"test","principal":"某某","requestId":"019a0000-0000-7000-8000-000000000002"}}',
      '{"run":{"fieldSet":{"fields":["Subject.name"],"id":"696151743627887866"},"number":0,"outcome":"RELEASED"}}',
      '{"run":{"fieldSet":{"fields":["Subject.phone"],"id":"-543856402463225615"},"number":1,"outcome":"HIDDEN"}}',
      '{"subject":{"consents":[{"no":4,"version":3}],"number":1,' +
        '"runs":[{"number":0,"objects":[0]},{"number":1,"objects":[2]}]}}',
      '{"subject":{"consents":[],"number":9,"runs":[{"number":0,"objects":[3]},{"number":1,"objects":[3]}]}}',
      '{"subject":{"consents":[{"no":2,"version":1}],"number":5,"runs":[]}}',
    ]);
  });

  it('is in the form of RFC 8785, line by line', () => {
    fc.assert(
      fc.property(fc.record(MEMBERS), (entry) => {
        for (const line of contentOf(entry).toString('utf8').split('\n')) {
          expect(canonicalize(JSON.parse(line))).toBe(line);
        }
      }),
    );
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(fc.record(MEMBERS), (entry) => {
        const backwards = Object.fromEntries(Object.entries(entry).reverse());
        expect(contentOf({ ...ENTRY, ...backwards })).toEqual(contentOf(entry));
      }),
    );
  });

  it('differs wherever two entries differ', () => {
    fc.assert(
      fc.property(change, ({ name, one, other }) => {
        const bytes = [one, other].map((value) => contentOf({ ...ENTRY, [name]: value }));
        expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(same(one, other));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['text that looks like JSON', { principal: 'a","purpose":"b' }, { principal: 'a', purpose: 'b' }],
    ['nothing and its name', { purpose: null }, { purpose: 'null' }],
    ['numbers that begin alike', { organisationId: 1 }, { organisationId: 10 }],
    ['runs in another order', { runs: ENTRY.runs.toReversed() }, { runs: ENTRY.runs }],
    ['letters that look alike', { principal: '\u00e9' }, { principal: 'e\u0301' }],
  ])('keeps apart %s', (_, one, other) => {
    expect(contentOf({ ...ENTRY, ...one })).not.toEqual(contentOf({ ...ENTRY, ...other }));
  });

  it.each([
    ['half a surrogate pair', { principal: '\ud800' }],
    ['what is no number', { organisationId: Number.NaN }],
  ])('refuses %s, which has no such form', (_, wrong) => {
    expect(() => contentOf({ ...ENTRY, ...wrong })).toThrow();
  });
});

/** Computed with another program (Python's hashlib). */
const VECTOR = {
  parts: [
    [
      'd5fb5d1768a21f3645b5d3e1ca3fde7cc6bddf385d1e78f5f7f8b34098589d5c',
      'f35c4a6ede6a4e48a2ab03c0b812c6e5735e1906b77f9c09d9b1e099c41efb0c',
    ],
    [
      'bcd08f94cf66ef3ae1c0cc02babd952cf9ac27bd6864202367dbe26df1f01a61',
      '784bdd0728dd3cbf7eed84e10a985b5e567b51ba0f7be67934a9a255aa161232',
    ],
  ],
  leaf: '1bc97d90a18e961c45de61152d9e3504bfc09016ef4e20b7d0ddb2099e9c0dfb',
  leafSm3: '04cf3ea99100a4fedc183fd4e3b6defa12c704ea502954f522fbed6d00fcca95',
};

describe('a leaf', () => {
  const hash = treeHash();
  const salt = Buffer.alloc(SALT_BYTES, 0xa5);
  const content = contentOf(ENTRY);

  const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  const label = (name: string) => Buffer.concat([Buffer.from(name), Buffer.of(0, 1)]);

  it('has the layout that is stated', () => {
    const lines = content.toString('utf8').split('\n');
    expect(lines).toHaveLength(5);
    const commitments = lines.map((line, number) => {
      const own = sha(label('ledger-salt'), salt, Buffer.of(0, 0, 0, number));
      return sha(label('ledger-part'), own, Buffer.from(line));
    });
    const data = leafData(hash, { salt, content });
    expect(data).toEqual(Buffer.concat([Buffer.of(1), sha(label('ledger-entry'), ...commitments)]));
    expect(data).toHaveLength(LEAF_BYTES);
    expect(leafHash(hash, { salt, content })).toEqual(sha(Buffer.of(0), data));
  });

  it('has these bytes, in whatever language they are computed', () => {
    const opening = { salt: Buffer.alloc(SALT_BYTES), content: Buffer.from('{"a":1}\n{"b":2}') };
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
    expect(partsOf(hash, opening).map((part) => [hex(part.salt), hex(commitmentOf(hash, part))])).toEqual(VECTOR.parts);
    expect(hex(leafHash(hash, opening))).toBe(VECTOR.leaf);
    expect(hex(leafHash(treeHash('sm3'), opening))).toBe(VECTOR.leafSm3);
  });

  it('is another with each bit of salt or content', () => {
    const leaf = leafHash(hash, { salt, content });
    for (const [name, bytes] of Object.entries({ salt, content })) {
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8((flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7)), bit >> 3);
        expect(Buffer.compare(leafHash(hash, { salt, content, [name]: flipped }), leaf)).not.toBe(0);
      }
    }
  });

  it.each([0, 16, SALT_BYTES - 1, SALT_BYTES + 1])('takes no salt of %i bytes', (length) => {
    expect(() => leafData(hash, { salt: Buffer.alloc(length), content })).toThrow(RangeError);
  });

  describe('shown in part', () => {
    const parts = partsOf(hash, { salt, content });
    const leaf = leafData(hash, { salt, content });

    it('is the same leaf, whichever parts are shown', () => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.boolean()), (choice) => {
          const shown = parts.map((part) => (choice.next().value ? part : { commitment: commitmentOf(hash, part) }));
          expect(leafDataOf(hash, shown)).toEqual(leaf);
        }),
      );
    });

    it.each<[string, (Part | { commitment: Uint8Array })[]]>([
      ['without one of them', parts.slice(1)],
      ['with one of them twice', [...parts, ...parts.slice(-1)]],
      ['in another order', parts.toReversed()],
      [
        'with another line',
        [{ salt: partsOf(hash, { salt, content })[0]?.salt ?? salt, line: Buffer.from('{}') }, ...parts.slice(1)],
      ],
      ['with the salt of the entry for that of a part', [{ salt, line: parts[0]?.line ?? content }, ...parts.slice(1)]],
    ])('is another leaf %s', (_, shown) => {
      expect(leafDataOf(hash, shown)).not.toEqual(leaf);
    });

    it('gives each part a salt of its own', () => {
      const salts = [salt, ...parts.map((part) => part.salt)].map((bytes) => Buffer.from(bytes).toString('hex'));
      expect(new Set(salts).size).toBe(1 + parts.length);
    });

    it.each<[string, Part | { commitment: Uint8Array }]>([
      ['a commitment that is no hash', { commitment: Buffer.alloc(64) }],
      ['a salt that is too short', { salt: Buffer.alloc(16), line: Buffer.from('{}') }],
      ['two lines as one part', { salt, line: Buffer.from('{}\n{}') }],
    ])('takes no %s', (_, part) => {
      expect(() => leafDataOf(hash, [part])).toThrow(RangeError);
    });
  });
});
