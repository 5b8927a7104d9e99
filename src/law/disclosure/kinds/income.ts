import { consentKind } from './record-kind.ts';

export const income = consentKind({
  kind: 'INCOME',
  type: 'IncomeRecord',
  title: { zh: '收入', en: 'Income' },
  fields: ['amountYuan', 'payer', 'period'],
});
