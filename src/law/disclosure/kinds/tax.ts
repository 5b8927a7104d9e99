import { consentKind } from './record-kind.ts';

export const tax = consentKind({
  kind: 'TAX',
  type: 'TaxRecord',
  title: { zh: '纳税数额', en: 'Tax amounts' },
  fields: ['amountYuan', 'taxType', 'period'],
});
