import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiError } from '../../access/errors.ts';
import {
  appendChunk,
  beginEvidence,
  CHUNK_BYTES,
  type EvidenceStore,
  type NewEvidence,
  type Received,
  removeLeftovers,
} from '../../store/evidence.ts';
import { createMediaTypeFinder } from './media-type.ts';

/** The largest file that is taken. */
const MAX_BYTES = 20 * 1024 * 1024;
const LEFTOVER_MS = 60 * 60_000;

/**
 * Takes a file as it arrives, one chunk in memory: the next is read when this one is stored, so a slow database slows
 * the sender. Its row is begun with its first chunk and is not complete yet.
 * @throws ApiError BODY_TOO_LARGE, EVIDENCE_TYPE, EVIDENCE_EMPTY, EVIDENCE_INCOMPLETE
 */
export async function receive(
  store: EvidenceStore,
  file: NewEvidence,
  request: IncomingMessage,
  stallMs: number,
): Promise<Received> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) throw tooLarge();
  // The database has deadlines of its own: whoever keeps us waiting for longer is the sender.
  request.setTimeout(stallMs, () => request.destroy());
  try {
    // What is refused must still be answered, so the connection is not ours to destroy.
    return await take(store, file, request.iterator({ destroyOnReturn: false }));
  } catch (cause) {
    if (request.destroyed && !request.complete) throw new ApiError('EVIDENCE_INCOMPLETE', {}, { cause });
    throw cause;
  } finally {
    // The rest of a refused file is let by: a sender that is cut off does not read the answer.
    request.resume();
  }
}

async function take(store: EvidenceStore, file: NewEvidence, content: AsyncIterable<Buffer>): Promise<Received> {
  const mediaType = createMediaTypeFinder();
  const digest = createHash('sha256');
  let byteLength = 0;
  let chunks = 0;
  for await (const chunk of chunksOf(content)) {
    byteLength += chunk.length;
    if (byteLength > MAX_BYTES) throw tooLarge();
    if (!(await mediaType.look(chunk))) throw new ApiError('EVIDENCE_TYPE');
    digest.update(chunk);
    if (chunks === 0) {
      await removeLeftovers(store, new Date(file.receivedAt.getTime() - LEFTOVER_MS));
      await beginEvidence(store, file);
    }
    await appendChunk(store, file.id, chunks, chunk);
    chunks += 1;
  }
  if (chunks === 0) throw new ApiError('EVIDENCE_EMPTY');
  const found = mediaType.end();
  if (found === null) throw new ApiError('EVIDENCE_TYPE');
  return { mediaType: found, byteLength, digest: digest.digest() };
}

const tooLarge = () => new ApiError('BODY_TOO_LARGE', { limitBytes: MAX_BYTES });

/** Cuts a stream into chunks. */
async function* chunksOf(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let filled = 0;
  for await (const part of content) {
    for (let taken = 0; taken < part.length; ) {
      const copied = part.copy(chunk, filled, taken);
      taken += copied;
      filled += copied;
      if (filled < CHUNK_BYTES) continue;
      yield chunk;
      chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
