import {
  type ArgumentRules,
  CASE_FILE,
  CONSENT,
  fields,
  gated,
  IDENTIFIER,
  MASKED,
  OPEN,
  OWN,
  PUBLIC,
  SEARCH,
  type TypeRules,
} from './field.ts';

/** What is disclosed of a subject itself. */
export const subject: Record<'Subject' | 'Identifier' | 'Consent', TypeRules> = {
  Subject: {
    id: OPEN,
    ...fields(MASKED, 'kind', 'maskedName'),
    ...fields(PUBLIC, 'name', 'uscc', 'usccCheckMismatch', 'region'),
    records: SEARCH,
    identifiers: IDENTIFIER,
    ...fields(gated('CONTACT'), 'contactPhone', 'contactAddress'),
    incomes: gated('INCOME'),
    deposits: gated('DEPOSIT'),
    securities: gated('SECURITIES'),
    insurances: gated('INSURANCE'),
    realEstates: gated('REAL_ESTATE'),
    taxes: gated('TAX'),
    ...fields(CASE_FILE, 'objections', 'listings', 'restorations'),
    ...fields(OWN, 'consents', 'accessLog'),
  },
  Identifier: fields(IDENTIFIER, 'scheme', 'value'),
  Consent: {
    id: OPEN,
    ...fields(
      CONSENT,
      'version',
      'request',
      'subject',
      'reader',
      'gates',
      'purposes',
      'evidence',
      'noticeGivenAt',
      'writtenAt',
      'standalone',
      'validFrom',
      'validTo',
      'withdrawnAt',
      'state',
    ),
  },
};

/** What searching for subjects tells about them. */
export const subjectArguments: ArgumentRules = {
  'Query.subjectByUscc(uscc)': 'Subject.uscc',
  'Query.subjectByIdentifier(scheme)': 'Subject.identifiers',
  'Query.subjectByIdentifier(value)': 'Subject.identifiers',
  'SubjectFilter.kind': 'Subject.kind',
  'SubjectFilter.nameStartsWith': 'Subject.name',
  'SubjectFilter.region': 'Subject.region',
  'SubjectSort.NAME_ASC': 'Subject.name',
  'SubjectSort.NAME_DESC': 'Subject.name',
};
