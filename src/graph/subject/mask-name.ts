import type { SubjectKind } from '../../law/vocabulary.ts';

/** The name as those see it who must not know a natural person’s: the first character, the rest as asterisks. */
export function maskName(kind: SubjectKind, name: string): string {
  if (kind !== 'NATURAL_PERSON') return name;
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(1, rest.length));
}
