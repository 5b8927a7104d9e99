import { createHash } from 'node:crypto';
import type { Office } from '../law/authority.ts';
import type { ConsentReference } from '../law/disclosure/decide.ts';
import type { Role } from '../law/vocabulary.ts';

/** What became of the fields of a run. The numbers are what the ledger stores; they are never reused. */
export const OUTCOMES = Object.freeze({ RELEASED: 1, HIDDEN: 2, REFUSED: 3, FAILED: 4 });
export type Outcome = keyof typeof OUTCOMES;

/** What became of the operation as a whole. */
export type EntryOutcome = 'RELEASED' | 'REFUSED' | 'FAILED';

/** Something that was accessed: a subject (`no` 0), one of its objects, or a thing of no subject (`subject` 0). */
export interface ObjectReference {
  readonly subject: number;
  readonly no: number;
}

/** Objects of which the same fields had the same outcome. */
export interface Run {
  readonly fieldSet: FieldSet;
  readonly outcome: Outcome;
  readonly objects: readonly ObjectReference[];
}

/** A set of `Type.field`, named by its content. */
export interface FieldSet {
  readonly id: bigint;
  readonly fields: readonly string[];
}

/** An operation that was explained: which, and by whose right. */
export interface ExplainedOperation {
  /** As `Entry.operationHash`, hexadecimal. */
  readonly operation: string;
  readonly role: Role;
  readonly office: Office | null;
  /** Null where none was named. */
  readonly organisationId: number | null;
  readonly purpose: string | null;
  readonly hasCase: boolean;
  /** The instant at which grants had to be in force, ISO 8601. */
  readonly at: string;
}

/** The rights an operation rested on. */
export interface EntryBasis {
  readonly grant?: { readonly id: number; readonly version: number };
  readonly consents?: readonly ConsentReference[];
  /** What it explained, instead of reading. */
  readonly explained?: readonly ExplainedOperation[];
  /** Clauses under which fields were refused. */
  readonly clauses?: readonly string[];
  /** SHA-256 of the file of evidence that was handed in or out, hexadecimal. */
  readonly evidence?: string;
}

/** One line of account: who read or did what, for which purpose, by what right, with which result. */
export interface Entry {
  readonly id: string;
  readonly requestId: string;
  readonly at: Date;
  readonly role: Role;
  readonly principal: string | null;
  readonly organisationId: number | null;
  readonly office: Office | null;
  readonly representative: boolean;
  readonly purpose: string | null;
  readonly caseNumber: string | null;
  readonly basis: EntryBasis;
  readonly policyVersion: string;
  readonly operationName: string | null;
  readonly operationHash: Buffer;
  readonly act: string | null;
  readonly outcome: EntryOutcome;
  readonly code: string | null;
  readonly runs: readonly Run[];
}

/** Names a set of fields by the first 8 bytes of the SHA-256 of its sorted members. */
export function fieldSet(fields: Iterable<string>): FieldSet {
  const sorted = [...new Set(fields)].sort();
  const id = createHash('sha256').update(sorted.join('\n')).digest().readBigInt64BE(0);
  return { id, fields: sorted };
}
