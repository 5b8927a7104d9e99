import canonicalize from 'canonicalize';
import type { Entry } from '../entry.ts';

/**
 * The one form of an entry in bytes: lines of JSON as RFC 8785 (JCS) writes it, in UTF-8, with a newline between them.
 * Each line is committed for itself (`leaf.ts`), so that each can be shown without the others:
 *
 *     {"entry":…}      who of which organisation, when, for what, by which grant, with which result: for those it is about
 *     {"withheld":…}   the person, the operation, and all that is not for those it is about
 *     {"run":…}        for each run, in order: its fields and what became of them
 *     {"subject":…}    for each subject in order of first mention (0: of none): its objects by run, its consents
 *
 * JSON, because an auditor can read it, and recompute it in any language, without knowing this program; JCS, because
 * it settles what JSON leaves open (order of members, spaces, numbers, escapes) and never has a newline. Instants are
 * ISO 8601 in UTC with milliseconds, bytes hexadecimal, 64-bit numbers decimal strings. Field sets are written out with
 * their members, so that what was read is told by the entry alone. Every member is in it: one added later is withheld,
 * and for entries made before it must stay `undefined`, not null, or their content would no longer be what was entered.
 * Two entries have the same bytes only if they say the same. Throws for text that has no UTF-8 form (half a surrogate
 * pair) and for numbers JSON does not have.
 */
export function contentOf({ runs, ...said }: Entry): Buffer {
  const { id, at, role, organisationId, office, representative, purpose, caseNumber, outcome, code, ...kept } = said;
  const { grant, clauses, consents = [], ...keptBasis } = kept.basis;
  const entry = { id, at: at.toISOString(), role, organisationId, office, representative, purpose, caseNumber };
  const lines = [
    { entry: { ...entry, outcome, code, basis: { grant, clauses } } },
    { withheld: { ...kept, operationHash: kept.operationHash.toString('hex'), basis: keptBasis } },
    ...runs.map(({ fieldSet, objects, ...run }, number) => ({
      run: { ...run, number, fieldSet: { id: String(fieldSet.id), fields: fieldSet.fields } },
    })),
  ];
  return Buffer.from([...lines.map(canonical), ...subjectLines(runs, consents)].join('\n'), 'utf8');
}

function canonical(value: object): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('an object has a canonical form');
  return json;
}

type Consents = NonNullable<Entry['basis']['consents']>;

/** What concerns a subject, as it is written: only whole numbers, which have one form, so that JCS is written by hand. */
interface Concern {
  readonly consents: string[];
  readonly runs: { readonly number: number; objects: string }[];
}

function subjectLines(runs: Entry['runs'], consents: Consents): string[] {
  const concerns = new Map<number, Concern>();
  const of = (subject: number): Concern => {
    const known = concerns.get(subject);
    if (known) return known;
    const concern: Concern = { consents: [], runs: [] };
    concerns.set(subject, concern);
    return concern;
  };
  for (const [number, { objects }] of runs.entries()) {
    for (const { subject, no } of objects) {
      const concern = of(subject);
      const last = concern.runs.at(-1);
      if (last?.number === number) last.objects += `,${no}`;
      else concern.runs.push({ number, objects: String(no) });
    }
  }
  for (const { subjectId, no, version } of consents) {
    of(subjectId).consents.push(`{"no":${no},"version":${version}}`);
  }
  return Array.from(concerns, ([number, { consents, runs }]) => {
    const of = runs.map((run) => `{"number":${run.number},"objects":[${run.objects}]}`);
    return `{"subject":{"consents":[${consents.join()}],"number":${number},"runs":[${of.join()}]}}`;
  });
}
