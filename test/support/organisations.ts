import type { OrganisationCode } from '../../src/local/city/organisations.ts';
import { encodeId } from '../../src/store/ids.ts';
import type { TestGateway } from './gateway.ts';

/** The opaque id of an organisation of the city. */
export const organisationId = ({ city }: TestGateway, code: OrganisationCode): string =>
  encodeId('organisation', 0, city.organisations[code]);
