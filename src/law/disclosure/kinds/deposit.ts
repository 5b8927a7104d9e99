import { consentKind } from './record-kind.ts';

export const deposit = consentKind({
  kind: 'DEPOSIT',
  type: 'DepositRecord',
  title: { zh: '存款', en: 'Deposits' },
  fields: ['amountYuan', 'institution'],
});
