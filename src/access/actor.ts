import { z } from 'zod';
import { OFFICES, type Office } from '../law/authority.ts';
import { ROLES, type Role } from '../law/vocabulary.ts';
import { SYSTEM } from '../procedure/steps.ts';
import { decodeId } from '../store/ids.ts';
import type { Organisation } from '../store/organisations.ts';

/** Who asks, as the token says and the register of organisations confirms. */
export interface Actor {
  readonly role: Role;
  /** The token's `sub`; null for the public. */
  readonly principal: string | null;
  /** What of it never changes; the rest, such as its officer, is read when it is needed. */
  readonly organisation: Pick<Organisation, 'id' | 'code' | 'role'> | null;
  readonly office: Office | null;
  readonly subjectId: number | null;
  /** Whether an authorised agent acts for the subject. */
  readonly representative: boolean;
  /** When the token ends; null for the public. */
  readonly expiresAt: Date | null;
}

/** Anyone without a token. */
export const PUBLIC_ACTOR: Actor = Object.freeze({
  role: 'PUBLIC',
  principal: null,
  organisation: null,
  office: null,
  subjectId: null,
  representative: false,
  expiresAt: null,
});

/** The token is genuine but does not say who asks in a way we know. */
export class UnknownActor extends Error {
  override readonly name = 'UnknownActor';
}

/** The claims the gateway reads, besides those that make the token valid. */
export const CLAIMS = z.object({
  /** Nobody is the gateway but itself. */
  sub: z
    .string()
    .min(1)
    .max(200)
    .refine((sub) => sub !== SYSTEM.id),
  role: z.enum(ROLES).exclude(['PUBLIC']),
  /** Code of the organisation, for every role but SUBJECT. */
  org: z.string().max(100).optional(),
  office: z.enum(OFFICES).optional(),
  /** Opaque id of the subject, for role SUBJECT. */
  subject: z.string().max(100).optional(),
  /** True where an authorised agent acts for the subject. */
  agent: z.boolean().optional(),
});

/** They are read off a verified token, which says when it ends. */
const VERIFIED_CLAIMS = CLAIMS.extend({ exp: z.number() });

/**
 * Makes the actor of verified claims.
 * @throws UnknownActor when a claim is missing, or the organisation is not registered in this role.
 */
export async function actorOf(
  claims: unknown,
  organisationByCode: (code: string) => Promise<Organisation | null>,
): Promise<Actor> {
  const parsed = VERIFIED_CLAIMS.safeParse(claims);
  if (!parsed.success) throw new UnknownActor('claims');
  const { sub, role, org, office, subject, agent, exp } = parsed.data;
  const expiresAt = new Date(exp * 1000);
  if (role === 'SUBJECT') {
    const reference = decodeId(subject ?? '');
    if (reference?.type !== 'subject') throw new UnknownActor('subject');
    return {
      role,
      principal: sub,
      organisation: null,
      office: null,
      subjectId: reference.subject,
      representative: agent ?? false,
      expiresAt,
    };
  }
  const organisation = org === undefined ? null : await organisationByCode(org);
  if (organisation?.role !== role) throw new UnknownActor('org');
  if (role === 'AGENCY' && !office) throw new UnknownActor('office');
  return {
    role,
    principal: sub,
    organisation,
    office: office ?? null,
    subjectId: null,
    representative: false,
    expiresAt,
  };
}
