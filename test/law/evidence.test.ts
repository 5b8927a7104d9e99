import { describe, expect, it } from 'vitest';
import {
  type EvidenceCase,
  type EvidenceReader,
  judgeEvidence,
  refuseHandingIn,
} from '../../src/law/disclosure/evidence.ts';
import { ROLES } from '../../src/law/vocabulary.ts';

const NOBODY: EvidenceReader = {
  role: 'PUBLIC',
  principal: null,
  subjectId: null,
  organisationId: null,
  purpose: null,
  hasCase: false,
};
const CASE: EvidenceCase = { subjectId: 1, organisationId: 2 };
const NO_SUBJECT: EvidenceCase = { subjectId: null, organisationId: null };

function verdict(reader: Partial<EvidenceReader>, cases: readonly EvidenceCase[]): string {
  const judged = judgeEvidence({ ...NOBODY, principal: 'another', ...reader }, { principal: 'the sender', cases });
  return judged.verdict === 'WITHHELD' ? judged.reason : `${judged.verdict} ${judged.basis.article}`;
}

describe('handing in', () => {
  it.each(ROLES.map((role) => [role, role === 'PUBLIC' || role === 'AUDITOR' ? 'ROLE' : undefined]))(
    '%s: %s',
    (role, reason) => {
      expect(refuseHandingIn(role)?.reason).toBe(reason);
    },
  );
});

describe('reading', () => {
  it.each<[Partial<EvidenceReader>, readonly EvidenceCase[], string]>([
    [{ role: 'SUBJECT', principal: 'the sender' }, [], 'DISCLOSED 4'],
    [{ role: 'PROVIDER', principal: 'the sender' }, [CASE], 'DISCLOSED 4'],
    [{ role: 'AUDITOR', principal: 'the sender' }, [CASE], 'ROLE'],
    [{ role: 'PUBLIC', principal: null }, [CASE], 'ROLE'],
    [{ role: 'SUBJECT', subjectId: 1 }, [], 'ROLE'],
    [{ role: 'SUBJECT', subjectId: 1 }, [CASE], 'DISCLOSED 9a(3)'],
    [{ role: 'SUBJECT', subjectId: 1 }, [NO_SUBJECT, CASE], 'DISCLOSED 9a(3)'],
    [{ role: 'SUBJECT', subjectId: 3 }, [CASE], 'ROLE'],
    [{ role: 'SUBJECT', subjectId: null }, [NO_SUBJECT], 'ROLE'],
    [{ role: 'SUBJECT', subjectId: 3, organisationId: 2 }, [CASE], 'ROLE'],
    [{ role: 'PROVIDER', organisationId: 2 }, [CASE], 'DISCLOSED 9a(3)'],
    [{ role: 'PROVIDER', organisationId: 4 }, [CASE], 'ROLE'],
    [{ role: 'PROVIDER', organisationId: null }, [NO_SUBJECT], 'ROLE'],
    [{ role: 'PARTNER', organisationId: 2 }, [CASE], 'DISCLOSED 9a(3)'],
    [{ role: 'PARTNER', organisationId: 4 }, [CASE], 'ROLE'],
    [{ role: 'AGENCY', purpose: 'OBJECTION_CHECK' }, [CASE], 'DISCLOSED 9a(3)'],
    [{ role: 'AGENCY', purpose: 'OBJECTION_CHECK' }, [], 'ROLE'],
    [{ role: 'AGENCY', purpose: null }, [CASE], 'PURPOSE_MISSING'],
    [{ role: 'DEPARTMENT', purpose: 'SUPERVISION', hasCase: true }, [NO_SUBJECT], 'DISCLOSED 9a(3)'],
    [{ role: 'DEPARTMENT', purpose: 'SUPERVISION', hasCase: true }, [], 'ROLE'],
    [{ role: 'DEPARTMENT', purpose: 'SUPERVISION' }, [CASE], 'CASE_MISSING'],
  ])('%j of a file in %j: %s', (reader, cases, expected) => {
    expect(verdict(reader, cases)).toBe(expected);
  });
});
