import { hash } from 'node:crypto';
import type { Vault } from '../store/vault.ts';
import type { StagedRow } from './check.ts';
import type { Identifier } from './forms/form.ts';

/** An identifier and the keyed hash it is found by, hexadecimal. */
export interface KeyedIdentifier extends Identifier {
  readonly blindIndex: string;
}

/** A staged row with everything it is compared by, hexadecimal. */
export interface KeyedRow {
  readonly row: StagedRow;
  readonly identifiers: readonly KeyedIdentifier[];
  /** 16 bytes: equal for the same record supplied again. */
  readonly naturalKey: string;
  /** 32 bytes: equal for a row that means the same. */
  readonly digest: string;
}

const KEY_CHARS = 32;

/**
 * Computes a row's keys. Personal identifiers enter the digest as keyed hashes, so that it cannot be used to guess
 * them; names and further codes of the subject do not enter it, for they belong to the subject and not to the record.
 */
export function keyRow(row: StagedRow, vault: Vault): KeyedRow {
  const { content, ...common } = row.body;
  const sealed = Object.entries(row.sealed).map(([name, value]) => [
    name,
    vault.blindIndex(name, value).toString('hex'),
  ]);
  return {
    row,
    identifiers: row.subject.identifiers.map(({ scheme, value }) => ({
      scheme,
      value,
      blindIndex: vault.blindIndex(scheme, value).toString('hex'),
    })),
    naturalKey: hash('sha256', JSON.stringify([row.kind, ...row.keyParts])).slice(0, KEY_CHARS),
    digest: hash('sha256', JSON.stringify([row.kind, inOrder(common), inOrder(content), sealed])),
  };
}

/** The entries by name, so that equal meaning is equal text however a form orders its fields. */
function inOrder(fields: object): [string, unknown][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
