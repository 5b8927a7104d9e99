import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BasisType } from '../basis.type.ts';
import { ExplainedVerdictEnum, GateEnum, OfficeEnum, PurposeEnum, RoleEnum } from '../enums.ts';

@ObjectType('FieldExplanation', { description: 'What is said of one field before any data is read, and why.' })
export class FieldExplanationType {
  @Field(() => String, {
    description:
      'Where it first stands, by aliases; for an argument, the input at the end (`RecordFilter.documentNo`).',
  })
  path!: string;

  @Field(() => String, {
    description: 'As `Type.field`; for an argument that filters, sorts or looks up, the field it tells about.',
  })
  field!: string;

  @Field(() => ExplainedVerdictEnum, { description: 'Whether it may be asked for.' })
  verdict!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its disclosure class; null for what belongs to GraphQL itself.',
  })
  class!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the class demands of the role: `ALWAYS` nothing, `PURPOSE` a declared purpose, `CASE` a case number, `ANY_GRANT` a grant, `GRANT` one that names the field, `GRANT_AND_CONSENT` the subject’s consent besides, `REVIEWER`, `HANDLER_OFFICE`, `REVIEWER_OFFICE` that office; `NEVER` it cannot.',
  })
  condition!: string | null;

  @Field(() => BasisType, { description: 'The ground of the verdict.' })
  basis!: BasisType;

  @Field(() => GateEnum, {
    nullable: true,
    description: 'What the subject’s consent must open; no consent was looked up.',
  })
  gate!: string | null;

  @Field(() => String, { nullable: true, description: 'What is missing, where it goes beyond the authority.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'How to get what is missing; null where it is allowed.' })
  remedy!: string | null;
}

@ObjectType('ExplainedAuthority', { description: 'By what right an operation was judged.' })
export class ExplainedAuthorityType {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: string;

  @Field(() => OfficeEnum, { nullable: true, description: 'Within an agency, the office.' })
  office!: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: 'The purpose.' })
  purpose!: string | null;

  @Field(() => Boolean, { description: 'Whether a case number is stated.' })
  hasCase!: boolean;

  @Field(() => ID, { nullable: true, description: 'For a partner, the grant that covers the operation best.' })
  grant!: string | null;
}

@ObjectType('GrantCoverage', { description: 'How far one grant covers an operation.' })
export class GrantCoverageType {
  @Field(() => ID, { description: 'The grant.' })
  grant!: string;

  @Field(() => [String], { description: 'What goes beyond it, as `Type.field`; none where it covers all.' })
  lacks!: string[];
}

@ObjectType('OperationProblem', { description: 'Why a text cannot be judged as an operation.' })
export class OperationProblemType {
  @Field(() => String, { description: 'The code with which the operation itself would be refused.' })
  code!: string;

  @Field(() => String, { description: 'What it means and what to do.' })
  message!: string;

  @Field(() => Int, { nullable: true, description: 'The line of the text, from 1.' })
  line!: number | null;

  @Field(() => Int, { nullable: true, description: 'The column of the text, from 1.' })
  column!: number | null;
}

@ObjectType('Explanation', {
  description: 'What would be decided of an operation before it reads anything. Nothing was read, nothing was done.',
})
export class ExplanationType {
  @Field(() => Boolean, {
    description: 'Whether the operation as a whole would be let in; a field that needs consent may still be `null`.',
  })
  allowed!: boolean;

  @Field(() => ID, { description: 'The entry of this explanation in the ledger.' })
  decisionId!: string;

  @Field(() => String, { description: 'Names the disclosure rules it was judged by: those in force now.' })
  policyVersion!: string;

  @Field(() => ExplainedAuthorityType, { description: 'By what right.' })
  authority!: ExplainedAuthorityType;

  @Field(() => [GrantCoverageType], {
    description: 'For a partner, each grant that applies to the purpose, and what the operation asks beyond it.',
  })
  grants!: GrantCoverageType[];

  @Field(() => [FieldExplanationType], {
    description:
      'Each selected field, then each argument that filters, sorts or looks up; none where there are errors.',
  })
  fields!: FieldExplanationType[];

  @Field(() => [OperationProblemType], { description: 'Why it cannot be judged.' })
  errors!: OperationProblemType[];
}
