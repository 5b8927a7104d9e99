import { buildApp } from './app.ts';
import { openInstallation } from './cli/installation.ts';
import { ConfigurationError, loadConfig } from './config.ts';

const clock = () => new Date();

/** Starts the gateway and keeps it running until it is told to stop; then drains. */
async function main(): Promise<void> {
  const config = loadConfig();
  const installation = await openInstallation(config, clock, console.log);
  const app = await buildApp({ ...config, ...installation, clock });
  const stop = async (): Promise<void> => {
    await app.close();
    await installation.close();
  };
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (cause) {
    await stop();
    throw cause;
  }
  stopOnSignals(stop);
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
