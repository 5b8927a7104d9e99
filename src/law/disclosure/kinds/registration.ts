import { fields, PUBLIC, RESTRICTED } from '../field.ts';
import { recordKind } from './record-kind.ts';

export const registration = recordKind({
  kind: 'REGISTRATION',
  type: 'RegistrationRecord',
  title: { zh: '登记注册', en: 'Registration' },
  period: { zh: '存续期间', en: 'As long as the registration stands' },
  fields: {
    ...fields(
      PUBLIC,
      'registrationType',
      'registeredCapitalYuan',
      'establishedOn',
      'registrationStatus',
      'businessScope',
      'registeredAddress',
    ),
    ...fields(RESTRICTED, 'legalRepresentative'),
  },
});
