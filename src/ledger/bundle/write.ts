import {
  type BundleCheckpoint,
  type BundleEntry,
  type BundleHeader,
  type BundlePending,
  formatLine,
} from './format.ts';

/** Writes a bundle line by line, each with its newline; it holds one line, however long the bundle is. */
export async function* writeBundle(
  header: BundleHeader,
  lines: AsyncIterable<BundleEntry | BundlePending | BundleCheckpoint>,
): AsyncGenerator<string> {
  yield `${formatLine(header)}\n`;
  let entries = 0;
  for await (const line of lines) {
    if (line.kind !== 'CHECKPOINT') entries += 1;
    yield `${formatLine(line)}\n`;
  }
  yield `${formatLine({ kind: 'END', entries })}\n`;
}
