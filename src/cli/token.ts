import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { CLAIMS } from '../access/actor.ts';
import { type Config, ConfigurationError, loadConfig } from '../config.ts';
import type { Text } from '../law/text.ts';
import { findCity } from '../local/city/city.ts';
import { PERSONA_TITLES, type Persona, personasOf } from '../local/personas.ts';
import { openSecrets } from '../local/secrets.ts';
import { mintToken, type TokenClaims } from '../local/tokens.ts';
import { createVault } from '../store/vault.ts';
import { openInstallation } from './installation.ts';

const USAGE = `npm run --silent token -- --as PERSONA [--hours N]
npm run --silent token -- --as role --sub WHO --role ROLE [--org CODE] [--office HANDLER|REVIEWER] [--subject ID] [--hours N]

为本机签发开发用令牌，只向标准输出打印令牌。 Mints a development token and prints nothing else to standard output.

${Object.entries(PERSONA_TITLES)
  .map(([name, { zh, en }]) => `  ${name.padEnd(12)}${zh}  ${en}`)
  .join('\n')}`;

const REFUSED = 2;
const DEFAULT_HOURS = 8;
const MAX_HOURS = 24 * 30;

const clock = () => new Date();

/** No token is minted; says why. */
class NotMinted extends Error {
  override readonly name = 'NotMinted';

  constructor({ zh, en }: Text) {
    super(`${zh}\n${en}`);
  }
}

const NOT_UNDERSTOOD = new NotMinted({ zh: '参数有误，用法见 --help。', en: 'Wrong arguments, see --help.' });

interface Options {
  readonly as: string;
  readonly claims: Readonly<Record<string, string | undefined>>;
  readonly hours: number;
}

/**
 * Reads the command line; null: it asks for help.
 * @throws NotMinted when it cannot be understood
 */
function readOptions(): Options | null {
  const { as, hours: given, help, ...claims } = readArguments();
  if (help) return null;
  const hours = Number(given ?? DEFAULT_HOURS);
  if (as === undefined || !(hours > 0 && hours <= MAX_HOURS)) throw NOT_UNDERSTOOD;
  return { as, claims, hours };
}

function readArguments() {
  const text = { type: 'string' } as const;
  const known = { as: text, hours: text, sub: text, role: text, org: text, office: text, subject: text };
  try {
    return parseArgs({ options: { ...known, help: { type: 'boolean' } } }).values;
  } catch {
    throw NOT_UNDERSTOOD; // an option that there is not; parseArgs throws nothing else
  }
}

/** @throws NotMinted where tokens come from elsewhere */
async function run({ as, claims, hours }: Options): Promise<string> {
  const config = loadConfig();
  if (config.tokens.kind === 'ISSUER' || config.production) {
    throw new NotMinted({
      zh: '已配置令牌签发方或处于生产环境，本机不签发令牌。请向签发方获取令牌。',
      en: 'An issuer is configured, or this is production: no token is minted here. Obtain one from the issuer.',
    });
  }
  const wanted = as === 'role' ? explicitClaims(claims) : await personaClaims(config, as);
  const { signingKey } = await openSecrets(config.dataDirectory);
  return mintToken(signingKey, config.tokens, wanted, clock(), Math.ceil(hours * 3600));
}

/** @throws NotMinted when the gateway would not know such an actor */
function explicitClaims(claims: Options['claims']): TokenClaims {
  const parsed = CLAIMS.safeParse(claims);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map(({ path }) => `--${path.join('.')}`).join(', ');
  throw new NotMinted({ zh: `参数缺失或有误：${names}`, en: `Missing or wrong: ${names}` });
}

/** @throws NotMinted for the public, who has no token, and where there is no city */
async function personaClaims(config: Config, name: string): Promise<TokenClaims> {
  if (!Object.hasOwn(PERSONA_TITLES, name)) {
    throw new NotMinted({ zh: '没有这个身份，见 --help。', en: 'There is no such persona, see --help.' });
  }
  const persona = await findPersona(config, name);
  if (!persona) {
    throw new NotMinted({
      zh: '此数据库中没有演示城市；请先运行 npm start，或用 --as role 给出各项。',
      en: 'This database holds no demonstration city; run npm start first, or give the claims with --as role.',
    });
  }
  if (persona.claims === null) {
    throw new NotMinted({ zh: '公众查询无需令牌。', en: 'The public needs no token.' });
  }
  return persona.claims;
}

async function findPersona(config: Config, name: string): Promise<Persona | undefined> {
  const installation = await openInstallation(config, clock, console.error);
  const sql = postgres(installation.databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    const city = await findCity(sql, createVault(installation.keys.vault));
    return city === null ? undefined : personasOf(city).find((persona) => persona.name === name);
  } finally {
    await sql.end();
    await installation.close();
  }
}

try {
  const options = readOptions();
  console.log(options === null ? USAGE : await run(options));
} catch (error) {
  if (!(error instanceof NotMinted) && !(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = REFUSED;
}
