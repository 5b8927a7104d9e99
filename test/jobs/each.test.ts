import { describe, expect, it } from 'vitest';
import { forEach } from '../../src/jobs/each.ts';

const ROWS = Array.from({ length: 450 }, (_, index) => index);

/** A list that is read in batches, as the store reads its own. */
async function list(after: number | null, limit: number) {
  const behind = ROWS.filter((row) => after === null || row > after);
  return { rows: behind.slice(0, limit), hasNext: behind.length > limit };
}

describe('each row of a long list', () => {
  it('is met once', async () => {
    const met: number[] = [];
    await forEach(
      list,
      (row) => row,
      async (row) => void met.push(row),
    );
    expect(met).toEqual(ROWS);
  });

  it('is met though others fail, and every failure is told at the end', async () => {
    const met: number[] = [];
    const work = async (row: number) => {
      met.push(row);
      if (row % 200 === 0) throw new Error(`row ${row}`);
    };
    await expect(forEach(list, (row) => row, work)).rejects.toMatchObject({
      errors: [new Error('row 0'), new Error('row 200'), new Error('row 400')],
    });
    expect(met).toEqual(ROWS);
  });
});
