import { consentKind } from './record-kind.ts';

export const realEstate = consentKind({
  kind: 'REAL_ESTATE',
  type: 'RealEstateRecord',
  title: { zh: '不动产', en: 'Real estate' },
  fields: ['amountYuan', 'location', 'areaSquareMetres'],
});
