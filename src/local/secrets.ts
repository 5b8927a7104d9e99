import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey as JoseKey, type JWK } from 'jose';
import { z } from 'zod';
import type { Keys } from '../config.ts';

/** The keys of a development machine: made once, kept beside its data. */
export interface LocalSecrets {
  readonly keys: Keys;
  /** Seed of the key that signs the ledger's checkpoints. */
  readonly ledgerKey: Buffer;
  /** Ed25519: signs development tokens. */
  readonly signingKey: JoseKey;
  readonly verifyingKey: JoseKey;
}

const SHAPE = z.object({
  vault: z.base64(),
  blindIndex: z.base64(),
  cursor: z.base64(),
  signing: z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() }),
});

const FILE = 'secrets.json';

/** Opens the secrets of a data directory; makes them, readable by nobody else, where there are none. */
export async function openSecrets(dataDirectory: string): Promise<LocalSecrets> {
  const path = join(dataDirectory, FILE);
  const text = await readFile(path, 'utf8').catch(() => makeSecrets(path));
  const { vault, blindIndex, cursor, signing } = SHAPE.parse(JSON.parse(text));
  const { d: _private, ...published } = signing;
  return {
    keys: {
      vault: { sealing: [{ id: 1, key: Buffer.from(vault, 'base64') }], blindIndex: Buffer.from(blindIndex, 'base64') },
      cursor: Buffer.from(cursor, 'base64'),
    },
    // Derived, so that secrets made before there was such a key stay as they are.
    ledgerKey: Buffer.from(hkdfSync('sha256', Buffer.from(cursor, 'base64'), '', 'ledger', 32)),
    signingKey: await importKey(signing),
    verifyingKey: await importKey(published),
  };
}

async function importKey(jwk: JWK): Promise<JoseKey> {
  const key = await importJWK(jwk, 'EdDSA');
  if (key instanceof Uint8Array) throw new Error('the signing key is not an Ed25519 key');
  return key;
}

/** Writes new secrets; if another process was faster, its secrets count. */
async function makeSecrets(path: string): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const random = () => randomBytes(32).toString('base64');
  const made = { vault: random(), blindIndex: random(), cursor: random(), signing: await exportJWK(privateKey) };
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  return readFile(path, 'utf8');
}
