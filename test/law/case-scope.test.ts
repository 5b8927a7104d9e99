import { expect, it } from 'vitest';
import type { Authority } from '../../src/law/authority.ts';
import { caseScope, recallScope } from '../../src/law/disclosure/scope.ts';
import type { Role } from '../../src/law/vocabulary.ts';

const authority = (role: Role, own: Partial<Authority> = {}): Authority => ({
  role,
  office: null,
  organisationId: null,
  subjectId: null,
  purpose: null,
  hasCase: false,
  grant: null,
  ...own,
});

it.each([
  ['PUBLIC', {}, null],
  ['SUBJECT', { subjectId: 7 }, { subjectId: 7, organisationId: null, toldOfRepair: false }],
  ['SUBJECT', {}, null],
  ['PROVIDER', { organisationId: 3 }, { subjectId: null, organisationId: 3, toldOfRepair: false }],
  ['PARTNER', { organisationId: 3 }, { subjectId: null, organisationId: 3, toldOfRepair: true }],
  ['PARTNER', {}, null],
  ['AGENCY', { organisationId: 3 }, { subjectId: null, organisationId: null, toldOfRepair: false }],
  ['DEPARTMENT', { organisationId: 3 }, { subjectId: null, organisationId: null, toldOfRepair: false }],
  ['AUDITOR', { organisationId: 3 }, { subjectId: null, organisationId: null, toldOfRepair: false }],
] as const)('whose cases %s with %o meets', (role, own, scope) => {
  expect(caseScope(authority(role, own))).toEqual(scope);
});

it.each([
  ['PARTNER', { organisationId: 3 }, { organisationId: 3 }],
  ['PARTNER', {}, null],
  ['AGENCY', { organisationId: 3 }, { organisationId: null }],
  ['DEPARTMENT', { organisationId: 3 }, { organisationId: null }],
  ['PUBLIC', {}, null],
  ['SUBJECT', { subjectId: 7 }, null],
  ['PROVIDER', { organisationId: 3 }, null],
  ['AUDITOR', { organisationId: 3 }, null],
] as const)('whose recalls %s with %o meets', (role, own, scope) => {
  expect(recallScope(authority(role, own))).toEqual(scope);
});
