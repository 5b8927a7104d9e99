import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BundleCheckpoint,
  type BundleEntry,
  type BundleHeader,
  type BundlePending,
  formatLine,
  parseLine,
} from '../../../src/ledger/bundle/format.ts';
import { BUNDLE_REFUSALS, BundleRefused } from '../../../src/ledger/bundle/refused.ts';
import { writeBundle } from '../../../src/ledger/bundle/write.ts';
import { treeHash } from '../../../src/ledger/tree/hash.ts';
import { formatKey } from '../../../src/ledger/tree/key.ts';
import { commitmentOf, leafHash, partsOf } from '../../../src/ledger/tree/leaf.ts';
import { proveInclusion } from '../../../src/ledger/tree/prove.ts';
import { NoteRefused } from '../../../src/ledger/tree/refused.ts';
import { type BundleReport, verifyBundle } from '../../../src/ledger/verify/bundle.ts';
import { checkpoint, hash, ledger, TRUST } from '../verify/ledger.ts';

const SIZE = 23;
const KEYS = TRUST.logKeys.map(formatKey);
const story = ledger(SIZE, [5, 16, SIZE]);
const [early = '', middle = '', newest = ''] = story.checkpoints;

/** The entry at a place, as a bundle shows it. */
function line(index: number, proved: boolean): BundleEntry {
  const shown = story.entries[index];
  if (!shown) throw new RangeError('no such entry');
  const proof = proved ? proveInclusion(hash, story.tree, index, SIZE) : null;
  return { kind: 'ENTRY', index, id: `entry ${index}`, ...shown, proof };
}

type Lines = Parameters<typeof writeBundle>[1];

const header = (complete: boolean) =>
  ({ kind: 'BUNDLE', version: 1, digest: 'sha256', keys: KEYS, checkpoint: newest, complete }) as const;

/** The lines of a bundle, as a file has them. */
async function written(head: BundleHeader, lines: Lines): Promise<string[]> {
  let text = '';
  for await (const one of writeBundle(head, lines)) text += one;
  return text.split('\n').slice(0, -1);
}

async function* each(...items: readonly (BundleEntry | BundlePending | BundleCheckpoint)[]): Lines {
  for (const item of items) yield await Promise.resolve(item);
}

const pending: BundlePending = { ...line(3, false), kind: 'PENDING' };
const whole = [
  ...[0, 1, 2, 3, 4].map((index) => line(index, false)),
  { kind: 'CHECKPOINT', checkpoint: early } as const,
  ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((index) => line(index, false)),
  { kind: 'CHECKPOINT', checkpoint: middle } as const,
  ...[16, 17, 18, 19, 20, 21, 22].map((index) => line(index, false)),
];
const COMPLETE = await written(header(true), each(...whole));
const SELECTION = await written(header(false), each(...[2, 7, 16, 22].map((index) => line(index, true)), pending));

const verify = (lines: readonly string[]): Promise<BundleReport> => verifyBundle(lines, () => TRUST);

/** What is found, as `KIND from-until line`. */
async function found(lines: readonly string[]): Promise<string[]> {
  const { findings } = await verify(lines);
  return findings.map(({ kind, from, until, line: number }) => `${kind} ${from}-${until} ${number}`);
}

/** The lines with one of them made anew. */
function changed(lines: readonly string[], at: number, change: Record<string, unknown>): string[] {
  return lines.with(at, JSON.stringify({ ...JSON.parse(lines[at] ?? ''), ...change }));
}

/** What one line of a bundle says. */
const said = (lines: readonly string[], at: number) => JSON.parse(lines[at] ?? '{}');

const other = ledger(SIZE, [SIZE], 'other');
const otherOpening = {
  salt: Buffer.from(other.entries[0]?.opening?.salt ?? []).toString('base64'),
  content: Buffer.from(other.entries[0]?.opening?.content ?? []).toString('utf8'),
};
const otherLeaf = Buffer.from(other.leaves[0] ?? []).toString('base64');

describe('a bundle that was not touched', () => {
  it('raises nothing, whether it is all of the ledger or some of it', async () => {
    expect(await verify(COMPLETE)).toMatchObject({
      findings: [],
      complete: true,
      shown: SIZE,
      withheld: 0,
      pending: 0,
    });
    expect(await verify(SELECTION)).toMatchObject({ findings: [], complete: false, shown: 4, withheld: 0, pending: 1 });
  });

  it('may be a single receipt, or have nothing to tell', async () => {
    expect(await found(await written(header(false), each(line(7, true))))).toEqual([]);
    expect(await found(await written(header(false), each()))).toEqual([]);
  });

  it('proves what was erased or is sealed to be in the ledger, and shows nothing of it', async () => {
    const closed = [2, 7].map((index) => ({ ...line(index, true), opening: null }));
    const report = await verify(await written(header(false), each(...closed)));
    expect(report).toMatchObject({ findings: [], shown: 0, withheld: 2 });
  });

  it('may show parts of an entry alone', async () => {
    const shown = line(7, true);
    const [head, rest] = shown.opening && 'content' in shown.opening ? partsOf(hash, shown.opening) : [];
    if (!head || !rest) throw new RangeError('two parts');
    const half = { ...shown, opening: { parts: [head, { commitment: commitmentOf(hash, rest) }] } };
    const text = await written(header(false), each(half));
    expect(text.join()).not.toContain('reader of entry 7');
    expect(await verify(text)).toMatchObject({ findings: [], shown: 1 });
    const lied = { ...half, opening: { parts: [{ ...head, line: Buffer.from('{"entry":{"id":"entry 7"}} ') }, rest] } };
    expect(await found(await written(header(false), each(lied)))).toEqual(['CONTENT_DIFFERS 7-8 2']);
  });

  it('may be of a ledger on SM3', async () => {
    const sm3 = treeHash('sm3');
    const { opening, ...rest } = line(0, false);
    const leaf = opening && 'content' in opening ? leafHash(sm3, opening) : sm3.empty;
    const head = { ...header(true), digest: 'sm3', checkpoint: checkpoint(1, leaf) } as const;
    expect(await found(await written(head, each({ ...rest, opening, leaf })))).toEqual([]);
  });

  it('is read as it was written, whatever it holds', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const entry = fc.record({
      kind: fc.constant('ENTRY' as const),
      index: fc.nat(),
      id: fc.string(),
      leaf: bytes,
      opening: fc.option(
        fc.record({ salt: bytes, content: fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)) }),
      ),
      proof: fc.option(fc.array(bytes)),
    });
    fc.assert(
      fc.property(entry, (one) => {
        expect(formatLine(parseLine(formatLine(one)))).toBe(formatLine(one));
      }),
    );
  });
});

describe('a bundle that was changed', () => {
  it.each<[string, readonly string[], string]>([
    [
      'content',
      changed(SELECTION, 2, {
        opening: { ...said(SELECTION, 2).opening, content: '{"entry":{"id":"entry 7","purpose":"OTHER"}}' },
      }),
      'CONTENT_DIFFERS 7-8 3',
    ],
    [
      'salt',
      changed(COMPLETE, 1, { opening: { ...said(COMPLETE, 1).opening, salt: otherLeaf } }),
      'CONTENT_DIFFERS 0-1 2',
    ],
    ['the id beside the content', changed(SELECTION, 2, { id: 'entry 8' }), 'CONTENT_DIFFERS 7-8 3'],
    ['a waiting entry', changed(SELECTION, 5, { opening: otherOpening }), 'CONTENT_DIFFERS 23-23 6'],
    [
      'the leaf and what opens it',
      changed(SELECTION, 3, { id: 'other 0', leaf: otherLeaf, opening: otherOpening }),
      'PROOF_DIFFERS 16-17 4',
    ],
    ['the place', changed(SELECTION, 3, { index: 17 }), 'PROOF_DIFFERS 17-18 4'],
    ['the proof', changed(SELECTION, 4, { proof: said(SELECTION, 1).proof }), 'PROOF_DIFFERS 22-23 5'],
    ['no proof at all', changed(SELECTION, 1, { proof: null }), 'PROOF_DIFFERS 2-3 2'],
    [
      'the order',
      [...SELECTION.slice(0, 2), SELECTION[3] ?? '', SELECTION[2] ?? '', ...SELECTION.slice(4)],
      'ENTRY_REORDERED 7-8 4',
    ],
    ['a line twice', SELECTION.toSpliced(2, 0, SELECTION[2] ?? ''), 'ENTRY_REORDERED 7-8 4'],
    ['a line less', SELECTION.toSpliced(2, 1), 'TRUNCATED 23-23 6'],
    ['the end', SELECTION.slice(0, 3), 'TRUNCATED 8-23 3'],
    ['an entry of all left out', COMPLETE.toSpliced(4, 1), 'ENTRY_MISSING 3-4 5'],
    ['an entry of all twice', COMPLETE.toSpliced(4, 0, COMPLETE[4] ?? ''), 'ENTRY_INSERTED 4-5 6'],
    [
      'an entry of all exchanged',
      changed(COMPLETE, 9, { id: 'other 0', leaf: otherLeaf, opening: otherOpening }),
      'TREE_DIFFERS 5-16 19',
    ],
    ['the last of all', [...COMPLETE.slice(0, -2), '{"kind":"END","entries":22}'], 'TRUNCATED 22-23 26'],
  ])('in %s is found where it is', async (_, lines, finding) => {
    const [first] = await found(lines);
    expect(first).toBe(finding);
  });

  it('whole entries changed to another ledger do not go with the checkpoint of this one', async () => {
    const lines = other.entries.map((shown, index) => ({ ...line(index, false), ...shown, id: `other ${index}` }));
    expect(await found(await written(header(true), each(...lines)))).toContain('TREE_DIFFERS 0-23 25');
  });

  it.each([
    ['LINE_MALFORMED', 3, SELECTION.with(2, `${SELECTION[2]} `)],
    ['LINE_MALFORMED', 3, changed(SELECTION, 2, { more: 1 })],
    ['LINE_MALFORMED', 3, SELECTION.with(2, '')],
    ['LINE_MALFORMED', 2, SELECTION.toSpliced(1, 0, SELECTION[0] ?? '')],
    ['LINE_MALFORMED', 2, SELECTION.toSpliced(1, 0, formatLine({ kind: 'CHECKPOINT', checkpoint: early }))],
    ['VERSION_OTHER', 1, changed(SELECTION, 0, { version: 2 })],
    ['HEADER_MISSING', 1, SELECTION.slice(1)],
    ['HEADER_MISSING', 1, []],
    ['AFTER_END', 8, [...SELECTION, SELECTION[1] ?? '']],
  ] as const)('so that it is none is refused: %s, and where', async (code, number, lines) => {
    const refused = await verify(lines).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BundleRefused);
    expect(refused).toMatchObject({ code, line: number, message: BUNDLE_REFUSALS[code].en });
  });

  it('with a checkpoint nobody trusted has signed is not believed', async () => {
    const forged = changed(SELECTION, 0, { checkpoint: newest.replace(/^23$/m, '24') });
    await expect(verify(forged)).rejects.toThrow(NoteRefused);
  });
});
