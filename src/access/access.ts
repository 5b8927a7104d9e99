import { describeBasis } from '../law/articles.ts';
import type { Authority, Grant } from '../law/authority.ts';
import type { Disclosed, Withheld } from '../law/disclosure/decide.ts';
import type { Purpose } from '../law/purposes.ts';
import type { Language } from '../law/text.ts';
import type { ExplainedOperation } from '../ledger/entry.ts';
import type { Actor } from './actor.ts';
import { ApiError } from './errors.ts';
import { ConsentFacts, type ConsentSource } from './facts.ts';
import { type Authorities, authoritiesOf, type Claimant, judgements, leastRefusing } from './judgement.ts';
import type { FieldRefusal } from './plan/compile.ts';
import type { Plan, Planner, Source } from './plan/plan.ts';
import type { Variables } from './plan/variables.ts';

/** One request as it arrived: who asks, for what, when. Nothing below has any other identity. */
export interface Asked {
  readonly requestId: string;
  readonly at: Date;
  readonly actor: Actor;
  readonly purpose: Purpose | null;
  readonly caseNumber: string | null;
  readonly language: Language;
}

/** A field that came back `null` because a consent is missing; shown in `extensions.access`. */
export interface AccessNote {
  readonly path: readonly (string | number)[];
  readonly withheld: Withheld;
}

/** By what right one request reads: its plan, the facts behind its gates, and what was withheld. */
export class Access {
  readonly asked: Asked;
  readonly withheld: AccessNote[] = [];
  /** What was explained instead of asked, for the ledger. */
  readonly explained: ExplainedOperation[] = [];
  readonly facts: ConsentFacts;
  /** All that the request may rest on: for a partner, one for each grant that applies. */
  readonly authorities: Authorities;
  #authority: Authority;
  #plan: Plan | null = null;
  #refusals: readonly FieldRefusal[] = [];

  constructor(asked: Asked, grants: readonly Grant[], consents: ConsentSource) {
    this.asked = asked;
    this.authorities = authoritiesOf(claimantOf(asked), grants, asked.at);
    this.#authority = this.authorities[0];
    this.facts = new ConsentFacts(consents, asked.actor.organisation?.id ?? null, asked.purpose, asked.at);
  }

  /** The authority the request rests on: for a partner, with the one grant that covers the whole operation. */
  get authority(): Authority {
    return this.#authority;
  }

  /** The plan, or null while nothing has been judged (then nothing is allowed either). */
  get plan(): Plan | null {
    return this.#plan;
  }

  get refusals(): readonly FieldRefusal[] {
    return this.#refusals;
  }

  /**
   * Judges the whole operation before any data is read.
   * @throws ApiError OVER_SCOPE with every field beyond the authority; BAD_USER_INPUT and others of the planner
   */
  judge(planner: Planner, source: Source, variables: Variables): void {
    const best = leastRefusing(judgements(planner, source, variables, this.authorities));
    this.#plan = best.plan;
    this.#authority = best.authority;
    this.#refusals = best.refusals;
    if (best.refusals.length > 0) throw this.overScope();
  }

  /** The refusal of the whole operation, naming each field, its clause and the remedy. */
  overScope(): ApiError {
    const { language } = this.asked;
    return new ApiError('OVER_SCOPE', {
      fields: this.#refusals.map(({ path, field, withheld }) => ({
        path: path.join('.'),
        field,
        reason: withheld.reason,
        basis: describeBasis(withheld.basis)[language],
        remedy: withheld.remedy[language],
      })),
    });
  }

  /**
   * Whether a judged field of this subject may be shown.
   * @throws Error when the field was never judged, or its facts were not fetched.
   */
  decide(qualified: string, subjectId: number): Disclosed | Withheld {
    const verdict = this.#plan?.verdicts.get(qualified);
    if (!verdict) throw new Error(`${qualified} was reached without a verdict`);
    return verdict.verdict === 'NEEDS_CONSENT' ? this.facts.decide(subjectId, verdict.gate) : verdict;
  }
}

const claimantOf = ({ actor, purpose, caseNumber }: Asked): Claimant => ({
  role: actor.role,
  office: actor.office,
  organisationId: actor.organisation?.id ?? null,
  subjectId: actor.subjectId,
  purpose,
  hasCase: caseNumber !== null,
});
