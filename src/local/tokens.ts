import { randomUUID } from 'node:crypto';
import { type CryptoKey as JoseKey, SignJWT } from 'jose';
import type { z } from 'zod';
import type { CLAIMS } from '../access/actor.ts';
import { TOKEN_TYPE } from '../access/token.ts';

/** Who a token speaks for; see `CLAIMS`. */
export type TokenClaims = z.infer<typeof CLAIMS>;

/** Mints a development token: signed by this machine, valid from now on. */
export function mintToken(
  signingKey: JoseKey,
  { issuer, audience }: { readonly issuer: string; readonly audience: string },
  claims: TokenClaims,
  now: Date,
  lifetimeSeconds: number,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: TOKEN_TYPE })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .setJti(randomUUID())
    .sign(signingKey);
}
