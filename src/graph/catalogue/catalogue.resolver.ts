import { Ctx, Query, Resolver } from 'type-graphql';
import { CLASSES } from '../../law/disclosure/class.ts';
import { KINDS } from '../../law/disclosure/kinds/index.ts';
import { RECORD_KINDS } from '../../law/vocabulary.ts';
import { showBasis } from '../basis.type.ts';
import type { Context } from '../context.ts';
import { CatalogueKindType } from './catalogue.type.ts';

@Resolver()
export class CatalogueResolver {
  @Query(() => [CatalogueKindType], {
    description: 'The kinds of records, their fields, and what you need to read them.',
  })
  catalogue(@Ctx() { access }: Context): CatalogueKindType[] {
    const { language, actor } = access.asked;
    return RECORD_KINDS.map((name) => {
      const { kind, title, type, period, gate, fields } = KINDS[name];
      return {
        kind,
        title: title[language],
        type,
        period: period[language],
        consentRequired: gate !== null,
        fields: Object.entries(fields).map(([field, rule]) => ({
          name: field,
          class: rule.class,
          classTitle: CLASSES[rule.class].title[language],
          condition: CLASSES[rule.class].conditions[actor.role],
          gate: rule.gate ?? null,
          basis: showBasis(rule.basis, language),
        })),
      };
    });
  }
}
