import { type CryptoKey, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { localVerifier, TokenRefused, type TokenVerifier } from '../../src/access/token.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const EXPECTED = { issuer: 'urn:issuer', audience: 'gateway' };

let verify: TokenVerifier;
let key: CryptoKey;
let other: CryptoKey;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  key = pair.privateKey;
  other = (await generateKeyPair('EdDSA', { crv: 'Ed25519' })).privateKey;
  verify = localVerifier(pair.publicKey, EXPECTED, () => NOW);
});

interface Changes {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  key?: CryptoKey | Uint8Array;
}

function token({ header = {}, claims = {}, key: signedWith = key }: Changes = {}): Promise<string> {
  const payload = {
    sub: 'someone',
    iss: EXPECTED.issuer,
    aud: EXPECTED.audience,
    iat: SECONDS,
    exp: SECONDS + 60,
    ...claims,
  };
  return new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', ...header }).sign(signedWith);
}

describe('a token', () => {
  it('that is ours, for us and valid now is accepted', async () => {
    expect(await verify(await token())).toMatchObject({ sub: 'someone' });
  });

  it.each<[string, () => Promise<string>]>([
    ['of another issuer', () => token({ claims: { iss: 'urn:other' } })],
    ['for another audience', () => token({ claims: { aud: 'elsewhere' } })],
    ['of another type', () => token({ header: { typ: 'JWT' } })],
    ['that has expired', () => token({ claims: { exp: SECONDS - 60 } })],
    ['that is not valid yet', () => token({ claims: { nbf: SECONDS + 60 } })],
    ['without an end', () => token({ claims: { exp: undefined } })],
    ['without a subject', () => token({ claims: { sub: undefined } })],
    ['without the time of issue', () => token({ claims: { iat: undefined } })],
    ['signed by another key', () => token({ key: other })],
    ['signed with a shared secret', () => token({ header: { alg: 'HS256' }, key: new Uint8Array(32) })],
    [
      'that is not signed',
      async () =>
        new UnsecuredJWT({ sub: 'someone' })
          .setIssuer(EXPECTED.issuer)
          .setAudience(EXPECTED.audience)
          .setExpirationTime(SECONDS + 60)
          .encode(),
    ],
    ['that is none', async () => 'a.b.c'],
  ])('%s is refused', async (_name, make) => {
    await expect(verify(await make())).rejects.toBeInstanceOf(TokenRefused);
  });
});
