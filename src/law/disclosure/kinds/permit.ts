import { fields, IDENTIFIER, PUBLIC, RESTRICTED } from '../field.ts';
import { recordKind } from './record-kind.ts';

export const permit = recordKind({
  kind: 'PERMIT',
  type: 'PermitRecord',
  title: { zh: '行政许可', en: 'Administrative permit' },
  period: { zh: '至有效期届满', en: 'Until the permit expires' },
  fields: {
    ...fields(
      PUBLIC,
      'permitDocumentName',
      'permitCategory',
      'certificateName',
      'certificateNo',
      'permitContent',
      'permitStatus',
    ),
    ...fields(RESTRICTED, 'legalRepresentative'),
    ...fields(IDENTIFIER, 'legalRepresentativeId'),
  },
});
