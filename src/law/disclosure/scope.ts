import type { Authority } from '../authority.ts';
import {
  CONSENT_RECORD_KINDS,
  PUBLIC_RECORD_KINDS,
  RECORD_KINDS,
  type RecordKind,
  type Role,
  SUBJECT_KINDS,
  type SubjectKind,
} from '../vocabulary.ts';

/** Whose records a reader may meet at all. What lies outside does not exist for the reader. */
export interface RecordScope {
  readonly kinds: readonly RecordKind[];
  readonly subjectKinds: readonly SubjectKind[];
  /** Only this subject's. */
  readonly subjectId: number | null;
  /** Only what this provider supplied. */
  readonly providerId: number | null;
  /** Prefixes of divisions; null: everywhere. */
  readonly regions: readonly string[] | null;
  /** Only what is inside its disclosure period, not stopped and not suspended. */
  readonly disclosedOnly: boolean;
  /** Also what is hidden because its deletion was decided (Art. 11). */
  readonly hidden: boolean;
}

/** Organisations are disclosed to the public; natural persons never are (Art. 4, 14(4)). */
const PUBLIC_SUBJECTS: readonly SubjectKind[] = ['LEGAL_PERSON', 'UNINCORPORATED_ORGANISATION'];

const EVERYTHING: RecordScope = {
  kinds: RECORD_KINDS,
  subjectKinds: SUBJECT_KINDS,
  subjectId: null,
  providerId: null,
  regions: null,
  disclosedOnly: false,
  hidden: false,
};

/** The scope of an authority; null means that nothing is in reach. */
export function recordScope(authority: Authority): RecordScope | null {
  switch (authority.role) {
    case 'PUBLIC':
      return { ...EVERYTHING, kinds: PUBLIC_RECORD_KINDS, subjectKinds: PUBLIC_SUBJECTS, disclosedOnly: true };
    case 'SUBJECT':
      return authority.subjectId === null ? null : { ...EVERYTHING, subjectId: authority.subjectId };
    case 'PROVIDER':
      return authority.organisationId === null ? null : { ...EVERYTHING, providerId: authority.organisationId };
    case 'AGENCY':
      if (authority.purpose === null) return null;
      return authority.hasCase ? { ...EVERYTHING, hidden: true } : { ...EVERYTHING, kinds: PUBLIC_RECORD_KINDS };
    case 'DEPARTMENT':
      return authority.hasCase ? { ...EVERYTHING, kinds: PUBLIC_RECORD_KINDS } : null;
    case 'PARTNER':
      return authority.grant === null
        ? null
        : {
            ...EVERYTHING,
            kinds: authority.grant.recordKinds.filter((kind) => !isConsentKind(kind)),
            subjectKinds: authority.grant.subjectKinds,
            regions: authority.grant.regions,
            disclosedOnly: true,
          };
    case 'AUDITOR':
      return { ...EVERYTHING, kinds: [] };
  }
}

/**
 * The scope of one category of Art. 7.2 below its gate: the consent has been found (or is not needed), so the
 * kind is added to what the reader may otherwise meet.
 */
export function consentedScope(scope: RecordScope, kind: RecordKind): RecordScope {
  return { ...scope, kinds: [kind] };
}

const isConsentKind = (kind: RecordKind): boolean => (CONSENT_RECORD_KINDS as readonly RecordKind[]).includes(kind);

/** Whose cases a reader may meet at all; null: everybody's. */
export interface CaseScope {
  readonly subjectId: number | null;
  /** Only those to which this organisation is a party. */
  readonly organisationId: number | null;
  /** Besides, the repairs whose end of disclosure the organisation was told, for it had received the record (Art. 13.1). */
  readonly toldOfRepair: boolean;
  /** Also listings of which no notice was served. */
  readonly unserved: boolean;
  /** Besides, those that name no organisation. */
  readonly orNobody?: true;
  /** Only those that stand so. */
  readonly states?: readonly string[];
}

const EVERY_CASE: CaseScope = { subjectId: null, organisationId: null, toldOfRepair: false, unserved: true };

/** The cases an authority takes part in or oversees; null means none. */
export function caseScope({ role, subjectId, organisationId }: Authority): CaseScope | null {
  switch (role) {
    case 'SUBJECT':
      return subjectId === null ? null : { ...EVERY_CASE, subjectId, unserved: false };
    case 'PROVIDER':
      return organisationId === null ? null : { ...EVERY_CASE, organisationId };
    case 'PARTNER':
      return organisationId === null ? null : { ...EVERY_CASE, organisationId, toldOfRepair: true };
    case 'AGENCY':
    case 'DEPARTMENT':
    case 'AUDITOR':
      return EVERY_CASE;
    case 'PUBLIC':
      return null;
  }
}

/** Whose recalls a reader may meet; `organisationId` null: everybody's. */
export interface RecallScope {
  readonly organisationId: number | null;
}

/** A partner meets its own recalls, the agency and the department all of them; null means none. */
export function recallScope({ role, organisationId }: Authority): RecallScope | null {
  switch (role) {
    case 'PARTNER':
      return organisationId === null ? null : { organisationId };
    case 'AGENCY':
    case 'DEPARTMENT':
      return { organisationId: null };
    case 'PUBLIC':
    case 'SUBJECT':
    case 'PROVIDER':
    case 'AUDITOR':
      return null;
  }
}

/**
 * The inboxes a reader may open: a subject its own; an organisation its own and, for the agency and the department, what
 * is addressed to the party as a whole. None for anybody else.
 */
export function inboxesOf({ role, subjectId, organisationId }: Authority): readonly string[] {
  if (role === 'SUBJECT') return subjectId === null ? [] : [`subject:${subjectId}`];
  const shared = SHARED_INBOXES[role];
  return shared === undefined || organisationId === null ? [] : [`organisation:${organisationId}`, ...shared];
}

const SHARED_INBOXES: Partial<Record<Role, readonly string[]>> = {
  PROVIDER: [],
  PARTNER: [],
  AGENCY: ['party:HANDLER', 'party:REVIEWER'],
  DEPARTMENT: ['party:DEPARTMENT'],
};

/** Consent is the subject's own affair (Art. 5.2): the department meets one once coercion was complained of [policy]. */
export const meetsComplainedOnly = ({ role }: Pick<Authority, 'role'>): boolean => role === 'DEPARTMENT';

/** Registers of what is held against organisations: those accused do not meet a case before it is decided. */
const REGISTERS = ['violation', 'liability'] as const;
type Register = (typeof REGISTERS)[number];

/** Whether a procedure is such a register. */
export const isRegister = (procedure: string): procedure is Register =>
  REGISTERS.some((register) => register === procedure);

/**
 * The cases of a register that an authority meets [policy]. The department decides and the auditor checks: all of them.
 * An organisation meets what was found against itself, not what is merely alleged or was dropped: an allegation is
 * neither a decision nor a warning. What names no organisation is the agency’s.
 */
export function registerScope(register: Register, { role, organisationId }: Authority): CaseScope | null {
  const own = organisationId === null ? null : { ...EVERY_CASE, organisationId };
  if (role === 'DEPARTMENT' || role === 'AUDITOR') return EVERY_CASE;
  if (own === null) return null;
  if (register === 'liability') return role === 'PARTNER' ? { ...own, states: ['SANCTIONED', 'SETTLED'] } : null;
  if (role === 'PROVIDER') return { ...own, states: ['CONFIRMED'] };
  return role === 'AGENCY' ? { ...own, orNobody: true, states: ['CONFIRMED'] } : null;
}
