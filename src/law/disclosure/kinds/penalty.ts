import { fields, IDENTIFIER, PUBLIC, RESTRICTED } from '../field.ts';
import { recordKind } from './record-kind.ts';

export const penalty = recordKind({
  kind: 'PENALTY',
  type: 'PenaltyRecord',
  title: { zh: '行政处罚', en: 'Administrative penalty' },
  period: {
    zh: '按处罚轻重：轻微不公示，一般至多一年，严重至多三年',
    en: 'By severity: minor not at all, ordinary up to one year, serious up to three',
  },
  fields: {
    ...fields(
      PUBLIC,
      'violationType',
      'facts',
      'legalBasis',
      'penaltyCategories',
      'penaltyContent',
      'fineYuan',
      'confiscatedYuan',
      'revokedLicence',
      'penaltyValidUntil',
    ),
    ...fields(RESTRICTED, 'legalRepresentative'),
    ...fields(IDENTIFIER, 'legalRepresentativeId'),
  },
});
