import { Field, ID, ObjectType } from 'type-graphql';
import { PurposeEnum, RoleEnum } from '../enums.ts';
import { OrganisationType } from '../organisation/organisation.type.ts';

@ObjectType('Viewer', { description: 'Who asks, as the gateway sees it.' })
export class ViewerType {
  @Field(() => RoleEnum, { description: 'The role of the token; `PUBLIC` without one.' })
  role!: string;

  @Field(() => OrganisationType, { nullable: true, description: 'The organisation of the token.' })
  organisation!: object | null;

  @Field(() => String, { nullable: true, description: 'Within an agency: `HANDLER` or `REVIEWER`.' })
  office!: string | null;

  @Field(() => ID, { nullable: true, description: 'For a subject: its own id, to use with `subject(id:)`.' })
  subject!: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: 'The purpose this request is judged by.' })
  purpose!: string | null;

  @Field(() => [PurposeEnum], { description: 'The purposes this role may declare in the header `x-purpose`.' })
  purposes!: string[];

  @Field(() => String, { nullable: true, description: 'The case number declared in the header `x-case-number`.' })
  caseNumber!: string | null;

  @Field(() => String, { description: 'Names the disclosure rules in force.' })
  policyVersion!: string;
}
