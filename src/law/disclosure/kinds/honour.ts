import { fields, PUBLIC } from '../field.ts';
import { recordKind } from './record-kind.ts';

export const honour = recordKind({
  kind: 'HONOUR',
  type: 'HonourRecord',
  title: { zh: '守信荣誉', en: 'Honour' },
  period: { zh: '授予之日起三年〔本平台政策〕', en: 'Three years from the award [policy]' },
  fields: {
    ...fields(PUBLIC, 'honourName', 'level'),
  },
});
