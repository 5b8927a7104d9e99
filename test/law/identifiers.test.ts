import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdsResidentId,
  isRealDate,
  parseResidentId,
  parseUscc,
  residentCheckDigit,
  usccCheckDigit,
} from '../../src/law/identifiers.ts';

describe('unified social credit code (GB 32100-2015)', () => {
  it.each([
    ['91310115591693856A', false],
    ['91310110666007217T', false],
    ['91350211M00013FA1N', true],
    ['91350203M0001QAY9B', true],
    ['91350203M0001QKT19', true],
    ['91350100M0001TGQXM', true],
    ['91350211M0000XUF46', true],
    ['91350203M0001FUE2P', true],
    ['91350200776049653A', false],
    ['913502000728319549', false],
    ['123502001549897397', false],
    ['12440600MB2C07549J', false],
    ['91310000x072143273', false],
    ['91330282l07196379d', false],
  ])('%s: check digit differs: %s', (code, checkMismatch) => {
    const division = code.slice(2, 8);
    expect(parseUscc(code)).toEqual({ value: code.toUpperCase(), checkMismatch, division });
  });

  it.each(['', '9131011559169385', '91310115591693856I', '9131011559169385 A', '9.13502E+17', '９1310115591693856A'])(
    'no code: %j',
    (text) => expect(parseUscc(text)).toBeNull(),
  );

  it('finds every single wrong character', () => {
    const code = '91310115591693856A';
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.nat(16), fc.constantFrom(...alphabet), (at, char) => {
        const changed = code.slice(0, at) + char + code.slice(at + 1);
        const isSame = usccCheckDigit(changed) === code[17];
        expect(isSame).toBe(char === code[at]);
      }),
    );
  });
});

describe('resident id (GB 11643-1999)', () => {
  it.each([
    ['11010519491231002X', '1949-12-31'],
    ['11010519491231002x', '1949-12-31'],
    ['440524188001010014', '1880-01-01'],
    ['34052419800101001X', '1980-01-01'],
  ])('%s was born on %s', (id, birthDate) => {
    expect(parseResidentId(id)).toEqual({ value: id.toUpperCase(), birthDate });
  });

  it.each(['340524198001010013', '11010519491331002X', '110105491231002', '', '9131011559169385'])(
    'no id: %j',
    (text) => expect(parseResidentId(text)).toBeNull(),
  );

  it('refuses a right check digit on a birth date that is no day', () => {
    const first17 = '11010519490230002';
    expect(parseResidentId(first17 + residentCheckDigit(first17))).toBeNull();
  });

  it.each([
    ['身份证号11010519491231002X，已核实', true],
    ['身份证号11010519491231002x', true],
    ['编号110105194912310021', false],
    ['流水0011010519491231002X1', false],
    ['无', false],
  ])('%j holds one: %s', (text, holds) => expect(holdsResidentId(text)).toBe(holds));
});

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2022-09-31', false],
  ['2022-13-01', false],
  ['2022-9-1', false],
])('%s is a day: %s', (date, real) => expect(isRealDate(date)).toBe(real));
