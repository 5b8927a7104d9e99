import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/intake/csv.ts';
import { decode, encodingOf } from '../../src/intake/decode.ts';
import { cellText, type RawRow } from '../../src/intake/row.ts';
import { fromBuffer, survey } from '../../src/intake/source.ts';
import { fixture } from '../support/intake.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function rowsOf(text: AsyncIterable<string>): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of readCsv(text)) rows.push(...batch);
  return rows;
}

const cellsOf = (rows: readonly RawRow[]) => rows.map(({ cells }) => cells.map(cellText));

describe('well-formed files', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '鞍', ',', '"', '\n', '\r\n', ' ', ';'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it('are read as csv-parse reads them, however they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const header = 'h1,h2,h3,h4,h5,h6,h7,h8,h9\r\n';
        const text =
          header + rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        const expected = parse(text, { relax_column_count: true });
        expect(cellsOf(await rowsOf(pieces(text, size)))).toEqual(expected);
      }),
    );
  });

  it.each([',', ';', '\t'])('with the delimiter %j', async (delimiter) => {
    expect(cellsOf(await rowsOf(pieces(`a${delimiter}b${delimiter}c\n1${delimiter}2${delimiter}3`, 4)))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });
});

describe('broken lines', () => {
  it('are handed on alone; reading goes on behind them', async () => {
    const rows = await rowsOf(pieces('a,b\n"他说"好"了",x\n1,2\n"open,3\n4,5\n', 7));
    expect(rows.map(({ rowNo, broken }) => [rowNo, broken])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
      [5, false],
    ]);
  });

  it('may be longer than memory should hold', async () => {
    const rows = await rowsOf(pieces(`a,b\n${'x'.repeat(1_000_000)}\n1,2\n`, 50_000));
    expect(rows.map(({ broken }) => broken)).toEqual([false, true, false]);
    expect(cellsOf(rows)[2]).toEqual(['1', '2']);
  });

  it('never lose a line, whatever is in them', async () => {
    const junk = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '鞍', ';'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(junk, fc.integer({ min: 1, max: 20 }), async (text, size) => {
        const whole = await rowsOf(pieces(`h,h,h\n${text}`, 1_000));
        const parted = await rowsOf(pieces(`h,h,h\n${text}`, size));
        expect(parted).toEqual(whole);
        const lettersIn = text.replaceAll(/[^a鞍]/g, '').length;
        const lettersOut = cellsOf(whole)
          .slice(1)
          .flat()
          .join('')
          .replaceAll(/[^a鞍]/g, '').length;
        expect(lettersOut).toBe(lettersIn);
      }),
    );
  });
});

describe('encodings', () => {
  const encodingIn = async (bytes: Uint8Array) => {
    const source = fromBuffer('x', bytes);
    const { head, isUtf8 } = await survey(source);
    return encodingOf(head, isUtf8, () => source.open());
  };

  it.each([
    ['penalties-utf8.csv', 'utf-8'],
    ['penalties-gb18030.csv', 'gb18030'],
    ['penalties-utf16.csv', 'utf-16le'],
  ])('%s is %s', async (name, encoding) => {
    const source = await fixture(name);
    const { head, isUtf8 } = await survey(source);
    expect(await encodingOf(head, isUtf8, () => source.open())).toBe(encoding);
  });

  it('knows UTF-16 without a mark, in both orders', async () => {
    const bytes = Buffer.from('名称,代码\n示例,123456\n'.repeat(5), 'utf16le');
    expect(await encodingIn(bytes)).toBe('utf-16le');
    expect(await encodingIn(Buffer.from(bytes).swap16())).toBe('utf-16be');
  });

  it('looks at the whole file: the first Chinese name may come late', async () => {
    const late = Buffer.concat([Buffer.from('a,b\n'.repeat(50_000)), Buffer.from([0xb0, 0xb0, 0xc9, 0xbd])]);
    expect(await encodingIn(late)).toBe('gb18030');
  });

  it('refuses what is neither', async () => {
    await expect(encodingIn(Buffer.from([0x61, 0x2c, 0xff, 0x0a]))).rejects.toMatchObject({ code: 'ENCODING_UNKNOWN' });
  });

  it('keeps characters whole that are split between chunks', async () => {
    const bytes = Buffer.from('鞍山𠀀市'.repeat(10));
    async function* single() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    let text = '';
    for await (const piece of decode(single(), 'utf-8')) text += piece;
    expect(text).toBe(bytes.toString());
    expect((await survey({ name: 'x', open: single })).isUtf8).toBe(true);
  });
});
