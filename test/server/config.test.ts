import { describe, expect, it } from 'vitest';
import { ConfigurationError, loadConfig } from '../../src/config.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const SERVICE = {
  DATABASE_URL: 'postgres://owner:secret@db:5432/credit',
  JWKS_URL: 'https://issuer.example/jwks',
  JWT_ISSUER: 'https://issuer.example',
  VAULT_KEYS: `2:${KEY},1:${KEY}`,
  INDEX_KEY: KEY,
  CURSOR_KEY: KEY,
  LEDGER_KEY: KEY,
};

function complaint(environment: Record<string, string>): string {
  try {
    loadConfig(environment);
    return 'none';
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
}

describe('the configuration', () => {
  it('needs nothing on a development machine', () => {
    expect(loadConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      keys: null,
      tokens: { kind: 'LOCAL' },
    });
  });

  it('of a service is taken whole', () => {
    const config = loadConfig({ ...SERVICE, NODE_ENV: 'production' });
    expect(config).toMatchObject({ production: true, tokens: { kind: 'ISSUER', issuer: SERVICE.JWT_ISSUER } });
    expect(config.keys?.vault.sealing.map(({ id }) => id)).toEqual([2, 1]);
  });

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['BODY_LIMIT_BYTES', { BODY_LIMIT_BYTES: '3' }],
    ['DATABASE_POOL', { DATABASE_POOL: '0' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
    ['JURISDICTION', { JURISDICTION: 'x' }],
    ['INDEX_KEY', { INDEX_KEY: 'short' }],
    ['VAULT_KEYS', { VAULT_KEYS: '1:short' }],
    ['JWKS_URL', { JWT_ISSUER: 'https://issuer.example' }],
    ['JWT_ISSUER', { JWKS_URL: SERVICE.JWKS_URL }],
    ['DATABASE_URL', { NODE_ENV: 'production' }],
    ['VAULT_KEYS', { ...SERVICE, VAULT_KEYS: '' }],
    ['LEDGER_KEY', { ...SERVICE, LEDGER_KEY: '' }],
    ['JWKS_URL', { ...SERVICE, JWKS_URL: '', JWT_ISSUER: '', NODE_ENV: 'production' }],
  ])('that is wrong names %s and says what to set, without the value', (name, environment) => {
    const said = complaint(environment);
    expect(said).toContain(name);
    for (const value of ['short', 'mysql', 'abc']) expect(said).not.toContain(value);
  });
});
