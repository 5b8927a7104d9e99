import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatKey, noteKey, parseKey } from '../../../src/ledger/tree/key.ts';
import { formatNote, parseNote, signaturesBy, signNote } from '../../../src/ledger/tree/note.ts';

/** The examples of C2SP signed-note, and of golang.org/x/mod/sumdb/note with its published private key. */
const FOO = {
  key: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  text: 'This is an example message.\n',
  note: 'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
};
const NEUMANN = {
  seed: 'gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=',
  key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
};
const WITNESS_KEY = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2';

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const privateKey = createPrivateKey({
  key: Buffer.concat([PKCS8, Buffer.from(NEUMANN.seed, 'base64')]),
  format: 'der',
  type: 'pkcs8',
});
const signer = { key: noteKey('PeterNeumann', 'NOTE', createPublicKey(privateKey)), privateKey };
const foo = parseKey(FOO.key);
const neumann = parseKey(NEUMANN.key);

const refusal = (code: string) => expect.objectContaining({ name: 'NoteRefused', code });
const opened = (note: string, keys = [foo, neumann]) =>
  signaturesBy(keys, parseNote(note)).map(({ key, at }) => [key.name, at]);

describe('keys', () => {
  it.each([FOO.key, NEUMANN.key, WITNESS_KEY])('%s is read and written', (text) => {
    expect(formatKey(parseKey(text))).toBe(text);
  });

  it('is derived as published', () => {
    expect(formatKey(signer.key)).toBe(NEUMANN.key);
    expect(parseKey(WITNESS_KEY).type).toBe('COSIGNATURE');
  });

  it('no part of one, and none with a character changed, is a key', () => {
    const refused = (text: string) => expect(() => parseKey(text), text).toThrow(refusal('KEY_MALFORMED'));
    const text = NEUMANN.key;
    for (let from = 0; from < text.length; from += 1) {
      for (let until = from + 1; until <= text.length; until += 1) {
        if (from > 0 || until < text.length) refused(text.slice(from, until));
      }
    }
    for (let at = 0; at < text.length; at += 1) {
      const other = String.fromCharCode(text.charCodeAt(at) + 1);
      refused(text.slice(0, at) + other + text.slice(at + 1));
    }
  });

  it.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\u0085b', '\ud800'])('%j is no name', (name) => {
    expect(() => noteKey(name, 'NOTE', foo.publicKey)).toThrow(refusal('KEY_MALFORMED'));
  });

  it('of a type we do not know, with the right digits, is refused', () => {
    const bytes = Buffer.concat([Buffer.of(6), neumann.bytes]);
    const digits = createHash('sha256').update('PeterNeumann\n').update(bytes).digest('hex').slice(0, 8);
    expect(() => parseKey(`PeterNeumann+${digits}+${bytes.toString('base64')}`)).toThrow(refusal('KEY_MALFORMED'));
  });
});

describe('notes', () => {
  it('the published notes are opened, and signed to the same bytes', () => {
    const note = `${NEUMANN.text}\n${NEUMANN.line}`;
    expect(opened(note)).toEqual([['PeterNeumann', null]]);
    expect(opened(FOO.note)).toEqual([['example.com/foo', null]]);
    expect(signNote(NEUMANN.text, signer)).toBe(note);
    expect(formatNote(parseNote(FOO.note))).toBe(FOO.note);
  });

  it('what an unknown key signed counts for nothing, and harms nothing', () => {
    expect(opened(FOO.note, [neumann])).toEqual([]);
    expect(opened(`${NEUMANN.text}\n${NEUMANN.line}— unknown ${Buffer.alloc(9).toString('base64')}\n`)).toHaveLength(1);
    const renamed = FOO.note.replace('— example.com/foo', '— example.com/bar');
    expect(opened(renamed)).toEqual([]);
  });

  it('a text may hold empty lines and lines that look like signatures', () => {
    const text = `one\n\n${NEUMANN.line}\ntwo\n`;
    expect(parseNote(signNote(text, signer)).text).toBe(text);
  });

  it('each character of text and signature counts', () => {
    const text = FOO.note;
    for (let at = 0; at < text.length; at += 1) {
      const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      const shorter = text.slice(0, at) + text.slice(at + 1);
      for (const wrong of [changed, shorter]) {
        let known: unknown = [];
        try {
          known = opened(wrong);
        } catch (error) {
          expect(error).toEqual(expect.objectContaining({ name: 'NoteRefused' }));
        }
        expect(known, JSON.stringify(wrong)).toEqual([]);
      }
    }
  });

  it('one wrong signature of a known key refuses the whole note', () => {
    const wrong = FOO.note.replace('example message', 'example massage') + NEUMANN.line;
    expect(() => opened(wrong)).toThrow(refusal('SIGNATURE_WRONG'));
    const short = parseNote(FOO.note).signatures.map((line) => ({ ...line, signature: line.signature.subarray(1) }));
    expect(() => opened(formatNote({ text: FOO.text, signatures: short }))).toThrow(refusal('SIGNATURE_WRONG'));
  });

  it.each([
    ['nothing', ''],
    ['no signature', `${FOO.text}\n`],
    ['no last newline', FOO.note.slice(0, -1)],
    ['no empty line', FOO.note.replace('\n\n', '\n')],
    ['a line that is no signature', `${FOO.note}signed by me\n`],
    ['a hyphen for the dash', FOO.note.replace('—', '-')],
    ['a tab in the text', FOO.note.replace('an ', 'an\t')],
    ['a carriage return', FOO.note.replace('.\n', '.\r\n')],
    ['half a surrogate pair', FOO.note.replace('This', '\ud800')],
    ['base64 of another alphabet', `${NEUMANN.text}\n${NEUMANN.line.replace('/', '_')}`],
    ['base64 without padding', FOO.note.replace('=\n', '\n')],
    ['no bytes of a signature', `${FOO.text}\n— example.com/foo Uw2QOg==\n`],
    ['101 signatures', `${FOO.text}\n${NEUMANN.line.repeat(101)}`],
    ['more than a megabyte', `${'a'.repeat(1_000_000)}\n\n${NEUMANN.line}`],
  ])('with %s it is no note', (_, note) => {
    expect(() => parseNote(note)).toThrow(refusal('NOTE_MALFORMED'));
  });

  it.each(['no newline', '', 'a\u0001b\n', '\ud800\n'])('the text %j cannot be signed', (text) => {
    expect(() => signNote(text, signer)).toThrow(refusal('NOTE_MALFORMED'));
  });

  it('a cosigning key signs no plain note', () => {
    const key = noteKey('PeterNeumann', 'COSIGNATURE', signer.key.publicKey);
    expect(() => signNote(FOO.text, { key, privateKey })).toThrow(refusal('KEY_MALFORMED'));
  });
});
