import { expect, it } from 'vitest';
import { outOfArea } from '../../src/law/jurisdiction.ts';

it.each([
  ['both inside', '210302', '210300', null],
  ['source elsewhere in the province', '210300', '210200', 'source'],
  ['organ of another province, local source', '310000', '210300', 'deciding'],
  ['national organ, local source', '100000', '210300', null],
  ['provincial organ, local source', '210000', '210300', null],
  ['organ of another city of the province', '210200', '210300', 'deciding'],
  ['national organ, no source told', '100000', null, 'deciding'],
  ['national source', '210300', '100000', 'source'],
  ['nothing told', null, null, null],
])('%s', (_, deciding, source, organ) => {
  expect(outOfArea({ deciding, source }, { divisionPrefix: '2103' })?.organ ?? null).toBe(organ);
});

it('says which part is policy', () => {
  const outside = outOfArea({ deciding: '310000', source: '210300' }, { divisionPrefix: '2103' });
  expect(outside?.basis).toEqual({ article: '2', authority: 'POLICY' });
});
