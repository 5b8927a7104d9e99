/** Kinds of things that have an opaque id in the API. */
export const ID_TYPES = [
  'subject',
  'record',
  'objection',
  'listing',
  'restoration',
  'consent',
  'consent-case',
  'supply-order',
  'violation',
  'liability',
  'organisation',
  'grant',
  'recall',
  'joint-measure',
  'notice',
] as const;
export type IdType = (typeof ID_TYPES)[number];

/** What an opaque id names. Things a subject owns carry the subject's id; others have `subject` 0. */
export interface Reference {
  readonly type: IdType;
  readonly subject: number;
  readonly no: number;
}

/** The opaque id of a thing, e.g. `cmVjb3JkOjQyOjc`. Clients must not take it apart. */
export function encodeId(type: IdType, subject: number, no = 0): string {
  return Buffer.from(`${type}:${subject}:${no}`, 'latin1').toString('base64url');
}

const SHAPE = /^([a-z-]+):(\d{1,16}):(\d{1,16})$/;

/** Reads an opaque id; null for anything `encodeId` did not make. */
export function decodeId(id: string): Reference | null {
  const match = SHAPE.exec(Buffer.from(id, 'base64url').toString('latin1'));
  const type = ID_TYPES.find((name) => name === match?.[1]);
  const subject = Number(match?.[2]);
  const no = Number(match?.[3]);
  if (!type || !Number.isSafeInteger(subject) || !Number.isSafeInteger(no)) return null;
  return encodeId(type, subject, no) === id ? { type, subject, no } : null;
}
