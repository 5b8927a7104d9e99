import type { IdentifierScheme } from '../law/vocabulary.ts';

/** What a sealed identifier opens with: the subject and scheme it belongs to. */
export const identifierBinding = (subjectId: number, scheme: IdentifierScheme): string =>
  `identifier:${subjectId}:${scheme}`;

/** What a record's sealed content opens with: the record by what it was before it had a number. */
export const recordBinding = (subjectId: number, providerId: number, naturalKeyHex: string): string =>
  `record:${subjectId}:${providerId}:${naturalKeyHex}`;

/** What a quarantined row opens with: its batch and its place in the file. */
export const rowBinding = (batchId: string, rowNo: number): string => `row:${batchId}:${rowNo}`;

/** What the name of a file of evidence opens with. */
export const evidenceBinding = (id: string): string => `evidence:${id}`;

/** What a chunk of it opens with: the file and its place in it. */
export const evidenceChunkBinding = (id: string, no: number): string => `evidence:${id}:${no}`;

/** What the secret of a webhook opens with: whose it is. */
export const webhookBinding = (organisationId: number): string => `webhook:${organisationId}`;
