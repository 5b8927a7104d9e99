import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How the database's programs are started: words before their command line and, for root, another user. */
export interface Account {
  readonly prefix: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

/** A user's numbers, as `stat` and `chown` speak of them. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The environment of the database's programs: nothing like PGHOST or LANG of ours may steer them. */
export const programEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** `nobody` when we are root, whom PostgreSQL refuses to serve; undefined for anyone else, who owns their files. */
export async function ownerForRoot(): Promise<Owner | undefined> {
  if (process.geteuid?.() !== 0) return undefined;
  const number = async (flag: string) => Number((await run('id', [flag, 'nobody'])).stdout);
  return { uid: await number('-u'), gid: await number('-g') };
}

/**
 * Finds a way to run `program` as `owner` (undefined: as ourselves) in `folder`, by trying it.
 * Root's clone often lies below a folder that is closed to everyone else, such as /root or a `mktemp -d`. There the
 * program gets one capability, to pass closed folders, and no other of root's.
 * @throws Error saying in both languages what to do, when no way works.
 */
export async function findAccount(program: string, folder: string, owner: Owner | undefined): Promise<Account> {
  const ways: Account[] = owner
    ? [
        { prefix: [], ids: owner },
        passingClosedFolders(owner, 'dac_read_search'),
        passingClosedFolders(owner, 'dac_override'),
      ]
    : [{ prefix: [], ids: {} }];
  let reason = '';
  for (const way of ways) {
    const [command = '', ...args] = [
      ...way.prefix,
      'sh',
      '-c',
      'cd "$1" && exec "$2" --version',
      'sh',
      folder,
      program,
    ];
    try {
      await run(command, args, { ...way.ids, env: programEnvironment, cwd: '/' });
      return way;
    } catch (error) {
      reason ||= error instanceof Error ? error.message : String(error);
    }
  }
  throw new Error(
    `本机无法启动随附的 PostgreSQL。请设置 DATABASE_URL 使用已有的 PostgreSQL（15 或更新），或改用普通用户运行。\nThe PostgreSQL that comes with the packages does not start here. Set DATABASE_URL to use one of your own (15 or newer), or run as an ordinary user.\n${reason}`,
  );
}

/** Without `no_setuid_fixup`, access(2), by which PostgreSQL examines its own files, ignores the capability. */
function passingClosedFolders({ uid, gid }: Owner, capability: string): Account {
  const grant = [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--securebits=+no_setuid_fixup'];
  return { prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...grant], ids: {} };
}
