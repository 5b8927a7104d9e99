import { isObject } from '../law/guards.ts';
import type { Particulars } from './tables/cases.ts';

const DATE = '$date';

/** What a machine remembers, as JSON: an instant becomes `{"$date": …}`, so that it comes back as one. */
export function encodeMemory(memory: object): Particulars {
  return mapped(memory, (value) => (value instanceof Date ? { [DATE]: value.toISOString() } : undefined));
}

/** What `encodeMemory` wrote. */
export function decodeMemory(stored: Particulars): Particulars {
  return mapped(stored, (value) =>
    isObject(value) && typeof value[DATE] === 'string' ? new Date(value[DATE]) : undefined,
  );
}

function mapped(value: object, leaf: (value: unknown) => unknown): Particulars {
  const walk = (inner: unknown): unknown => {
    const replaced = leaf(inner);
    if (replaced !== undefined) return replaced;
    if (Array.isArray(inner)) return inner.map(walk);
    return isObject(inner) ? mapped(inner, leaf) : inner;
  };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]));
}
