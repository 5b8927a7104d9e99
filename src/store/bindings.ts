import type { IdentifierScheme } from '../law/vocabulary.ts';

/** What a sealed identifier opens with: the subject and scheme it belongs to. */
export const identifierBinding = (subjectId: number, scheme: IdentifierScheme): string =>
  `identifier:${subjectId}:${scheme}`;

/** What a record's sealed content opens with: the record by what it was before it had a number. */
export const recordBinding = (subjectId: number, providerId: number, naturalKeyHex: string): string =>
  `record:${subjectId}:${providerId}:${naturalKeyHex}`;

/** What a quarantined row opens with: its batch and its place in the file. */
export const rowBinding = (batchId: string, rowNo: number): string => `row:${batchId}:${rowNo}`;

/** What the secret of a webhook opens with: whose it is. */
export const webhookBinding = (organisationId: number): string => `webhook:${organisationId}`;
