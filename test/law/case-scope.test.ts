import { expect, it } from 'vitest';
import type { Authority } from '../../src/law/authority.ts';
import { caseScope } from '../../src/law/disclosure/scope.ts';
import { diagramOf, statesOf } from '../../src/law/procedure/diagram.ts';
import { LISTING, UNSERVED } from '../../src/law/procedure/listing.ts';

const ask = (given: Partial<Authority> & Pick<Authority, 'role'>): Authority => ({
  office: null,
  organisationId: null,
  subjectId: null,
  purpose: null,
  hasCase: false,
  grant: null,
  ...given,
});

it('the subject meets its own cases, but no listing before its notice; whoever drafts and oversees meets it', () => {
  const scopes = [
    caseScope(ask({ role: 'SUBJECT', subjectId: 7 })),
    caseScope(ask({ role: 'PROVIDER', organisationId: 3 })),
    caseScope(ask({ role: 'AGENCY', organisationId: 1 })),
    caseScope(ask({ role: 'DEPARTMENT', organisationId: 2 })),
    caseScope(ask({ role: 'PARTNER', organisationId: 4 })),
  ];
  expect(scopes).toEqual([
    { subjectId: 7, organisationId: null, toldOfRepair: false, unserved: false },
    { subjectId: null, organisationId: 3, toldOfRepair: false, unserved: true },
    { subjectId: null, organisationId: null, toldOfRepair: false, unserved: true },
    { subjectId: null, organisationId: null, toldOfRepair: false, unserved: true },
    // A partner meets, besides its own, the repairs that it must acknowledge.
    { subjectId: null, organisationId: 4, toldOfRepair: true, unserved: true },
  ]);
  expect(caseScope(ask({ role: 'PARTNER' }))).toBeNull();
  expect(caseScope(ask({ role: 'SUBJECT' }))).toBeNull();
  expect(caseScope(ask({ role: 'PUBLIC' }))).toBeNull();
});

it('unserved are the states that are reached without serving the notice', () => {
  const reached = new Set<string>(['NEW']);
  for (const { from, act, to } of [...LISTING.moves, ...LISTING.moves]) {
    if (act !== 'SERVE_NOTICE' && from.some((state) => reached.has(state))) reached.add(to);
  }
  expect(new Set(['NEW', ...UNSERVED])).toEqual(reached);
  expect(statesOf(LISTING)).toEqual(expect.arrayContaining([...UNSERVED]));
  expect(diagramOf(LISTING)).toContain('DRAFT --> DISCARDED: DROP · PROVIDER');
});
