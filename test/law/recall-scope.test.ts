import { expect, it } from 'vitest';
import type { Authority } from '../../src/law/authority.ts';
import { recallScope } from '../../src/law/disclosure/scope.ts';
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
