import { fields, PUBLIC } from '../field.ts';
import { recordKind } from './record-kind.ts';

export const commitment = recordKind({
  kind: 'COMMITMENT',
  type: 'CommitmentRecord',
  title: { zh: '信用承诺', en: 'Credit commitment' },
  period: { zh: '作出之日起一年〔本平台政策〕', en: 'One year from the commitment [policy]' },
  fields: {
    ...fields(PUBLIC, 'commitmentType', 'commitmentText', 'fulfilment'),
  },
});
