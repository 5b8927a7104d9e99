import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

const LONGEST_URL = 2_000;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Reads the URL that an organisation names; null where notices may not be sent there: without TLS, with a user name or
 * password in it, or, in production, to an address that is not public. Names are looked up when something is sent.
 */
export function endpointOf(text: string, production: boolean): URL | null {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return null;
  const local = LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local && !production)) return null;
  return production && (local || !isPublicHost(url.hostname)) ? null : url;
}

/** Whether a host can be public: a name, or an address that is. */
export function isPublicHost(hostname: string): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return !ipaddr.isValid(address) || isPublic(address);
}

/** Whether an address belongs to the public internet, and to no network, host or use of its own. */
function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast';
}

/** A name has an address that notices are not sent to. */
class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code = 'ADDRESS_REFUSED';
}

/**
 * Looks a name up for a connection, and refuses it if any of its addresses is not public. The connection is made to just
 * these addresses, so that a second look-up cannot lead elsewhere.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = error ?? (addresses.every(({ address }) => isPublic(address)) ? null : new AddressRefused());
    const [first] = addresses ?? [];
    if (refused !== null || first === undefined) callback(refused ?? new AddressRefused(), [] as LookupAddress[], 4);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
