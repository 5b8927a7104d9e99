import { createCipheriv, createDecipheriv, createHmac, createSecretKey } from 'node:crypto';

/** A position in a sorted list: the sort columns of the last row. */
export type Position = readonly (string | number)[];

/** Makes cursors that nobody can read, forge or carry over to another caller, filter or sort. */
export interface Cursors {
  seal(position: Position, boundTo: string): string;
  /** The position, or null for a cursor that was not made here for just this. */
  open(cursor: string, boundTo: string): Position | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM with a nonce made of the content (HMAC), so that the same position always has the same cursor
 * and answers stay comparable byte by byte.
 */
export function createCursors(key: Buffer): Cursors {
  const derived = (use: string) => createSecretKey(createHmac('sha256', key).update(use).digest());
  const sealing = derived('cursor:seal');
  const naming = derived('cursor:nonce');

  return {
    seal(position, boundTo) {
      const plain = JSON.stringify(position);
      const nonce = createHmac('sha256', naming).update(`${boundTo}\0${plain}`).digest().subarray(0, NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(boundTo));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(cursor, boundTo) {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, NONCE_BYTES))
          .setAAD(Buffer.from(boundTo))
          .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
        const position: Position = JSON.parse(Buffer.concat([body, decipher.final()]).toString('utf8'));
        return position; // authentic, so it has the shape `seal` gave it
      } catch {
        return null;
      }
    },
  };
}
