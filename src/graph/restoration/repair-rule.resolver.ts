import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { policy } from '../../law/articles.ts';
import { repairFactsOf } from '../../law/procedure/repair-facts.ts';
import { EVER, REPAIR_RULES, type RepairRule, repairabilityOf } from '../../law/procedure/repair-rules.ts';
import type { Language } from '../../law/text.ts';
import type { RecordRow } from '../../store/records.ts';
import { showBasis } from '../basis.type.ts';
import { type Context, todayOf } from '../context.ts';
import { CreditRecordType } from '../record/record.type.ts';
import { RepairabilityType, RepairRuleType } from './repair-rule.type.ts';

const NOTHING = { possible: false, possibleFrom: null, rule: null, forwardedTo: null, reason: null, remedy: null };

@Resolver(() => CreditRecordType)
export class RepairRuleResolver {
  @Query(() => [RepairRuleType], { description: 'The rules of credit repair, newest version first (Art. 12).' })
  repairRules(@Ctx() { access }: Context): RepairRuleType[] {
    return REPAIR_RULES.map((rule) => showRule(rule, access.asked.language));
  }

  @FieldResolver(() => RepairabilityType)
  repairability(@Root() record: RecordRow, @Ctx() context: Context): RepairabilityType {
    const { language } = context.access.asked;
    const facts = repairFactsOf(record);
    if (facts.kind === 'SEVERE_LISTING' && !facts.stopped) {
      const forwardedTo = context.loaders.organisation.load(record.providerId);
      return { ...NOTHING, possible: true, forwardedTo, basis: showBasis(policy('13.1'), language) };
    }
    const repairable = repairabilityOf(facts);
    if (repairable.verdict === 'REFUSED') {
      const { reason, remedy, basis } = repairable;
      return { ...NOTHING, reason, remedy: remedy[language], basis: showBasis(basis, language) };
    }
    const { rule, from } = repairable;
    return {
      ...NOTHING,
      possible: from <= todayOf(context),
      possibleFrom: from,
      rule: showRule(rule, language),
      basis: showBasis(rule.basis, language),
    };
  }
}

function showRule(rule: RepairRule, language: Language): RepairRuleType {
  const { kind, severity, situation, from, to, minimumMonths, minimumMonthsSafety, requires, basis } = rule;
  return {
    kind,
    severity,
    situation: situation[language],
    decidedFrom: from === EVER ? null : from,
    decidedUntil: to,
    minimumMonths,
    minimumMonthsSafety,
    requiredMethods: requires,
    basis: showBasis(basis, language),
  };
}
