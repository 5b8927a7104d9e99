// The door to every command: `node src/cli/run.mjs <command> [arguments]`.
//
// A fresh clone on any Node >= 20 has no packages, no Node 24 and no dist/. This file brings all three, in that order
// and only where they are missing, then hands over to the command. It therefore uses nothing but Node's own modules.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const dist = join(root, 'dist');
const stampFile = join(dist, '.sources');
const lockFile = join(root, '.data', 'prepare.lock');

const say = (text) => process.stderr.write(`${text}\n`);

/** Ends the process with a sentence in both languages instead of a stack trace. */
function fail(zh, en) {
  say(`${zh}\n${en}`);
  process.exit(1);
}

/** What the lock file promises and `node_modules` does not hold, by folder; development packages only if asked for. */
function missingPackages(withDev) {
  const promised = JSON.parse(fs.readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  // npm writes this file last and `install` below removes it first: its absence means an install that did not finish.
  const record = join(modules, '.package-lock.json');
  const held = fs.existsSync(record) ? JSON.parse(fs.readFileSync(record, 'utf8')).packages : {};
  return (
    Object.entries(promised)
      // Optional packages belong to other platforms as often as to this one.
      .filter(([folder, entry]) => folder !== '' && !entry.optional && !entry.devOptional && (withDev || !entry.dev))
      .filter(
        ([folder, { version }]) =>
          held[folder]?.version !== version || !fs.existsSync(join(root, folder, 'package.json')),
      )
      .map(([folder]) => folder)
  );
}

/** Replaces `node_modules` by exactly what the lock file lists; ends the process when npm fails. */
function install() {
  say('正在安装依赖（首次约一分钟）… Installing packages (a minute or so the first time) …');
  fs.rmSync(join(modules, '.package-lock.json'), { force: true });
  const npm = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    // What npm says belongs to the log, not to the output of the command that follows.
    stdio: ['ignore', 2, 2],
  });
  if (npm.status !== 0) {
    fail(
      '依赖安装失败，原因见上文；请检查网络与 npm 的 registry 设置后重试。',
      'Packages could not be installed, see above; check the network and npm’s registry setting, then run it again.',
    );
  }
}

/** One line per source with its time and size: equal text means that dist/ is current. */
function fingerprint() {
  const sources = fs
    .readdirSync(join(root, 'src'), { recursive: true })
    .map((name) => join('src', name))
    .filter((name) => name.endsWith('.ts'));
  const hash = createHash('sha256');
  for (const name of [...sources, 'tsconfig.json', 'package-lock.json'].sort()) {
    const { mtimeMs, size } = fs.statSync(join(root, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

const isBuilt = () => fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === fingerprint();

/** Compiles src/ to dist/; ends the process with the compiler's messages when that fails. */
function build(env) {
  const stamp = fingerprint();
  fs.rmSync(dist, { recursive: true, force: true });
  const tsc = spawnSync('tsc', ['-p', 'tsconfig.json'], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (tsc.status !== 0) fail('编译失败，原因见上文。', 'The sources do not compile, see above.');
  fs.writeFileSync(stampFile, stamp);
}

/** Runs `work` while no other process of this clone does: two starts at once must not install into each other. */
async function alone(work) {
  fs.mkdirSync(dirname(lockFile), { recursive: true });
  for (let waited = false; ; waited = true) {
    try {
      fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!waited) say('另一进程正在准备依赖，等待中… Waiting for another process that is preparing this folder …');
    if (!isHeld()) fs.rmSync(lockFile, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 300));
  }
  try {
    work();
  } finally {
    fs.rmSync(lockFile, { force: true });
  }
}

/** Whether the process named in the lock is alive; a killed one leaves its lock behind. */
function isHeld() {
  try {
    const pid = Number(fs.readFileSync(lockFile, 'utf8'));
    // An empty file is a lock between its creation and its writing.
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The environment of the command: the project's own Node first, then its tools. */
function environment() {
  const own = join(modules, 'node', 'bin');
  const paths = [join(modules, '.bin'), process.env.PATH];
  if (spawnSync(join(own, 'node'), ['--version']).status === 0) paths.unshift(own);
  else if (Number(process.versions.node.split('.')[0]) < 24) {
    fail(
      '本机无法运行随附的 Node 24；请安装 Node 24 后重试。',
      'The Node 24 that comes with the packages does not run on this machine; install Node 24 and run it again.',
    );
  }
  return { ...process.env, PATH: paths.join(delimiter) };
}

/** Makes packages, Node and (if asked for) dist/ ready, and returns the environment to run in. */
async function prepare({ needsDist, needsDev }) {
  const toBuild = () => needsDist && !isBuilt();
  const toInstall = () => missingPackages(needsDev || toBuild()).length > 0;
  if (toInstall() || toBuild()) {
    await alone(() => {
      if (toInstall()) install();
      if (toBuild()) build(environment());
    });
  }
  return environment();
}

/** Runs the command in the foreground and ends with its exit code. */
function hand(command, args, env) {
  const child = spawn(command, args, { stdio: 'inherit', env });
  const forward = (signal) => child.kill(signal);
  process.on('SIGTERM', forward);
  process.on('SIGHUP', forward);
  // Ctrl-C in a terminal reaches the child by itself, and passing it on would be a second Ctrl-C; without a terminal the
  // signal was sent to this process alone. Either way this process stays until the child has drained.
  process.on('SIGINT', (signal) => {
    if (!process.stdin.isTTY && !process.stdout.isTTY) forward(signal);
  });
  child.on('error', (error) =>
    fail(`无法运行 ${command}：${error.message}`, `Cannot run ${command}: ${error.message}`),
  );
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

if (process.platform === 'win32') {
  fail('不支持直接在 Windows 上运行；请使用 WSL 或容器。', 'Windows is not supported as such; use WSL or a container.');
}
const [command, ...args] = process.argv.slice(2);
const program = (name) => join(dist, name === 'start' ? 'main.js' : join('cli', `${name}.js`));

if (command === undefined) {
  fail('用法：node src/cli/run.mjs <命令> [参数]', 'Usage: node src/cli/run.mjs <command> [arguments]');
} else if (command === 'exec') {
  hand(args[0], args.slice(1), await prepare({ needsDist: false, needsDev: true }));
} else if (command === 'build') {
  await prepare({ needsDist: true, needsDev: true });
} else if (command === 'test') {
  hand('vitest', ['run', ...args], await prepare({ needsDist: true, needsDev: true }));
} else {
  const env = await prepare({ needsDist: true, needsDev: false });
  if (!fs.existsSync(program(command))) fail(`没有命令 ${command}。`, `There is no command ${command}.`);
  hand('node', [program(command), ...args], env);
}
