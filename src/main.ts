import postgres from 'postgres';
import { buildApp } from './app.ts';
import { type Installation, openInstallation } from './cli/installation.ts';
import { type Config, ConfigurationError, loadConfig } from './config.ts';
import { STATE_COUNCIL } from './law/deadlines/calendar.ts';
import { openCity } from './local/city/load.ts';
import { createExamples, welcome } from './local/welcome.ts';
import type { GraphiqlExample } from './server/graphiql.ts';
import { createVault } from './store/vault.ts';

const clock = () => new Date();

/** Starts the gateway and keeps it running until it is told to stop; then drains. */
async function main(): Promise<void> {
  const config = loadConfig();
  const installation = await openInstallation(config, clock, console.log);
  const examples = await examplesOf(config, installation);
  const app = await buildApp({
    ...config,
    ...installation,
    clock,
    calendar: STATE_COUNCIL,
    jobs: true,
    graphiql: graphiqlOf(config, examples),
  });
  const stop = async (): Promise<void> => {
    await app.close();
    await installation.close();
  };
  stopOnSignals(stop);
  try {
    const url = await app.listen({ host: config.host, port: config.port });
    if (examples.length > 0) console.log(`\n${welcome(url, examples)}\n`);
  } catch (cause) {
    await stop();
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
    throw new ConfigurationError(`  PORT: ${config.port} is in use; set another, or stop what listens there`);
  }
}

/** With local tokens there is a demonstration city, unless the database holds something else. */
async function examplesOf(
  { tokens }: Config,
  { databaseUrl, keys, secrets }: Installation,
): Promise<GraphiqlExample[]> {
  if (secrets === null) return [];
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    const city = await openCity({ sql, vault: createVault(keys.vault), clock });
    return city ? await createExamples(city, secrets, tokens, clock()) : [];
  } finally {
    await sql.end();
  }
}

function graphiqlOf({ production }: Config, examples: readonly GraphiqlExample[]) {
  if (production) return null;
  const [first] = examples;
  const query = first?.query ?? '{ catalogue { kind title period } }';
  return { path: '/graphiql', endpoint: '/graphql', query, headers: {}, examples };
}

/** One Ctrl-C can arrive several times: from the terminal, from npm and from whoever started us. */
const SAME_SIGNAL_MS = 1_000;

/** The first signal drains; a later one ends at once. */
function stopOnSignals(stop: () => Promise<void>): void {
  let stoppingSince: number | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stoppingSince !== null) {
        if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
        return;
      }
      stoppingSince = performance.now();
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

try {
  await main();
} catch (failure) {
  if (!(failure instanceof ConfigurationError)) throw failure;
  console.error(
    `配置有误，请修正后重新启动。 The configuration is not right; correct it and start again:\n${failure.message}`,
  );
  process.exitCode = 2;
}
