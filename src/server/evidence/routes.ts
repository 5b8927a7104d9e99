import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asked } from '../../access/access.ts';
import { ApiError } from '../../access/errors.ts';
import type { Services } from '../../graph/context.ts';
import { judgeEvidence, refuseHandingIn } from '../../law/disclosure/evidence.ts';
import { LedgerUnavailable, linesOf } from '../../ledger/append.ts';
import {
  completeEvidence,
  type EvidenceRow,
  evidenceById,
  readChunks,
  removeRemains,
  type StoredEvidence,
} from '../../store/evidence.ts';
import { hasOfficer } from '../../store/officers.ts';
import { ask, type Identification } from '../ask.ts';
import { loggable } from '../log.ts';
import { downloadedEntry, EvidenceRefused, failedEntry, type Operation, uploadedEntry } from './account.ts';
import { asAttachment, fileNameOf } from './file-name.ts';
import { receive } from './receive.ts';

/** What the endpoints of evidence are made of. */
export interface EvidenceOptions {
  readonly services: Services;
  readonly identification: Identification;
  /** How long a sender may send nothing, or a reader take nothing. */
  readonly stallMs: number;
}

/** Each holds a chunk or two in memory. */
const UPLOADS_AT_ONCE = 32;

/** Serves `POST /evidence`, which takes a file as it is, and `GET /evidence/:id`. */
export function registerEvidence(app: FastifyInstance, options: EvidenceOptions): void {
  let uploading = 0;
  app.register(async (scope) => {
    // Files of any declared type come here unparsed; what they are is found in their content.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _content, done) => done(null));
    scope.post('/evidence', (request, reply) =>
      accounted(request, options, 'uploadEvidence', async (asked) => {
        if (uploading >= UPLOADS_AT_ONCE) throw new ApiError('EVIDENCE_BUSY');
        uploading += 1;
        try {
          return reply.code(201).send(await upload(request, asked, options));
        } finally {
          uploading -= 1;
        }
      }),
    );
    scope.get<{ Params: { id: string } }>('/evidence/:id', { exposeHeadRoute: false }, (request, reply) =>
      accounted(request, options, 'downloadEvidence', (asked) => download(request.params.id, reply, asked, options)),
    );
  });
}

/** Finds out who asks, and accounts for whatever fails; what succeeds has accounted for itself. */
async function accounted(
  request: FastifyRequest,
  { services, identification }: EvidenceOptions,
  operation: Operation,
  work: (asked: Asked) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const asked = await ask(request, services.clock(), identification);
  try {
    const reply = await work(asked);
    request.outcome = { operation, code: null, released: true };
    return reply;
  } catch (failure) {
    if (!(failure instanceof LedgerUnavailable)) {
      await services.append(failedEntry(asked, operation, failure, services.policyVersion));
    }
    throw failure;
  }
}

async function upload(
  request: FastifyRequest,
  asked: Asked,
  { services, stallMs }: EvidenceOptions,
): Promise<EvidenceRow> {
  const { role, principal, subjectId, organisation } = asked.actor;
  const refusal = refuseHandingIn(role);
  if (refusal !== null || principal === null) throw new EvidenceRefused('EVIDENCE_ROLE', refusal);
  if (/^multipart\//i.test(request.headers['content-type'] ?? '')) throw new ApiError('EVIDENCE_FORM');
  if (organisation && !(await hasOfficer(services.pools.read, organisation.id))) throw new ApiError('OFFICER_MISSING');
  const name = fileNameOf(request.headers['x-file-name']);
  const store = { sql: services.pools.evidence, vault: services.vault };
  const id = randomUUID();
  const file = { id, principal, role, subjectId, organisationId: organisation?.id ?? null, name, receivedAt: asked.at };
  try {
    const received = await receive(store, file, request.raw, stallMs);
    const digest = received.digest.toString('hex');
    const lines = linesOf([uploadedEntry(asked, digest, services.policyVersion)]);
    const { mediaType, byteLength } = received;
    return { id: await completeEvidence(store, id, received, lines), digest, mediaType, byteLength };
  } catch (failure) {
    // Where even this fails, nobody can read the remains, and a later upload removes them.
    await removeRemains(store, id).catch((cause) => request.log.error({ failure: loggable(cause) }, 'remains'));
    throw failure;
  }
}

async function download(
  id: string,
  reply: FastifyReply,
  asked: Asked,
  { services, stallMs }: EvidenceOptions,
): Promise<FastifyReply> {
  const { pools, vault, append, policyVersion } = services;
  const file = await permitted(id, asked, services);
  await append(downloadedEntry(asked, file, policyVersion));
  const chunks = readChunks(pools.read, vault, file);
  const first = await chunks.next(); // what fails here can still be answered
  reply.raw.setTimeout(stallMs, () => reply.raw.destroy());
  return reply
    .type(file.mediaType)
    .header('content-length', file.byteLength)
    .header('content-disposition', asAttachment(file.name))
    .send(Readable.from(rest(first, chunks), { objectMode: false, highWaterMark: 1 }));
}

async function* rest(first: IteratorResult<Buffer>, chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value;
  yield* chunks;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The file, if there is one for this caller; one that is withheld is answered like one that is not there. */
async function permitted(
  id: string,
  { actor, purpose, caseNumber }: Asked,
  services: Services,
): Promise<StoredEvidence> {
  const file = UUID.test(id) ? await evidenceById(services.pools.read, services.vault, id) : null;
  if (file === null) throw new EvidenceRefused('EVIDENCE_UNKNOWN', null);
  const { role, principal, subjectId, organisation } = actor;
  const reader = {
    role,
    principal,
    subjectId,
    organisationId: organisation?.id ?? null,
    purpose,
    hasCase: caseNumber !== null,
  };
  const decision = judgeEvidence(reader, file);
  if (decision.verdict === 'WITHHELD') throw new EvidenceRefused('EVIDENCE_UNKNOWN', decision, file);
  return file;
}
