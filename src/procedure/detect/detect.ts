import { moveWatch, watchedUntil } from '../../store/detections.ts';
import type { SystemDeps } from '../system-act.ts';
import { detectDisclosureAfterStop } from './after-stop.ts';
import { detectBeyondAuthority } from './beyond-authority.ts';

const WATCH = 'misuse';
const MINUTE_MS = 60_000;

/**
 * Looks through what the ledger has gained since the last time and proposes violations (Art. 14(7), 14(10)) and cases of
 * misuse (Art. 15a); a person decides on each. Runs beside the answers, so that it neither slows nor breaks one. It may
 * be repeated, cut off, or run by several gateways at once: each finding has a name and is acted upon once.
 */
export async function detect(deps: SystemDeps, at: Date): Promise<void> {
  // Whole minutes, so that a repetition groups as before; the last is left out, for its entries may still be on their way.
  const until = new Date(Math.floor(at.getTime() / MINUTE_MS - 1) * MINUTE_MS);
  const from = (await watchedUntil(deps.acts, WATCH)) ?? new Date(0);
  if (until <= from) return;
  await detectBeyondAuthority(deps, from, until, at);
  await detectDisclosureAfterStop(deps, from, until, at);
  await moveWatch(deps.acts, WATCH, until);
}
