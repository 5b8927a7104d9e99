import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, fieldSet, type Run } from '../../../src/ledger/entry.ts';
import { contentOf } from '../../../src/ledger/tree/content.ts';
import { treeHash } from '../../../src/ledger/tree/hash.ts';
import { LEAF_BYTES, leafData, leafHash, SALT_BYTES } from '../../../src/ledger/tree/leaf.ts';

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
    { grant: fc.record({ id: count, version: count }), clauses: fc.array(text), evidence: text },
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
  it('is JSON in the one order, with nothing left open', () => {
    expect(contentOf(ENTRY).toString('utf8')).toBe(
      '{"act":null,"at":"2026-06-01T08:00:00.123Z","basis":{"clauses":["9a(1)"],"grant":{"id":1,"version":3}},' +
        '"caseNumber":null,"code":null,"id":"019a0000-0000-7000-8000-000000000001","office":null,' +
        '"operationHash":"00112233445566778899aabbccddeeff","operationName":"Read","organisationId":7,' +
        '"outcome":"RELEASED","policyVersion":"test","principal":"某某","purpose":"CREDIT_ASSESSMENT",' +
        '"representative":false,"requestId":"019a0000-0000-7000-8000-000000000002","role":"PARTNER","runs":[' +
        '{"fieldSet":{"fields":["Subject.name"],"id":"696151743627887866"},"objects":[{"no":0,"subject":1}],"outcome":"RELEASED"},' +
        '{"fieldSet":{"fields":["Subject.phone"],"id":"-543856402463225615"},"objects":[{"no":2,"subject":1}],"outcome":"HIDDEN"}]}',
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

describe('a leaf', () => {
  const hash = treeHash();
  const salt = Buffer.alloc(SALT_BYTES, 0xa5);
  const content = contentOf(ENTRY);

  it('has the layout that is stated', () => {
    const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    const commitment = sha(Buffer.from('ledger-entry'), Buffer.of(0, 1), salt, content);
    const data = leafData(hash, { salt, content });
    expect(data).toEqual(Buffer.concat([Buffer.of(1), commitment]));
    expect(data).toHaveLength(LEAF_BYTES);
    expect(leafHash(hash, { salt, content })).toEqual(sha(Buffer.of(0), data));
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
});
