import { createHash } from 'node:crypto';
import type { Asked } from '../../access/access.ts';
import { ApiError, type ErrorCode } from '../../access/errors.ts';
import type { Withheld } from '../../law/disclosure/decide.ts';
import { type Entry, fieldSet, type Outcome } from '../../ledger/entry.ts';
import type { StoredEvidence } from '../../store/evidence.ts';
import { frame } from '../account.ts';
import { codeOfFailure } from '../present.ts';

/** What is done with files of evidence, under the names it has in the ledger, and how it is asked for. */
export const OPERATIONS = Object.freeze({
  uploadEvidence: 'POST /evidence',
  downloadEvidence: 'GET /evidence/:id',
});
export type Operation = keyof typeof OPERATIONS;

const CONTENT = fieldSet(['Evidence.content']);

/** The law, or its silence, keeps the file from the caller; nobody else learns which file it was. */
export class EvidenceRefused extends ApiError {
  readonly ground: Withheld | null;
  readonly file: StoredEvidence | null;

  constructor(code: ErrorCode, ground: Withheld | null, file: StoredEvidence | null = null) {
    super(code);
    this.ground = ground;
    this.file = file;
  }
}

/** The entry that an upload commits together with itself. */
export function uploadedEntry(asked: Asked, digest: string, policyVersion: string): Entry {
  return { ...entry(asked, 'uploadEvidence', policyVersion), basis: { evidence: digest }, act: 'uploadEvidence' };
}

/** The entry that is committed before the first byte of a file leaves. */
export function downloadedEntry(asked: Asked, file: StoredEvidence, policyVersion: string): Entry {
  return {
    ...entry(asked, 'downloadEvidence', policyVersion),
    basis: { evidence: file.digest },
    runs: runsOf(file, 'RELEASED'),
  };
}

/** The entry of what was refused or failed. */
export function failedEntry(asked: Asked, operation: Operation, failure: unknown, policyVersion: string): Entry {
  const refused = failure instanceof EvidenceRefused ? failure : null;
  return {
    ...entry(asked, operation, policyVersion),
    basis: {
      ...(refused?.file ? { evidence: refused.file.digest } : {}),
      ...(refused?.ground ? { clauses: [refused.ground.basis.article] } : {}),
    },
    outcome: refused ? 'REFUSED' : 'FAILED',
    code: codeOfFailure(failure),
    runs: runsOf(refused?.file ?? null, refused ? 'REFUSED' : 'FAILED'),
  };
}

function entry(asked: Asked, operation: Operation, policyVersion: string): Entry {
  return {
    ...frame(asked, policyVersion),
    basis: {},
    operationName: operation,
    operationHash: createHash('sha256').update(OPERATIONS[operation]).digest().subarray(0, 16),
    act: null,
    outcome: 'RELEASED',
    code: null,
    runs: [],
  };
}

/** A file is about the subjects of its cases, or about whoever handed it in for themselves. */
function runsOf(file: StoredEvidence | null, outcome: Outcome): Entry['runs'] {
  const subjects = new Set([file?.subjectId ?? null, ...(file?.cases ?? []).map(({ subjectId }) => subjectId)]);
  subjects.delete(null);
  const objects = [...subjects].map((subject) => ({ subject: subject ?? 0, no: 0 }));
  return [{ fieldSet: CONTENT, outcome, objects: objects.length > 0 ? objects : [{ subject: 0, no: 0 }] }];
}
