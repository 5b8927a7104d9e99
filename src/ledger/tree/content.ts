import canonicalize from 'canonicalize';
import type { Entry } from '../entry.ts';

/**
 * The one form of an entry in bytes: JSON as RFC 8785 (JCS) writes it, in UTF-8. Two entries have the same bytes only
 * if they say the same; the version of the form is that of the leaf (`leaf.ts`).
 *
 * JSON, because an auditor can read it, and recompute it in any language, without knowing this program; JCS, because
 * it settles what JSON leaves open (order of members, spaces, numbers, escapes). Instants are ISO 8601 in UTC with
 * milliseconds, bytes hexadecimal, 64-bit numbers decimal strings. Field sets are written out with their members, so
 * that what was read is told by the entry alone. Every member is in it, one added later too: for entries made before,
 * that member must stay `undefined`, not null, or their content would no longer be what was entered. Throws for text
 * that has no UTF-8 form (half a surrogate pair) and for numbers JSON does not have.
 */
export function contentOf(entry: Entry): Buffer {
  const json = canonicalize({
    ...entry,
    at: entry.at.toISOString(),
    operationHash: entry.operationHash.toString('hex'),
    runs: entry.runs.map(({ fieldSet, objects, ...run }) => ({
      ...run,
      objects: objects.map(({ subject, no }) => ({ subject, no })),
      fieldSet: { id: String(fieldSet.id), fields: fieldSet.fields },
    })),
  });
  if (json === undefined) throw new TypeError('an entry is an object');
  return Buffer.from(json, 'utf8');
}
