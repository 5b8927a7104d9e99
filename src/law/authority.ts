import type { Purpose } from './purposes.ts';
import type { RecordKind, Role, SubjectKind } from './vocabulary.ts';

/** What a partner was granted (Art. 9a(3)). */
export interface Grant {
  readonly id: number;
  readonly version: number;
  /** `Type.field`, `Type.*` or `class:NAME`. */
  readonly fields: readonly string[];
  readonly recordKinds: readonly RecordKind[];
  readonly purposes: readonly string[];
  readonly subjectKinds: readonly SubjectKind[];
  /** Prefixes of administrative divisions; null: no limit. */
  readonly regions: readonly string[] | null;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly revokedAt: Date | null;
}

/** Within an agency, the one who handles may not be the one who reviews. */
export const OFFICES = ['HANDLER', 'REVIEWER'] as const;
export type Office = (typeof OFFICES)[number];

/** By what right a request is judged: everything the verdicts and the row scope depend on, and nothing else. */
export interface Authority {
  readonly role: Role;
  readonly office: Office | null;
  readonly organisationId: number | null;
  /** The subject itself, for role SUBJECT. */
  readonly subjectId: number | null;
  readonly purpose: Purpose | null;
  readonly hasCase: boolean;
  /** The one grant the operation rests on, for role PARTNER. */
  readonly grant: Grant | null;
}

/** Whether a grant is valid at this instant and not revoked. */
export function grantInForce(
  { validFrom, validTo, revokedAt }: Pick<Grant, 'validFrom' | 'validTo' | 'revokedAt'>,
  at: Date,
): boolean {
  return validFrom <= at && at < validTo && (revokedAt === null || at < revokedAt);
}

/** Whether a grant may be used at this instant for this purpose. */
export function grantApplies(grant: Grant, purpose: Purpose | null, at: Date): boolean {
  return purpose !== null && grant.purposes.includes(purpose) && grantInForce(grant, at);
}
