import type { Party, Person } from '../../../src/law/procedure/person.ts';

const person = (id: string, party: Party, organisation: number | null = null): Person => ({ id, party, organisation });

/** Who acts in the tests. Wang holds both offices of the agency: the same person in two capacities. */
export const SUBJECT = person('sun', 'SUBJECT');
export const PROVIDER = person('pan', 'PROVIDER', 10);
export const OTHER_PROVIDER = person('peng', 'PROVIDER', 11);
export const HANDLER = person('he', 'HANDLER', 1);
export const REVIEWER = person('ren', 'REVIEWER', 1);
export const WANG_HANDLING = person('wang', 'HANDLER', 1);
export const WANG_REVIEWING = person('wang', 'REVIEWER', 1);
export const DEPARTMENT = person('deng', 'DEPARTMENT', 2);
export const DEPARTMENT_HEAD = person('dong', 'DEPARTMENT', 2);
export const PARTNER = person('peter', 'PARTNER', 30);
export const AUDITOR = person('ao', 'AUDITOR', 40);
export const SYSTEM = person('system', 'SYSTEM');

export const EVERYONE: readonly Person[] = [
  SUBJECT,
  PROVIDER,
  OTHER_PROVIDER,
  HANDLER,
  REVIEWER,
  WANG_HANDLING,
  WANG_REVIEWING,
  DEPARTMENT,
  DEPARTMENT_HEAD,
  PARTNER,
  AUDITOR,
  SYSTEM,
];

/** An instant of Asia/Shanghai. */
export const at = (shanghai: string): Date => new Date(`${shanghai}+08:00`);
