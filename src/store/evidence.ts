import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Database } from './database.ts';
import { evidence } from './tables/index.ts';

/** A file that was received as a whole. */
export interface EvidenceRow {
  readonly id: string;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** The complete files among these that this principal handed in; nobody relies on what another brought. */
export async function evidenceOf(db: Database, principal: string, ids: readonly string[]): Promise<EvidenceRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: evidence.id, digest: evidence.digest })
    .from(evidence)
    .where(and(inArray(evidence.id, [...ids]), eq(evidence.principal, principal), isNotNull(evidence.digest)));
  return rows.map(({ id, digest }) => ({ id, digest: digest?.toString('hex') ?? '' }));
}
