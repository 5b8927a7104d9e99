import { createRemoteJWKSet, type CryptoKey as JoseKey, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** Says what a bearer token claims, or throws. */
export type TokenVerifier = (token: string) => Promise<JWTPayload>;

/** The token is not one of ours, not valid now, or not meant for us. Why is logged, never told. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** The issuer's keys cannot be had: nobody's token can be checked. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/** RFC 9068: access tokens say that they are, so that an id token is not taken for one. */
export const TOKEN_TYPE = 'at+jwt';

const LOCAL_ALGORITHMS = ['EdDSA'];
const ISSUER_ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'PS256', 'RS256'];
/** Clocks of issuer and gateway may differ by this much. */
const CLOCK_TOLERANCE_SECONDS = 5;
const ISSUER_FAILURES = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

interface Expectations {
  readonly issuer: string;
  readonly audience: string;
}

/** Verifies tokens by the issuer's published keys; unknown key ids cost one fetch per cool-down. */
export function issuerVerifier(jwksUrl: string, expected: Expectations, clock: () => Date): TokenVerifier {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 30_000, timeoutDuration: 5_000 });
  return verifier(keys, ISSUER_ALGORITHMS, expected, clock);
}

/** Verifies tokens by the development key of this machine. */
export function localVerifier(key: JoseKey, expected: Expectations, clock: () => Date): TokenVerifier {
  return verifier(() => key, LOCAL_ALGORITHMS, expected, clock);
}

function verifier(
  key: JWTVerifyGetKey | (() => JoseKey),
  algorithms: string[],
  { issuer, audience }: Expectations,
  clock: () => Date,
): TokenVerifier {
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key as JWTVerifyGetKey, {
        // a constant key is a key getter too
        algorithms,
        issuer,
        audience,
        typ: TOKEN_TYPE,
        requiredClaims: ['sub', 'exp', 'iat'],
        currentDate: clock(),
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      return payload;
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      if (code === '' || ISSUER_FAILURES.has(code)) throw new IssuerUnavailable('no keys', { cause });
      throw new TokenRefused(code, { cause });
    }
  };
}
