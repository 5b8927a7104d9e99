import { parseUscc } from '../law/identifiers.ts';
import { identifierBinding } from '../store/bindings.ts';
import type { Chunk, KnownIdentifier } from '../store/staging.ts';
import type { Vault } from '../store/vault.ts';
import type { RowSubject } from './forms/form.ts';
import type { KeyedIdentifier } from './keys.ts';

/** Writable halves of a chunk that subjects go to. */
export interface SubjectChanges {
  readonly subjects: Chunk['subjects'][number][];
  readonly completedSubjects: Chunk['completedSubjects'][number][];
  readonly identifiers: Chunk['identifiers'][number][];
}

/** Finds or creates the subjects of one chunk's rows. */
export interface SubjectBook {
  readonly changes: SubjectChanges;
  /** The subject's id, if one of its identifiers is known. Changes nothing. */
  find(identifiers: readonly KeyedIdentifier[]): number | null;
  /** The subject's id; creates it, or adds what the row newly tells of it. */
  enter(subject: RowSubject, identifiers: readonly KeyedIdentifier[]): number;
  readonly memory: SubjectMemory;
}

/** What the next book must know while this one's changes are still being written; apart, so that books do not chain. */
export interface SubjectMemory {
  readonly directory: ReadonlyMap<string, Entry>;
  readonly bySubject: ReadonlyMap<number, Entry>;
}

/** A subject as far as identifiers tell. */
interface Entry {
  readonly id: number;
  uscc: string | null;
}

const keyOf = ({ scheme, blindIndex }: { scheme: string; blindIndex: string }) => `${scheme} ${blindIndex}`;

/**
 * The USCC decides who an organisation is; an older code leads to a subject only where that has no other USCC. A code
 * that leads elsewhere stays where it is. What the previous book entered counts as known.
 */
export function createSubjectBook(
  known: readonly KnownIdentifier[],
  newIds: readonly number[],
  vault: Vault,
  previous: SubjectMemory | null,
): SubjectBook {
  const directory = new Map<string, Entry>();
  const bySubject = new Map<number, Entry>();
  const lookUp = (key: string) => directory.get(key) ?? previous?.directory.get(key);
  for (const hit of known) {
    const found = bySubject.get(hit.subjectId) ?? previous?.bySubject.get(hit.subjectId);
    const entry = found ?? { id: hit.subjectId, uscc: hit.uscc };
    bySubject.set(hit.subjectId, entry);
    directory.set(keyOf(hit), entry);
  }
  const changes: SubjectChanges = { subjects: [], completedSubjects: [], identifiers: [] };
  let used = 0;

  function entryOf(identifiers: readonly KeyedIdentifier[]): Entry | null {
    const uscc = identifiers.find(({ scheme }) => scheme === 'USCC')?.value ?? null;
    for (const identifier of identifiers) {
      const entry = lookUp(keyOf(identifier));
      if (entry && (uscc === null || entry.uscc === null || entry.uscc === uscc)) return entry;
    }
    return null;
  }

  function create(subject: RowSubject): Entry {
    const id = newIds[used++];
    if (id === undefined) throw new Error('more subjects than ids were taken for');
    const uscc = usccOf(subject);
    const { kind, name, usccCheckMismatch } = subject;
    changes.subjects.push({ id, kind, name, uscc, usccCheckMismatch, region: regionOf(uscc) });
    const entry = { id, uscc };
    bySubject.set(id, entry);
    return entry;
  }

  return {
    changes,
    memory: { directory, bySubject },
    find: (identifiers) => entryOf(identifiers)?.id ?? null,
    enter(subject, identifiers) {
      const entry = entryOf(identifiers) ?? create(subject);
      const uscc = usccOf(subject);
      if (uscc !== null && entry.uscc === null) {
        entry.uscc = uscc;
        const region = regionOf(uscc) ?? '';
        changes.completedSubjects.push({ id: entry.id, uscc, usccCheckMismatch: subject.usccCheckMismatch, region });
      }
      for (const identifier of identifiers) {
        if (lookUp(keyOf(identifier))) continue;
        directory.set(keyOf(identifier), entry);
        const { scheme, value, blindIndex } = identifier;
        const sealed = vault.seal(value, identifierBinding(entry.id, scheme)).toString('hex');
        changes.identifiers.push({ subjectId: entry.id, scheme, blindIndex, sealed });
      }
      return entry.id;
    },
  };
}

const usccOf = ({ identifiers }: RowSubject) => identifiers.find(({ scheme }) => scheme === 'USCC')?.value ?? null;

const regionOf = (uscc: string | null) => (uscc === null ? null : (parseUscc(uscc)?.division ?? null));
