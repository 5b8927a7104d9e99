import type { FastifyRequest } from 'fastify';
import type { Asked } from '../access/access.ts';
import { type Actor, actorOf, PUBLIC_ACTOR, UnknownActor } from '../access/actor.ts';
import { ApiError } from '../access/errors.ts';
import { IssuerUnavailable, TokenRefused, type TokenVerifier } from '../access/token.ts';
import { type Purpose, purposeOf } from '../law/purposes.ts';
import type { Language } from '../law/text.ts';
import { within } from '../store/deadline.ts';
import type { Organisation } from '../store/organisations.ts';

/** What it takes to know who asks. */
export interface Identification {
  readonly verify: TokenVerifier;
  readonly organisationByCode: (code: string) => Promise<Organisation | null>;
}

const CASE_NUMBER = /^[\p{L}\p{N}〔〕()（）_-]{4,64}$/u;

/** Finding out who asks takes milliseconds. */
const IDENTIFY_DEADLINE_MS = 5_000;

/**
 * Reads who asks and what for; the log of the request learns role and organisation.
 * @throws ApiError UNAUTHENTICATED, ACTOR_UNKNOWN, ISSUER_UNAVAILABLE, PURPOSE_UNKNOWN, CASE_NUMBER_MALFORMED
 */
export async function ask(request: FastifyRequest, at: Date, identification: Identification): Promise<Asked> {
  const { headers } = request;
  const actor = await within(IDENTIFY_DEADLINE_MS, identify(headers.authorization, identification));
  const asked = {
    requestId: request.id,
    at,
    actor,
    purpose: declaredPurpose(actor, single(headers['x-purpose'])),
    caseNumber: declaredCase(single(headers['x-case-number'])),
    language: languageOf(headers['accept-language']),
  };
  request.asking = { role: actor.role, organisation: actor.organisation?.code ?? null };
  return asked;
}

async function identify(
  authorization: string | undefined,
  { verify, organisationByCode }: Identification,
): Promise<Actor> {
  if (authorization === undefined) return PUBLIC_ACTOR;
  const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
  if (token === undefined) throw new ApiError('UNAUTHENTICATED');
  try {
    return await actorOf(await verify(token), organisationByCode);
  } catch (cause) {
    if (cause instanceof TokenRefused) throw new ApiError('UNAUTHENTICATED', {}, { cause });
    if (cause instanceof UnknownActor) throw new ApiError('ACTOR_UNKNOWN', {}, { cause });
    if (cause instanceof IssuerUnavailable) throw new ApiError('ISSUER_UNAVAILABLE', {}, { cause });
    throw cause;
  }
}

function declaredPurpose({ role }: Actor, declared: string | null): Purpose | null {
  const purpose = purposeOf(role, declared);
  if (purpose === 'UNKNOWN') throw new ApiError('PURPOSE_UNKNOWN');
  return purpose;
}

/** Headers carry Latin-1; a case number in Chinese characters comes percent-encoded or as raw UTF-8 bytes. */
function declaredCase(declared: string | null): string | null {
  if (declared === null) return null;
  const number = decoded(declared);
  if (number === null || !CASE_NUMBER.test(number)) throw new ApiError('CASE_NUMBER_MALFORMED');
  return number;
}

function decoded(header: string): string | null {
  try {
    if (header.includes('%')) return decodeURIComponent(header);
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return null;
  }
}

/** A header sent twice is no declaration. */
function single(header: string | string[] | undefined): string | null {
  if (header === undefined || header === '') return null;
  return Array.isArray(header) ? header.join(',') : header;
}

/** Chinese where it is preferred to English; English for clients that say nothing. */
export function languageOf(accepted: string | undefined): Language {
  const ranked = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters
        .map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1])
        .find((value) => value !== undefined);
      return { tag, q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ tag, q }) => q > 0 && /^(zh|en)\b/.test(tag))
    .sort((a, b) => b.q - a.q);
  return ranked[0]?.tag.startsWith('zh') ? 'zh' : 'en';
}
