import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from './files.ts';

/** Lowest first. A floor imports itself and the floors below it. */
const FLOORS = ['law', 'store', 'intake', 'ledger', 'procedure', 'outbox', 'access', 'jobs', 'graph', 'server'];

/** Rooms beside the floors → who may import them. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  local: ['local', 'cli', 'main'],
  config: ['local', 'cli', 'main', 'app'],
  app: ['local', 'cli', 'main'],
  cli: ['cli', 'main'],
  main: [],
};

const IMPORT = /^(?:import\s+|(?:import|export|\}).*\sfrom\s+)'([^']+)'|\bimport\('([^']+)'\)/gm;

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)]
    .map(([, fixed, dynamic]) => fixed ?? dynamic ?? '')
    .map((to) => ({
      from: file,
      to: to.startsWith('.') ? join(dirname(file), to) : to,
    }));
}

/** `src/law/text.ts` → `law`, `src/main.ts` → `main`. */
function roomOf(file: string): string {
  return basename(file.split('/')[1] ?? '', '.ts');
}

/** Says what is wrong with an import, or nothing. */
function offence({ from, to }: Import): string | undefined {
  const room = roomOf(from);
  if (!to.startsWith('src/')) {
    const allowed = room !== 'law' || (to === 'chinese-days' && from.startsWith('src/law/deadlines/'));
    return allowed ? undefined : `${from} imports the package ${to}: law imports nothing`;
  }
  const target = roomOf(to);
  const below = FLOORS.slice(0, FLOORS.indexOf(room) + 1);
  const allowed = FLOORS.includes(target)
    ? !FLOORS.includes(room) || below.includes(target)
    : ROOMS[target]?.includes(room);
  return allowed ? undefined : `${from} imports ${to}: ${room} may not import ${target}`;
}

describe('floors', () => {
  const imports = sources().flatMap(importsOf);

  it('a floor imports only itself and the floors below', () => {
    expect(imports.map(offence).filter((text) => text !== undefined)).toEqual([]);
  });

  it.each([
    ['src/law/text.ts', 'node:fs'],
    ['src/law/text.ts', 'src/store/ids.ts'],
    ['src/law/procedure/objection.ts', 'chinese-days'],
    ['src/store/ids.ts', 'src/intake/decode.ts'],
    ['src/outbox/deliver.ts', 'src/access/errors.ts'],
    ['src/graph/subject/subject.type.ts', 'src/config.ts'],
    ['src/server/http.ts', 'src/local/postgres.ts'],
  ])('the rule refuses %s → %s', (from, to) => {
    expect(offence({ from, to })).toBeDefined();
  });

  it.each([
    ['src/law/deadlines/calendar.ts', 'chinese-days'],
    ['src/store/ids.ts', 'src/law/text.ts'],
    ['src/server/http.ts', 'src/graph/schema.ts'],
    ['src/main.ts', 'src/local/postgres.ts'],
  ])('the rule allows %s → %s', (from, to) => {
    expect(offence({ from, to })).toBeUndefined();
  });

  it('finds the imports it judges', () => {
    expect(imports).toContainEqual({ from: 'src/local/postgres.ts', to: 'src/local/postgres-account.ts' });
  });

  it('the ledger is verified by what needs nothing of the gateway', () => {
    const alone = (file: string) => /^src\/ledger\/(?:tree|verify|bundle)\//.test(file);
    const needed = imports.filter(({ from, to }) => alone(from) && !alone(to)).map(({ to }) => to);
    expect([...new Set(needed)].sort()).toEqual([
      'canonicalize',
      'node:crypto',
      'src/law/text.ts',
      'src/ledger/entry.ts', // for its type only
    ]);
  });

  it('only config.ts reads the environment', () => {
    const others = sources().filter((file) => file !== 'src/config.ts');
    expect(others.filter((file) => /\bprocess\s*\.\s*env\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
