import { CLASSES } from '../law/disclosure/class.ts';
import {
  type Consent,
  type ConsentReference,
  type Disclosed,
  decideConsent,
  type Withheld,
} from '../law/disclosure/decide.ts';
import type { Gate } from '../law/disclosure/field.ts';

/** Reads the consents that subjects gave to one reader, for many subjects at once. */
export type ConsentSource = (subjectIds: readonly number[], readerId: number) => Promise<readonly Consent[]>;

/** The facts behind the gated fields of one request, fetched in batches and decided once per subject and gate. */
export class ConsentFacts {
  readonly #source: ConsentSource;
  readonly #readerId: number | null;
  readonly #purpose: string | null;
  readonly #at: Date;
  readonly #bySubject = new Map<number, Promise<readonly Consent[]> | readonly Consent[]>();
  readonly #decisions = new Map<string, Disclosed | Withheld>();

  constructor(source: ConsentSource, readerId: number | null, purpose: string | null, at: Date) {
    this.#source = source;
    this.#readerId = readerId;
    this.#purpose = purpose;
    this.#at = at;
  }

  /** Fetches what is not known yet of these subjects. Must be awaited before `decide`. */
  async fetch(subjectIds: readonly number[]): Promise<void> {
    const unknown = [...new Set(subjectIds)].filter((id) => !this.#bySubject.has(id));
    if (unknown.length > 0 && this.#readerId !== null) {
      const all = this.#source(unknown, this.#readerId);
      for (const id of unknown) {
        const own = all.then((consents) => consents.filter(({ subjectId }) => subjectId === id));
        this.#bySubject.set(id, own);
        own.then((consents) => this.#bySubject.set(id, consents)).catch(() => undefined); // the awaiting caller reports it
      }
    }
    await Promise.all(subjectIds.map((id) => this.#bySubject.get(id)));
  }

  /**
   * Whether the subject's consent opens the gate for this reader and purpose.
   * @throws Error when the facts were not fetched: nothing opens on what is not known.
   */
  decide(subjectId: number, gate: Gate): Disclosed | Withheld {
    const key = `${subjectId}:${gate}`;
    const known = this.#decisions.get(key);
    if (known) return known;
    const consents = this.#bySubject.get(subjectId);
    if (!Array.isArray(consents)) throw new Error('consents were not fetched before a gated field was resolved');
    const { basis } = CLASSES[gate === 'CONTACT' ? 'CONTACT' : 'FINANCIAL'];
    const decision = decideConsent(gate, basis, consents, this.#purpose, this.#at);
    this.#decisions.set(key, decision);
    return decision;
  }

  /** The consents that opened a gate in this request, for the ledger. */
  used(): ConsentReference[] {
    const used = new Map<string, ConsentReference>();
    for (const decision of this.#decisions.values()) {
      if (decision.verdict !== 'DISCLOSED' || !decision.consent) continue;
      used.set(`${decision.consent.subjectId}:${decision.consent.no}`, decision.consent);
    }
    return [...used.values()];
  }
}
