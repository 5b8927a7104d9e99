import type { Judgement } from '../../access/judgement.ts';
import type { ExplainedField } from '../../access/plan/explain.ts';
import type { Authority } from '../../law/authority.ts';
import { CLASSES } from '../../law/disclosure/class.ts';
import { type Verdict, withheld } from '../../law/disclosure/decide.ts';
import type { Language } from '../../law/text.ts';
import type { Role } from '../../law/vocabulary.ts';
import { encodeId } from '../../store/ids.ts';
import { showBasis } from '../basis.type.ts';
import type { ExplainedAuthorityType, FieldExplanationType, GrantCoverageType } from './explain.type.ts';

/** What each verdict is called towards clients, who know `OVER_SCOPE` as the code of a refusal. */
const EXPLAINED_VERDICTS = {
  DISCLOSED: 'ALLOWED',
  NEEDS_CONSENT: 'NEEDS_CONSENT',
  WITHHELD: 'OVER_SCOPE',
} as const satisfies Record<Verdict['verdict'], string>;

/** Shows what is said of one field, in the caller's language. */
export function showField(explained: ExplainedField, role: Role, language: Language): FieldExplanationType {
  const { path, field, rule, verdict } = explained;
  return {
    path: path.join('.'),
    field,
    verdict: EXPLAINED_VERDICTS[verdict.verdict],
    class: rule?.class ?? null,
    condition: rule ? CLASSES[rule.class].conditions[role] : null,
    basis: showBasis(verdict.basis, language),
    gate: rule?.gate ?? null,
    reason: verdict.verdict === 'WITHHELD' ? verdict.reason : null,
    remedy: remedyOf(verdict)?.[language] ?? null,
  };
}

/** For a gate it is the consent itself: whether there is one was not looked up. */
function remedyOf(verdict: Verdict) {
  if (verdict.verdict === 'DISCLOSED') return null;
  return verdict.verdict === 'WITHHELD' ? verdict.remedy : withheld('CONSENT_MISSING', verdict.basis).remedy;
}

/** Shows by what right an operation was judged. */
export const showAuthority = ({ role, office, purpose, hasCase, grant }: Authority): ExplainedAuthorityType => ({
  role,
  office,
  purpose,
  hasCase,
  grant: grant && encodeId('grant', 0, grant.id),
});

/** Shows how far a grant covers the operation; nothing where the judgement rests on none. */
export function showCoverage({ authority: { grant }, refusals }: Judgement): GrantCoverageType[] {
  if (grant === null) return [];
  return [{ grant: encodeId('grant', 0, grant.id), lacks: [...new Set(refusals.map(({ field }) => field))] }];
}
