import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  formatCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  type Trust,
} from '../../../src/ledger/tree/checkpoint.ts';
import { noteKey, parseKey } from '../../../src/ledger/tree/key.ts';

/** A checkpoint of a public Certificate Transparency log, with the cosignatures of public witnesses. */
const REAL = `arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
`;
const ORIGIN = 'arche2025h1.staging.ct.transparency.dev';
const LOG = parseKey(`${ORIGIN}+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f`);
const WITNESSES = [
  'transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM',
  'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2',
  'witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv',
].map(parseKey);
const TRUST: Trust = { origin: ORIGIN, logKeys: [LOG], witnesses: WITNESSES, witnessesNeeded: 3 };
const SECONDS = 0x6a122120n;

const ROOT = Buffer.alloc(32, 7);
const BODY = `example.com/ledger\n42\n${ROOT.toString('base64')}\n`;
const CHECKPOINT = { origin: 'example.com/ledger', size: 42, root: ROOT, extensions: [] };
const refusal = (code: string) => expect.objectContaining({ name: 'NoteRefused', code });

describe('the text of a checkpoint', () => {
  it('is read and written', () => {
    expect(formatCheckpoint(CHECKPOINT)).toBe(BODY);
    expect(parseCheckpoint(BODY)).toEqual(CHECKPOINT);
    const extended = { ...CHECKPOINT, size: 0, extensions: ['one', 'two 2'] };
    expect(parseCheckpoint(formatCheckpoint(extended))).toEqual(extended);
  });

  it.each([
    ['', 'nothing'],
    [BODY.slice(0, -1), 'no last newline'],
    [`\n${BODY}`, 'no origin'],
    [BODY.replace('42', '042'), 'a leading zero'],
    [BODY.replace('42', '-42'), 'a negative size'],
    [BODY.replace('42', '4e2'), 'another form of number'],
    [BODY.replace('42', '9007199254740993'), 'a size beyond exact numbers'],
    [BODY.replace('42', ''), 'no size'],
    [BODY.replace('=\n', '\n'), 'base64 without padding'],
    [`example.com/ledger\n42\n${ROOT.subarray(1).toString('base64')}\n`, 'a short root'],
    [`${BODY}\n`, 'an empty extension line'],
    ['example.com/ledger\n42\n', 'no root'],
  ])('%j is none: %s', (text) => {
    expect(() => parseCheckpoint(text)).toThrow(refusal('CHECKPOINT_MALFORMED'));
  });

  it.each([
    { origin: '' },
    { origin: 'two\nlines' },
    { size: -1 },
    { size: 0.5 },
    { root: Buffer.alloc(31) },
    { extensions: [''] },
    { extensions: ['two\nlines'] },
  ])('%j cannot be written', (wrong) => {
    expect(() => formatCheckpoint({ ...CHECKPOINT, ...wrong })).toThrow(refusal('CHECKPOINT_MALFORMED'));
  });
});

describe('a signed checkpoint', () => {
  it('of a public log is believed with its witnesses, each with the time it signed', () => {
    const opened = openCheckpoint(REAL, TRUST);
    expect(opened).toMatchObject({ origin: ORIGIN, size: 1_432_088_532, extensions: [] });
    expect(opened.witnessed).toEqual(WITNESSES.map(({ name }) => ({ name, at: SECONDS })));
  });

  it.each([
    ['another origin', REAL, { origin: 'example.com/ledger' }, 'ORIGIN_OTHER'],
    ['no key of its log', REAL, { logKeys: WITNESSES.slice(0, 0) }, 'LOG_UNSIGNED'],
    ['one witness short', REAL, { witnesses: WITNESSES.slice(1) }, 'WITNESSES_TOO_FEW'],
    ['another size', REAL.replace('1432088532', '1432088533'), {}, 'SIGNATURE_WRONG'],
    ['a cosignature of another time', REAL.replace('2net5wAAAABqEiEg', '2net5wAAAABqEiEh'), {}, 'SIGNATURE_WRONG'],
  ])('with %s is not', (_, note, changes, code) => {
    expect(() => openCheckpoint(note, { ...TRUST, ...changes })).toThrow(refusal(code));
  });

  it('that we sign is believed, by old keys and new ones', () => {
    const pair = generateKeyPairSync('ed25519');
    const key = noteKey('example.com/ledger', 'NOTE', pair.publicKey);
    const note = signCheckpoint(CHECKPOINT, { key, privateKey: pair.privateKey });
    const trust = { origin: 'example.com/ledger', logKeys: [LOG, key], witnesses: [], witnessesNeeded: 0 };
    expect(openCheckpoint(note, trust)).toEqual({ ...CHECKPOINT, witnessed: [] });
    expect(() => openCheckpoint(note, { ...trust, logKeys: [LOG] })).toThrow(refusal('LOG_UNSIGNED'));
  });
});

describe('cosignatures made by the letter of C2SP tlog-cosignature', () => {
  const log = generateKeyPairSync('ed25519');
  const witness = generateKeyPairSync('ed25519');
  const key = noteKey('example.com/ledger', 'NOTE', log.publicKey);
  const base = signCheckpoint(CHECKPOINT, { key, privateKey: log.privateKey });
  const bytes = Buffer.from(witness.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');

  function cosignature(name: string, seconds: bigint, text = BODY): string {
    const id = createHash('sha256').update(`${name}\n\x04`).update(bytes).digest().subarray(0, 4);
    const time = Buffer.alloc(8);
    time.writeBigInt64BE(seconds);
    const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`), witness.privateKey);
    return `— ${name} ${Buffer.concat([id, time, signature]).toString('base64')}\n`;
  }

  const trust = (names: readonly string[], witnessesNeeded: number): Trust => ({
    origin: 'example.com/ledger',
    logKeys: [key],
    witnesses: names.map((name) => noteKey(name, 'COSIGNATURE', witness.publicKey)),
    witnessesNeeded,
  });

  it('count', () => {
    const opened = openCheckpoint(base + cosignature('w.example', 1_700_000_000n), trust(['w.example'], 1));
    expect(opened.witnessed).toEqual([{ name: 'w.example', at: 1_700_000_000n }]);
  });

  it('of one key under two names are one witness', () => {
    const note = base + cosignature('w.example', 1n) + cosignature('x.example', 1n) + cosignature('w.example', 2n);
    expect(() => openCheckpoint(note, trust(['w.example', 'x.example'], 2))).toThrow(refusal('WITNESSES_TOO_FEW'));
  });

  it.each([
    ['of another text', cosignature('w.example', 1n, BODY.replace('42', '43'))],
    ['of a time before 1970', cosignature('w.example', -1n)],
  ])('%s refuse the note', (_, line) => {
    expect(() => openCheckpoint(base + line, trust(['w.example'], 0))).toThrow(refusal('SIGNATURE_WRONG'));
  });

  it('are no signature of the log, nor is the log’s signature one of a witness', () => {
    const only = `${BODY}\n${cosignature('example.com/ledger', 1n)}`;
    expect(() => openCheckpoint(only, trust(['example.com/ledger'], 0))).toThrow(refusal('LOG_UNSIGNED'));
    expect(() => openCheckpoint(base, trust(['example.com/ledger'], 1))).toThrow(refusal('WITNESSES_TOO_FEW'));
  });
});
