import { policy, statute } from '../articles.ts';
import type { Authority } from '../authority.ts';
import type { Role } from '../vocabulary.ts';
import { type Disclosed, type Withheld, withheld } from './decide.ts';

/** A case that a file was attached to, as far as its parties matter. */
export interface EvidenceCase {
  readonly subjectId: number | null;
  readonly organisationId: number | null;
}

/** A file of evidence: who handed it in, and the cases that rest on it. */
export interface EvidenceFile {
  readonly principal: string;
  readonly cases: readonly EvidenceCase[];
}

/** Who wants to read it. */
export interface EvidenceReader
  extends Pick<Authority, 'role' | 'subjectId' | 'organisationId' | 'purpose' | 'hasCase'> {
  readonly principal: string | null;
}

/** The public has no part in a procedure; the auditor audits them. */
const OUTSIDERS: readonly Role[] = ['PUBLIC', 'AUDITOR'];

/** [policy] Art. 9a(1): evidence comes from those who have a part in a procedure. Null: this role may hand it in. */
export function refuseHandingIn(role: Role): Withheld | null {
  return OUTSIDERS.includes(role) ? withheld('ROLE', policy('9a(1)')) : null;
}

/**
 * [policy] Art. 4, 9a(3): evidence is read by who handed it in, and by the parties of a case that rests on it.
 * The agency says what for, the department in which case, as with every case file.
 */
export function judgeEvidence(reader: EvidenceReader, { principal, cases }: EvidenceFile): Disclosed | Withheld {
  if (OUTSIDERS.includes(reader.role)) return NO_PARTY;
  if (reader.principal === principal) return OWN_FILE;
  if (!cases.some((one) => isParty(reader, one))) return NO_PARTY;
  if (reader.role === 'AGENCY' && reader.purpose === null) return withheld('PURPOSE_MISSING', policy('4'));
  if (reader.role === 'DEPARTMENT' && !reader.hasCase) return withheld('CASE_MISSING', statute('9a(1)'));
  return PARTY;
}

const OWN_FILE: Disclosed = Object.freeze({ verdict: 'DISCLOSED', basis: policy('4') });
const PARTY: Disclosed = Object.freeze({ verdict: 'DISCLOSED', basis: policy('9a(3)') });
const NO_PARTY = withheld('ROLE', policy('9a(3)'));

/** The agency and the department have a part in every case. */
function isParty({ role, subjectId, organisationId }: EvidenceReader, one: EvidenceCase): boolean {
  switch (role) {
    case 'SUBJECT':
      return subjectId !== null && subjectId === one.subjectId;
    case 'PROVIDER':
    case 'PARTNER':
      return organisationId !== null && organisationId === one.organisationId;
    default:
      return role === 'AGENCY' || role === 'DEPARTMENT';
  }
}
