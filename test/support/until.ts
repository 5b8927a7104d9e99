import { setTimeout as sleep } from 'node:timers/promises';

const WAIT_MS = 50_000;

/** Resolves once something has come about. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + WAIT_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('it did not come about');
    await sleep(100);
  }
}
