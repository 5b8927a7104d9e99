import { Field, ObjectType } from 'type-graphql';
import { CreditRecordType } from '../record.type.ts';

@ObjectType('PermitRecord', { implements: CreditRecordType, description: 'An administrative permit (双公示).' })
export class PermitRecordType extends CreditRecordType {
  @Field(() => String, { nullable: true, description: 'Name of the document.' })
  permitDocumentName!: string | null;

  @Field(() => String, { nullable: true, description: 'Category of the permit.' })
  permitCategory!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the certificate.' })
  certificateName!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the certificate.' })
  certificateNo!: string | null;

  @Field(() => String, { nullable: true, description: 'What is permitted.' })
  permitContent!: string | null;

  @Field(() => String, { nullable: true, description: 'Its state, as supplied.' })
  permitStatus!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the legal representative.' })
  legalRepresentative!: string | null;

  @Field(() => String, { nullable: true, description: 'Document number of the legal representative; kept encrypted.' })
  legalRepresentativeId!: string | null;
}
