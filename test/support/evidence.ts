import { createHash, randomBytes } from 'node:crypto';
import type { AnswerError, Client } from './client.ts';
import type { TestGateway } from './gateway.ts';

export const MEGABYTE = 1024 * 1024;

/** What came back for a file. */
export interface Uploaded {
  readonly status: number;
  readonly requestId: string;
  readonly id: string;
  readonly digest: string;
  readonly mediaType: string;
  readonly byteLength: number;
  readonly error: AnswerError | undefined;
}

/** The endpoint of files, as one of the callers uses it. */
export interface Files {
  upload(
    caller: Client,
    content: NonNullable<RequestInit['body']>,
    headers?: Record<string, string>,
  ): Promise<Uploaded>;
  download(caller: Client, id: string): Promise<Response>;
  /** Makes a file evidence in a new case between these parties. */
  attach(id: string, subjectId: number | null, organisationId: number | null): Promise<void>;
}

/** Files of one gateway. */
export function filesOf({ url, sql }: Pick<TestGateway, 'url' | 'sql'>): Files {
  const endpoint = new URL('/evidence', url).href;
  return {
    async upload(caller, content, headers = {}) {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a.pdf', ...caller.headers, ...headers },
        body: content,
        ...(content instanceof ReadableStream ? { duplex: 'half' } : {}),
      });
      const body = (await response.json()) as Uploaded & { errors?: AnswerError[] }; // the wire has no types
      const requestId = response.headers.get('x-request-id') ?? '';
      return { ...body, status: response.status, requestId, error: body.errors?.[0] };
    },
    download: (caller, id) => fetch(`${endpoint}/${id}`, { headers: caller.headers }),
    async attach(id, subjectId, organisationId) {
      const [opened] = await sql<{ no: string }[]>`
        insert into cases (procedure, subject_id, organisation_id, state, memory, particulars, version, opened_at)
        values ('objection', ${subjectId}, ${organisationId}, 'FILED', '{}', '{}', 1, now()) returning no`;
      const no = opened?.no ?? '';
      await sql`
        insert into case_events (case_no, version, at, act, party, principal, state, memory, particulars, article, authority)
        values (${no}, 1, now(), 'file', 'SUBJECT', 'somebody', 'FILED', '{}', '{}', '10', 'STATUTE')`;
      await sql`insert into case_evidence (case_no, version, evidence_id, kind) values (${no}, 1, ${id}, 'OTHER')`;
    },
  };
}

/** A PDF of this size as far as anybody can tell from its beginning; no two are the same. */
export function pdf(bytes = 1000): Buffer<ArrayBuffer> {
  const content = Buffer.alloc(bytes, 'What was shown to the agency.\n');
  content.write('%PDF-1.7\n');
  randomBytes(16).copy(content, 9);
  return content;
}

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
