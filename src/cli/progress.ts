import type { WriteStream } from 'node:tty';
import type { Progress } from '../intake/intake.ts';

/** Shows how far a file is read. */
export interface ProgressDisplay {
  /** `share` is the part of the file's bytes that was handed to the reader, 0 to 1. */
  update(progress: Progress, share: number): void;
  end(): void;
}

const BAR_WIDTH = 30;
const TERMINAL_INTERVAL_MS = 100;
const LINE_INTERVAL_MS = 5_000;

/** A bar that redraws itself on a terminal; elsewhere a line every few seconds. */
export function createProgress(out: WriteStream, now: () => number): ProgressDisplay {
  const startedAt = now();
  let shownAt = startedAt;
  return {
    update({ rowsRead, rowsResumed }, share) {
      const at = now();
      if (at - shownAt < (out.isTTY ? TERMINAL_INTERVAL_MS : LINE_INTERVAL_MS)) return;
      shownAt = at;
      const seconds = (at - startedAt) / 1000;
      const perSecond = Math.round((rowsRead - rowsResumed) / seconds);
      const left = share > 0 ? Math.round((seconds / share) * (1 - share)) : null;
      const text = `${rowsRead} rows  ${perSecond} rows/s  ${left === null ? '' : `${left} s left`}`;
      if (!out.isTTY) out.write(`${text}\n`);
      else out.write(`\r\x1b[K${bar(share)} ${text}`);
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}

function bar(share: number): string {
  const done = Math.round(Math.min(1, share) * BAR_WIDTH);
  return `[${'#'.repeat(done)}${'-'.repeat(BAR_WIDTH - done)}]`;
}
