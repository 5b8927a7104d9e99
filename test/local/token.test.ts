import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localVerifier } from '../../src/access/token.ts';
import { openSecrets } from '../../src/local/secrets.ts';
import { type CityDatabase, createCityDatabase } from '../support/city.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'src', 'cli', 'token.ts');

let database: CityDatabase;
let folder: string;
beforeAll(async () => {
  database = await createCityDatabase();
  folder = await mkdtemp(join(tmpdir(), 'credit-rights-token-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command on the city; ends with its exit code and what it wrote. */
function token(args: string[], settings: Record<string, string> = {}) {
  const { vault, cursor } = database.keys;
  const keys = {
    VAULT_KEYS: vault.sealing.map(({ id, key }) => `${id}:${key.toString('base64')}`).join(','),
    INDEX_KEY: vault.blindIndex.toString('base64'),
    CURSOR_KEY: cursor.toString('base64'),
    LEDGER_KEY: Buffer.alloc(32).toString('base64'),
  };
  const env = { DATA_DIR: folder, DATABASE_URL: database.url, ...keys, ...settings };
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...args], { env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('the token command', () => {
  it('mints a token of a persona that the gateway takes, and prints nothing else', async () => {
    const { code, out } = await token(['--as', 'subject', '--hours', '1']);
    expect(code).toBe(0);
    const minted = out.trim();
    const { verifyingKey } = await openSecrets(folder);
    const expected = { issuer: 'urn:credit-rights-gateway:local', audience: 'credit-rights-gateway' };
    const claims = await localVerifier(verifyingKey, expected, () => new Date())(minted);
    expect(claims).toMatchObject({ role: 'SUBJECT', subject: database.city.subjects.citizen.id });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3600);
    expect(decodeProtectedHeader(minted)).toEqual({ alg: 'EdDSA', typ: 'at+jwt' });
  });

  it('mints a token of given claims without asking the database', async () => {
    const { out } = await token(['--as', 'role', '--role', 'AUDITOR', '--sub', 'me', '--org', 'audit-office'], {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
    });
    expect(decodeJwt(out.trim())).toMatchObject({ role: 'AUDITOR', sub: 'me', org: 'audit-office' });
  });

  it.each([
    ['claims that are no actor', ['--as', 'role', '--role', 'KING', '--sub', 'me'], '--role'],
    ['the public', ['--as', 'public'], 'needs no token'],
    ['an unknown persona', ['--as', 'nobody'], 'no such persona'],
    ['an unknown option', ['--as', 'auditor', '--for', 'ever'], 'Wrong arguments'],
    ['a time without end', ['--as', 'auditor', '--hours', '1e9'], 'Wrong arguments'],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await token(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('refuses where an issuer is configured', async () => {
    const issuer = { JWT_ISSUER: 'https://issuer.example', JWKS_URL: 'https://issuer.example/keys' };
    const { code, out, err } = await token(['--as', 'auditor'], issuer);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('An issuer is configured');
    expect(err).toContain('本机不签发令牌');
  });
});
