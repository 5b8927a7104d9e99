import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IssuerUnavailable, issuerVerifier, TokenRefused } from '../../src/access/token.ts';

const EXPECTED = { issuer: 'urn:issuer', audience: 'gateway' };
const NOW = new Date('2026-06-01T00:00:00Z');

let server: Server;
let url: string;
let published: JWK[] = [];
let fetches = 0;

beforeAll(async () => {
  server = createServer((_request, response) => {
    fetches += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}/jwks`;
});
afterAll(() => new Promise((done) => server.close(done)));

async function newKey(kid: string): Promise<{ sign: () => Promise<string>; jwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return {
    sign: () => tokenOf(privateKey, kid),
    jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' },
  };
}

function tokenOf(key: CryptoKey, kid: string): Promise<string> {
  const seconds = NOW.getTime() / 1000;
  return new SignJWT({ role: 'AUDITOR', org: 'audit-office' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
    .setSubject('someone')
    .setIssuer(EXPECTED.issuer)
    .setAudience(EXPECTED.audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 60)
    .sign(key);
}

describe('an issuer with a key set', () => {
  it('is believed by its published keys, fetched once; a key it does not publish is refused', async () => {
    const [known, unknown] = [await newKey('a'), await newKey('b')];
    published = [known.jwk];
    const verify = issuerVerifier(url, EXPECTED, () => NOW);
    const before = fetches;
    for (let i = 0; i < 5; i++) expect(await verify(await known.sign())).toMatchObject({ sub: 'someone' });
    expect(fetches - before).toBe(1);
    for (let i = 0; i < 5; i++) await expect(verify(await unknown.sign())).rejects.toBeInstanceOf(TokenRefused);
    expect(fetches - before).toBe(1);
  });

  it('that cannot be reached is an outage, not a denial', async () => {
    const verify = issuerVerifier('http://127.0.0.1:1/jwks', EXPECTED, () => NOW);
    const { sign } = await newKey('a');
    await expect(verify(await sign())).rejects.toBeInstanceOf(IssuerUnavailable);
  });
});
