import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOT_OURS = ['.git', 'node_modules', 'dist', '.data'];

/** Every file of the repository that people read or write, relative to its root. */
export function files(): string[] {
  return readdirSync('.')
    .filter((name) => !NOT_OURS.includes(name))
    .flatMap((name) => [
      name,
      ...(isFile(name)
        ? []
        : readdirSync(name, { recursive: true, encoding: 'utf8' }).map((child) => join(name, child))),
    ])
    .filter(isFile);
}

/** The TypeScript of the gateway itself. */
export function sources(): string[] {
  return files().filter((file) => file.startsWith('src/') && file.endsWith('.ts'));
}

function isFile(path: string): boolean {
  return statSync(path).isFile();
}
