import { type GenerateKeyPairResult, generateKeyPair } from 'jose';
import { localVerifier } from '../../src/access/token.ts';
import { type AppDependencies, buildApp } from '../../src/app.ts';
import type { JobName } from '../../src/jobs/jobs.ts';
import { STATE_COUNCIL } from '../../src/law/deadlines/calendar.ts';
import type { City } from '../../src/local/city/city.ts';
import { mintToken, type TokenClaims } from '../../src/local/tokens.ts';
import { type CityDatabase, createCityDatabase } from './city.ts';
import { type Client, createClient } from './client.ts';

/** Signs the ledger of every test gateway. */
const LEDGER_KEY = Buffer.alloc(32, 4);
const EXPECTED = { issuer: 'urn:test', audience: 'credit-rights-gateway' };

/** One line of the expanded ledger. */
export interface LedgerLine {
  readonly role: string;
  readonly principal: string | null;
  readonly purpose: string | null;
  readonly case_number: string | null;
  readonly subject_id: string | null;
  readonly object_no: string | null;
  readonly field: string;
  readonly outcome: string;
}

/** A gateway on the demonstration city, listening on a port of its own. */
export interface TestGateway {
  readonly url: string;
  readonly database: CityDatabase;
  readonly city: City;
  readonly sql: CityDatabase['sql'];
  /** The lines it has logged. */
  readonly log: readonly string[];
  /** Runs a job now, as of an instant. */
  runJob(name: JobName, at: Date): Promise<void>;
  /** Moves the gateway's clock. */
  setClock(at: Date): void;
  /** A caller without a token. */
  readonly anyone: Client;
  /** A caller with a token of these claims. */
  as(claims: TokenClaims, headers?: Record<string, string>): Promise<Client>;
  /** What the ledger says of a request, field by field. */
  lines(requestId: string): Promise<LedgerLine[]>;
  /** The entry of a request. */
  entry(requestId: string): Promise<Record<string, unknown> | undefined>;
  /** Another gateway on the same database, with the same tokens. */
  sibling(set?: GatewaySettings): Promise<TestGateway>;
  /** Stops the gateway alone, as a signal does. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** What a test wants otherwise than usual. */
type GatewaySettings = Partial<Pick<AppDependencies, 'calendar' | 'jobs' | 'fileStallMs'>>;

/** Starts a gateway for one test file. */
export async function startGateway(set: GatewaySettings = {}): Promise<TestGateway> {
  return startOn(await createCityDatabase(), await generateKeyPair('EdDSA', { crv: 'Ed25519' }), set);
}

async function startOn(
  database: CityDatabase,
  tokenKeys: GenerateKeyPairResult,
  set: GatewaySettings,
): Promise<TestGateway> {
  const { privateKey, publicKey } = tokenKeys;
  const log: string[] = [];
  let now: Date | null = null;
  const clock = () => now ?? new Date();
  const app = await buildApp({
    databaseUrl: database.url,
    poolSize: 4,
    keys: database.keys,
    ledgerKey: LEDGER_KEY,
    verifyToken: localVerifier(publicKey, EXPECTED, clock),
    jurisdiction: '2103',
    bodyLimit: 1024 * 1024,
    logLevel: 'info',
    logStream: { write: (line) => void log.push(line) },
    production: false,
    clock,
    calendar: STATE_COUNCIL,
    jobs: false,
    graphiql: null,
    ...set,
  });
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const { sql } = database;

  return {
    url,
    database,
    city: database.city,
    log,
    sql,
    runJob: (name, at) => app.runJob(name, at),
    setClock: (at) => {
      now = at;
    },
    anyone: createClient(url, {}),
    as: async (claims, headers = {}) => {
      const token = await mintToken(privateKey, EXPECTED, claims, clock(), 600);
      return createClient(url, { authorization: `Bearer ${token}`, ...headers });
    },
    lines: (requestId) => sql<LedgerLine[]>`
      select role, principal, purpose, case_number, subject_id, object_no, field, outcome
      from ledger.field_accesses where request_id = ${requestId} order by subject_id nulls first, object_no nulls first, field`,
    entry: async (requestId) => (await sql`select * from ledger.entries where id = ${requestId}`)[0],
    sibling: (other = {}) => startOn(database, tokenKeys, { ...set, ...other }),
    drain: () => app.close(),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
