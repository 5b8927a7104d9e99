import { hash } from 'node:crypto';
import { shanghaiDate } from '../law/dates.ts';
import type { Effect } from '../law/procedure/effect.ts';
import type { Particulars } from '../store/tables/index.ts';
import type { Recall, Revision, StoredEffect } from '../store/units.ts';
import { ActError, type EvidenceGiven } from './act.ts';
import { listingBody } from './listing-record.ts';

/** What the effects of a decision need besides the decision. */
export interface EffectFacts {
  /** The number of the record that a listing makes. */
  readonly recordNo: number | null;
  readonly revision: Revision | null;
  readonly case: { readonly no: number; readonly particulars: Particulars; readonly memory: object };
  readonly evidence: readonly EvidenceGiven[];
  readonly at: Date;
}

const NATURAL_KEY_CHARS = 32;

/** The effects that are written to records, measures and consents; notices and violations are steps of their own. */
export function storedEffects(effects: readonly Effect[], facts: EffectFacts): StoredEffect[] {
  return effects.flatMap((effect): StoredEffect | [] => {
    switch (effect.kind) {
      case 'NOTIFY':
      case 'OPEN_VIOLATION':
      case 'TRANSFER':
        return [];
      case 'CORRECT':
      case 'SUPPLEMENT':
        if (facts.revision === null) throw new ActError('REVISION_MISSING');
        return { kind: 'REVISE', ...facts.revision };
      case 'DELETE_WITH_TOMBSTONE': {
        const { handler, reviewer } = effect.deciders;
        return { kind: effect.kind, ground: effect.ground, article: '11', handler, reviewer };
      }
      case 'LIST_WITH_MEASURES':
        return entered(effect.measures, facts);
      case 'BEGIN_CONSENT':
        return { ...effect, ...consentTerms(facts) };
      default:
        return effect;
    }
  });
}

function entered(
  measures: readonly string[],
  { recordNo, case: { no, memory, particulars }, at }: EffectFacts,
): StoredEffect {
  if (recordNo === null) throw new Error('a listing without a number for its record');
  const body = listingBody(particulars, memory, measures, shanghaiDate(at));
  return {
    kind: 'ENTER_LISTING',
    recordNo,
    naturalKey: hash('sha256', `listing ${no}`).slice(0, NATURAL_KEY_CHARS),
    body,
    digest: hash('sha256', JSON.stringify(body)),
    reason: 'listed',
    measures,
  };
}

/** What a consent opens and for what was said when it was asked for; its writing is the evidence of the act. */
function consentTerms({ case: { particulars }, evidence }: EffectFacts) {
  return {
    gates: textsOf(particulars.gates),
    purposes: textsOf(particulars.purposes),
    evidence: evidence.map(({ id }) => id).join(' '),
  };
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What becomes of the record for those who had received it; null: nothing. */
export function changeOf(effects: readonly Effect[]): Recall['change'] | null {
  const kinds = new Set(effects.map(({ kind }) => kind));
  if (kinds.has('DELETE_WITH_TOMBSTONE')) return 'DELETED';
  if (kinds.has('STOP_DISCLOSURE') || kinds.has('DELIST')) return 'STOPPED';
  return kinds.has('CORRECT') || kinds.has('SUPPLEMENT') ? 'CORRECTED' : null;
}
