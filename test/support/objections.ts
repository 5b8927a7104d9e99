import {
  AcceptObjectionDocument,
  BeginCheckDocument,
  FileObjectionDocument,
  type FileObjectionInput,
  NotifyProviderDocument,
} from '../../schema/generated/operations.ts';
import type { RecordReference } from '../../src/local/city/city.ts';
import { decodeId, encodeId } from '../../src/store/ids.ts';
import { act, taken } from './acts.ts';
import type { Callers } from './callers.ts';
import type { Client } from './client.ts';
import { filesOf, pdf } from './evidence.ts';
import type { TestGateway } from './gateway.ts';

/** The subject of a record, with a token of this moment. */
export function ownerOf(gateway: TestGateway, { subjectId }: Pick<RecordReference, 'subjectId'>): Promise<Client> {
  return gateway.as({
    sub: `the owner of ${subjectId}`,
    role: 'SUBJECT',
    subject: encodeId('subject', subjectId),
  });
}

/** Hands in a file as evidence; its id. */
export async function handIn(gateway: TestGateway, caller: Client): Promise<string> {
  const { id, error } = await filesOf(gateway).upload(caller, pdf());
  if (error) throw new Error(`the file was not taken: ${error.message}`);
  return id;
}

/** Files an objection to a record, with the evidence that its ground needs; the opaque id of the case. */
export async function file(
  gateway: TestGateway,
  record: RecordReference,
  choice: Partial<Pick<FileObjectionInput, 'ground' | 'evidence' | 'again'>> = {},
): Promise<{ owner: Client; objection: string; no: number }> {
  const owner = await ownerOf(gateway, record);
  const { ground = 'ERROR_OR_OMISSION', again } = choice;
  const evidence = choice.evidence ?? [{ file: await handIn(gateway, owner), kind: 'TRUE_CONTENT' }];
  const input = { record: record.id, ground, statement: '与事实不符', evidence, ...(again ? { again } : {}) };
  const { fileObjection } = taken(await act(owner, FileObjectionDocument, input));
  const objection = fileObjection.objection.id;
  return { owner, objection, no: decodeId(objection)?.no ?? 0 };
}

/** Brings an objection to where the provider has to reply. */
export async function askProvider({ handler }: Pick<Callers, 'handler'>, objection: string): Promise<void> {
  await beginCheck({ handler }, objection);
  taken(await act(handler, NotifyProviderDocument, { objection }));
}

/** Brings an objection to where the agency checks it. */
export async function beginCheck({ handler }: Pick<Callers, 'handler'>, objection: string): Promise<void> {
  taken(await act(handler, AcceptObjectionDocument, { objection }));
  taken(await act(handler, BeginCheckDocument, { objection }));
}
