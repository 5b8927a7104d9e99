import { aboutWhom, refuseTexts } from '../law/collection.ts';
import type { Refusal } from '../law/procedure/refusal.ts';
import type { Database } from '../store/database.ts';
import { subjectSort } from '../store/subjects.ts';

/**
 * Refuses what would bring into the records of a subject what Art. 7 keeps out of them, however deep its texts lie; null:
 * nothing stands against it.
 */
export async function refuseCollected(
  read: Database,
  subjectId: number | null,
  collects: unknown,
): Promise<Refusal | null> {
  const texts = textsIn(collects);
  const sort = subjectId === null || texts.length === 0 ? null : await subjectSort(read, subjectId);
  return refuseTexts(texts, sort ? aboutWhom(sort.kind, sort.uscc) : 'PERSON');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
