import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files, sources } from './files.ts';

const LINES_OF_A_SMALL_FILE = 300;

/** A home folder or a package registry belongs to somebody's machine, not to the repository. */
const MACHINE = /(?<![\w.])\/(?:home|root|work|Users)\/\w|\/\/(?:registry|npm)\.[\w.-]+/;

describe('habits', () => {
  it('files stay small', () => {
    const long = sources().filter((file) => readFileSync(file, 'utf8').split('\n').length > LINES_OF_A_SMALL_FILE);
    expect(long).toEqual([]);
  });

  it('nothing names a machine', () => {
    expect(files().filter((file) => MACHINE.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
