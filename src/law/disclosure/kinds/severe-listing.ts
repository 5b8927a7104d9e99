import { fields, PUBLIC } from '../field.ts';
import { recordKind } from './record-kind.ts';

export const severeListing = recordKind({
  kind: 'SEVERE_LISTING',
  type: 'SevereListingRecord',
  title: { zh: '严重失信名单', en: 'Severe-dishonesty listing' },
  period: { zh: '至移出，至多三年〔本平台政策〕', en: 'Until removal, at most three years [policy]' },
  fields: {
    ...fields(PUBLIC, 'listName', 'listingReason', 'listingBasis', 'measures', 'removalConditions'),
  },
});
