import { consentKind } from './record-kind.ts';

export const securities = consentKind({
  kind: 'SECURITIES',
  type: 'SecuritiesRecord',
  title: { zh: '有价证券', en: 'Securities' },
  fields: ['amountYuan', 'institution', 'instrument'],
});
