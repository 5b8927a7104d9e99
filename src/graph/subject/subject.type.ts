import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { SubjectKind } from '../../law/vocabulary.ts';
import { AccessLogConnection } from '../access-log/access-log.type.ts';
import { ConsentConnection } from '../consent/consent.type.ts';
import { IdentifierSchemeEnum, SubjectKindEnum } from '../enums.ts';
import { ListingConnection } from '../listing/listing.type.ts';
import { ObjectionConnection } from '../objection/objection.type.ts';
import { connectionOf } from '../paging.ts';
import { DepositRecordType } from '../record/kinds/deposit.type.ts';
import { IncomeRecordType } from '../record/kinds/income.type.ts';
import { InsuranceRecordType } from '../record/kinds/insurance.type.ts';
import { RealEstateRecordType } from '../record/kinds/real-estate.type.ts';
import { SecuritiesRecordType } from '../record/kinds/securities.type.ts';
import { TaxRecordType } from '../record/kinds/tax.type.ts';
import { RecordConnection } from '../record/record.type.ts';
import { RestorationConnection } from '../restoration/restoration.type.ts';

@ObjectType('Identifier', { description: 'By what a subject is identified.' })
export class IdentifierType {
  @Field(() => IdentifierSchemeEnum, { description: 'What kind of identifier.' })
  scheme!: string;

  @Field(() => String, { description: 'The identifier itself; kept encrypted.' })
  value!: string;
}

@ObjectType('Subject', {
  description: 'An information subject: a legal person, an unincorporated organisation or a natural person (Art. 3).',
})
export class SubjectType {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => SubjectKindEnum, { description: 'What kind of subject.' })
  kind!: string;

  @Field(() => String, { description: 'The name with all but the first character of a natural person’s hidden.' })
  maskedName!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Unified social credit code of an organisation.' })
  uscc!: string | null;

  @Field(() => Boolean, { description: 'Whether its real code carries a wrong check digit, as some early codes do.' })
  usccCheckMismatch!: boolean;

  @Field(() => String, { nullable: true, description: 'Administrative division, six digits.' })
  region!: string | null;

  @Field(() => [IdentifierType], { description: 'All its identifiers.' })
  identifiers!: IdentifierType[];

  @Field(() => String, { nullable: true, description: 'Telephone. Gate `CONTACT`.' })
  contactPhone!: string | null;

  @Field(() => String, { nullable: true, description: 'Address. Gate `CONTACT`.' })
  contactAddress!: string | null;

  @Field(() => RecordConnection, { description: 'The records about it that you may meet.' })
  records!: object;

  @Field(() => [IncomeRecordType], { nullable: true, description: 'Gate `INCOME` (Art. 7.2).' })
  incomes!: object[] | null;

  @Field(() => [DepositRecordType], { nullable: true, description: 'Gate `DEPOSIT` (Art. 7.2).' })
  deposits!: object[] | null;

  @Field(() => [SecuritiesRecordType], { nullable: true, description: 'Gate `SECURITIES` (Art. 7.2).' })
  securities!: object[] | null;

  @Field(() => [InsuranceRecordType], { nullable: true, description: 'Gate `INSURANCE` (Art. 7.2).' })
  insurances!: object[] | null;

  @Field(() => [RealEstateRecordType], { nullable: true, description: 'Gate `REAL_ESTATE` (Art. 7.2).' })
  realEstates!: object[] | null;

  @Field(() => [TaxRecordType], { nullable: true, description: 'Gate `TAX` (Art. 7.2).' })
  taxes!: object[] | null;

  @Field(() => ObjectionConnection, { description: 'Its objections.' })
  objections!: object;

  @Field(() => ListingConnection, { description: 'Listings of severe dishonesty it was given notice of (Art. 6).' })
  listings!: object;

  @Field(() => RestorationConnection, { description: 'Its applications for repair.' })
  restorations!: object;

  @Field(() => ConsentConnection, { description: 'The consents it gave.' })
  consents!: object;

  @Field(() => AccessLogConnection, { description: 'Who looked at it, when, why, and at which fields (Art. 5.1).' })
  accessLog!: object;
}

@InputType('SubjectFilter', { description: 'Narrows a list of subjects; all conditions must hold.' })
export class SubjectFilterInput {
  @Field(() => SubjectKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: SubjectKind | null;

  @Field(() => String, { nullable: true, description: 'Name begins with.' })
  nameStartsWith?: string | null;

  @Field(() => String, { nullable: true, description: 'Division, or the first digits of it.' })
  region?: string | null;
}

export const SubjectConnection = connectionOf('Subject', () => SubjectType);
