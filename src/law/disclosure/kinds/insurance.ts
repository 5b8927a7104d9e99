import { consentKind } from './record-kind.ts';

export const insurance = consentKind({
  kind: 'INSURANCE',
  type: 'InsuranceRecord',
  title: { zh: '商业保险', en: 'Commercial insurance' },
  fields: ['amountYuan', 'insurer', 'product'],
});
