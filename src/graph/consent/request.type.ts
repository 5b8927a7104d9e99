import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { CaseType } from '../case/case.type.ts';
import { ConsentPurposeEnum, ConsentRequestStateEnum, GateEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';
import { connectionOf } from '../paging.ts';
import { SubjectType } from '../subject/subject.type.ts';
import { ConsentType } from './consent.type.ts';

@ObjectType('ConsentRequest', {
  description: 'A request for a subject’s consent, and what became of it (Art. 5.2, 7.2).',
})
export class ConsentRequestType extends CaseType {
  @Field(() => SubjectType, { nullable: true, description: 'Who is asked.' })
  subject!: object | null;

  @Field(() => OrganisationType, { description: 'Who asks, and would read.' })
  reader!: object;

  @Field(() => [GateEnum], { description: 'What the consent would open.' })
  gates!: string[];

  @Field(() => [ConsentPurposeEnum], { description: 'For which purposes.' })
  purposes!: string[];

  @Field(() => GraphQLDateTime, { description: 'From when, as it was asked for.' })
  validFrom!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when, as it was asked for.' })
  validTo!: Date;

  @Field(() => String, { nullable: true, description: 'The adverse consequences, as they were made known.' })
  consequences!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of that text.' })
  consequencesDigest!: string | null;

  @Field(() => ConsentRequestStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => ConsentType, { nullable: true, description: 'The consent, once it was given.' })
  consent!: object | null;
}

export const ConsentRequestConnection = connectionOf('ConsentRequest', () => ConsentRequestType);
