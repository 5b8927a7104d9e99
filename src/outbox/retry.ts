/** A delivery is given up after this many attempts. */
const MAX_ATTEMPTS = 12;

const FIRST_WAIT_MS = 40_000;

/**
 * When to try again after `attempts` failed ones, or null to give up. Each wait is twice the one before, a quarter more
 * or less by `random` (0 ≤ random < 1), so that receivers are not besieged when they come back: about a day in all.
 */
export function nextAttempt(attempts: number, at: Date, random: number): Date | null {
  if (attempts >= MAX_ATTEMPTS) return null;
  const wait = FIRST_WAIT_MS * 2 ** (attempts - 1) * (0.75 + random / 2);
  return new Date(at.getTime() + Math.round(wait));
}
