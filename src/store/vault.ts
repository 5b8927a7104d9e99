import { createCipheriv, createDecipheriv, createHmac, createSecretKey, randomBytes } from 'node:crypto';

/** Keys of the vault: the newest sealing key comes first, older ones only open. */
export interface VaultKeys {
  readonly sealing: readonly { readonly id: number; readonly key: Buffer }[];
  readonly blindIndex: Buffer;
}

/** Seals personal identifiers at rest and finds them again without opening them. */
export interface Vault {
  /** AES-256-GCM under the newest key. The value opens only with the same `boundTo` (the row it belongs to). */
  seal(value: string, boundTo: string): Buffer;
  /** Opens what `seal` made. Throws when the row or the key is another one. */
  open(sealed: Buffer, boundTo: string): string;
  /** The same for bytes, such as those of a file. */
  sealBytes(value: Uint8Array, boundTo: string): Buffer;
  openBytes(sealed: Buffer, boundTo: string): Buffer;
  /** Keyed hash (HMAC-SHA-256, first 16 bytes) by which an identifier is looked up. */
  blindIndex(scheme: string, value: string): Buffer;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Builds a vault. Layout of a sealed value: key id (1 byte), nonce (12), tag (16), ciphertext. */
export function createVault(keys: VaultKeys, random: (bytes: number) => Buffer = randomBytes): Vault {
  // Key objects are made once: from raw bytes each call makes its own, which costs more than the hash itself.
  const sealing = keys.sealing.map(({ id, key }) => ({ id, key: createSecretKey(key) }));
  const blindIndexKey = createSecretKey(keys.blindIndex);
  const newest = sealing[0];
  if (!newest) throw new Error('a vault needs a sealing key');
  const byId = new Map(sealing.map(({ id, key }) => [id, key]));

  const sealBytes = (value: Uint8Array, boundTo: string): Buffer => {
    const nonce = random(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', newest.key, nonce).setAAD(Buffer.from(boundTo));
    const body = [cipher.update(value), cipher.final()];
    return Buffer.concat([Buffer.of(newest.id), nonce, cipher.getAuthTag(), ...body]);
  };

  const openBytes = (sealed: Buffer, boundTo: string): Buffer => {
    const key = byId.get(sealed[0] ?? -1);
    if (!key) throw new Error('sealed under a key this vault does not hold');
    const tagStart = 1 + NONCE_BYTES;
    const bodyStart = tagStart + TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, tagStart))
      .setAAD(Buffer.from(boundTo))
      .setAuthTag(sealed.subarray(tagStart, bodyStart));
    return Buffer.concat([decipher.update(sealed.subarray(bodyStart)), decipher.final()]);
  };

  return {
    seal: (value, boundTo) => sealBytes(Buffer.from(value), boundTo),
    open: (sealed, boundTo) => openBytes(sealed, boundTo).toString('utf8'),
    sealBytes,
    openBytes,
    blindIndex(scheme, value) {
      return createHmac('sha256', blindIndexKey).update(`${scheme}\0${value}`).digest().subarray(0, 16);
    },
  };
}
