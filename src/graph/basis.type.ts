import { Field, ObjectType } from 'type-graphql';
import { type Basis, describeBasis } from '../law/articles.ts';
import type { Language } from '../law/text.ts';

@ObjectType('Basis', { description: 'The legal ground of a rule.' })
export class BasisType {
  @Field(() => String, { description: 'Article, paragraph or item, e.g. `9a(1)`.' })
  article!: string;

  @Field(() => String, { description: '`STATUTE`, or `POLICY` where the regulation is silent and the choice is ours.' })
  authority!: string;

  @Field(() => String, { description: 'As it is cited.' })
  text!: string;
}

/** Shows a basis in a language. */
export const showBasis = (basis: Basis, language: Language): BasisType => ({
  article: basis.article,
  authority: basis.authority,
  text: describeBasis(basis)[language],
});
