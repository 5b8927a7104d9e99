import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Answer, Client } from './client.ts';
import type { TestGateway } from './gateway.ts';

/** An id that no mutation had before. */
export const newId = (): string => randomUUID();

/** Asks for an act under a new id; what it takes besides is given. */
export function act<Data, Input extends { clientMutationId: string }>(
  caller: Client,
  document: TypedDocumentNode<Data, { input: Input }>,
  input: Omit<Input, 'clientMutationId'>,
): Promise<Answer<Data>> {
  const whole = { clientMutationId: newId(), ...input } as Input; // what was omitted is given
  return caller.run(document, { input: whole });
}

/** Why the law refused an act: `REASON (basis) names`, or the code of another error, or nothing. */
export function refusalOf({ errors }: Answer<unknown>): string {
  const [error] = errors;
  if (!error) return '';
  const { code, refusal } = error.extensions;
  if (!refusal) return code;
  return [`${refusal.reason} (${refusal.basis})`, ...refusal.names].join(' ');
}

/** The answer to an act that must have been taken. */
export function taken<Data>(answer: Answer<Data>): Data {
  if (answer.data == null) throw new Error(`the act was not taken: ${answer.text}`);
  return answer.data;
}

/** A notice as it was served. */
export interface NoticeLine {
  readonly kind: string;
  readonly party: string;
  readonly subject_id: string | null;
  readonly organisation_id: number | null;
  readonly zh: string;
  readonly en: string;
}

/** The notices of a case, in the order in which they were served. */
export async function noticesOf({ sql }: Pick<TestGateway, 'sql'>, caseNo: number): Promise<NoticeLine[]> {
  return sql<NoticeLine[]>`
    select kind, party, subject_id, organisation_id, body->>'zh' as zh, body->>'en' as en
    from notices where case_no = ${caseNo} order by no`;
}

/** The acts that the ledger holds of a case, in their order. */
export async function actsOf({ sql }: Pick<TestGateway, 'sql'>, caseNo: number): Promise<string[]> {
  // With a clock that stands still, only their place in the table tells which came first.
  const rows = await sql<{ act: string }[]>`
    select act from ledger.entries where act is not null and ${caseNo} = any(object_no) order by at, ctid`;
  return rows.map(({ act: name }) => name);
}
