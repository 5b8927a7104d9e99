import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { BasisType } from '../basis.type.ts';
import { RecordKindEnum, RepairMethodEnum, SeverityEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';

@ObjectType('RepairRule', { description: 'A rule of credit repair (Art. 12), in one version.' })
export class RepairRuleType {
  @Field(() => RecordKindEnum, { description: 'For which kind of record.' })
  kind!: string;

  @Field(() => SeverityEnum, { description: 'For which severity.' })
  severity!: string;

  @Field(() => String, { description: 'The situation it is for.' })
  situation!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'For decisions from this day on; null: however old.' })
  decidedFrom!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'For decisions up to this day; null: until further notice.',
  })
  decidedUntil!: string | null;

  @Field(() => Int, { description: 'Months of disclosure, from the decision, before repair can be applied for.' })
  minimumMonths!: number;

  @Field(() => Int, { description: 'The same for food, drugs, special equipment, work safety and fire.' })
  minimumMonthsSafety!: number;

  @Field(() => [RepairMethodEnum], { description: 'The methods without which it is not granted.' })
  requiredMethods!: readonly string[];

  @Field(() => BasisType, { description: 'Whether it is statute or policy.' })
  basis!: BasisType;
}

@ObjectType('Repairability', {
  description: 'Whether a record can be repaired: by which rule and from when, or why not.',
})
export class RepairabilityType {
  @Field(() => Boolean, { description: 'Whether repair can be applied for today.' })
  possible!: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day on which it can be applied for.' })
  possibleFrom!: string | null;

  @Field(() => RepairRuleType, { nullable: true, description: 'The rule that applies.' })
  rule!: RepairRuleType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'For a severe listing: the listing body, which decides; the application is forwarded to it.',
  })
  forwardedTo!: object | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be repaired, as a code; null: it can.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'What would help.' })
  remedy!: string | null;

  @Field(() => BasisType, { description: 'On what ground.' })
  basis!: BasisType;
}
