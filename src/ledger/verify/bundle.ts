import {
  type BundleEntry,
  type BundleHeader,
  type BundleLine,
  type BundleOpening,
  parseLine,
} from '../bundle/format.ts';
import { BundleRefused } from '../bundle/refused.ts';
import { includes } from '../tree/check.ts';
import { type OpenedCheckpoint, openCheckpoint, type Trust } from '../tree/checkpoint.ts';
import { append, EMPTY, rootOf } from '../tree/frontier.ts';
import { sameHash, type TreeHash, treeHash } from '../tree/hash.ts';
import { leafDataOf, partsOf } from '../tree/leaf.ts';
import type { Finding, FindingKind } from './findings.ts';

/** Something wrong in a bundle, and the line that shows it, from 1. */
export interface BundleFinding extends Finding {
  readonly line: number;
}

/** What became of the check of a bundle. */
export interface BundleReport {
  /** What is wrong, the first first; of a long row of them the first hundred. */
  readonly findings: readonly BundleFinding[];
  /** The checkpoint everything was checked against. */
  readonly checkpoint: OpenedCheckpoint;
  readonly complete: boolean;
  /** Entries whose content was shown, and was what was entered. */
  readonly shown: number;
  /** Entries whose content was erased or is sealed: that they are in the ledger is all that is proved. */
  readonly withheld: number;
  /** Entries that waited for their place. */
  readonly pending: number;
}

const MOST_FINDINGS = 100;

/**
 * Checks a bundle line by line, in constant memory, with nothing but these lines and those who are trusted (told the
 * header, for whoever has no better source than the keys in it). A bundle that was not touched has no findings.
 * Throws `BundleRefused` for what is not a bundle, `NoteRefused` for a checkpoint that cannot be believed.
 */
export async function verifyBundle(
  lines: AsyncIterable<string> | Iterable<string>,
  trusted: (header: BundleHeader) => Trust,
): Promise<BundleReport> {
  let check: Check | undefined;
  let number = 0;
  for await (const text of lines) {
    number += 1;
    const line = readLine(text, number);
    if (check) check.meet(line, number);
    else if (line.kind === 'BUNDLE') check = startCheck(line, trusted(line));
    else throw new BundleRefused('HEADER_MISSING', number);
  }
  if (!check) throw new BundleRefused('HEADER_MISSING', 1);
  return check.report(number);
}

function readLine(text: string, number: number): BundleLine {
  try {
    return parseLine(text);
  } catch (error) {
    throw error instanceof BundleRefused ? new BundleRefused(error.code, number) : error;
  }
}

interface Check {
  meet(line: BundleLine, number: number): void;
  report(lines: number): BundleReport;
}

function startCheck(header: BundleHeader, trust: Trust): Check {
  const hash = treeHash(header.digest);
  const head = openCheckpoint(header.checkpoint, trust);
  const findings: BundleFinding[] = [];
  const find = (kind: FindingKind, from: number, until: number, line: number): void => {
    if (findings.length < MOST_FINDINGS) findings.push({ kind, from, until, line });
  };
  const places = header.complete ? wholeTree(hash, find) : provedPlaces(hash, head, find);
  let [shown, withheld, pending] = [0, 0, 0];
  let ended = false;

  function meetOpening(leaf: Uint8Array, id: string, opening: BundleOpening | null, index: number, line: number): void {
    if (!opening) withheld += 1;
    else if (opens(hash, leaf, id, opening)) shown += 1;
    else find('CONTENT_DIFFERS', index, index + 1, line);
  }

  return {
    meet(line, number) {
      if (ended) throw new BundleRefused('AFTER_END', number);
      switch (line.kind) {
        case 'ENTRY':
          places.meet(line, number);
          return meetOpening(line.leaf, line.id, line.opening, line.index, number);
        case 'PENDING':
          pending += 1;
          if (line.opening && !opens(hash, line.leaf, line.id, line.opening)) {
            find('CONTENT_DIFFERS', head.size, head.size, number);
          }
          return;
        case 'CHECKPOINT':
          return places.sign(openCheckpoint(line.checkpoint, trust), number);
        case 'END':
          ended = true;
          if (line.entries !== places.met() + pending) find('TRUNCATED', places.next(), head.size, number);
          return;
        case 'BUNDLE':
          throw new BundleRefused('LINE_MALFORMED', number);
      }
    },
    report(lines) {
      if (!ended) find('TRUNCATED', places.next(), head.size, lines);
      if (header.complete) places.sign(head, lines);
      return { findings, checkpoint: head, complete: header.complete, shown, withheld, pending };
    },
  };
}

/** Whether what is shown is what the leaf commits to, and of the entry it is said to be of. */
function opens(hash: TreeHash, leaf: Uint8Array, id: string, opening: BundleOpening): boolean {
  const parts = 'parts' in opening ? opening.parts : partsOf(hash, opening);
  const [head] = parts;
  if (!head || parts.some((part) => 'line' in part && part.line.includes(NEWLINE))) return false;
  const told = 'line' in head ? idIn(Buffer.from(head.line).toString('utf8')) : undefined;
  return told === id && sameHash(hash.leaf(leafDataOf(hash, parts)), leaf);
}

const NEWLINE = 0x0a;

/** The id in the first part of a content (`tree/content.ts`); nothing where the ledger was fed what is none. */
function idIn(line: string): unknown {
  try {
    const { entry } = Object(JSON.parse(line));
    return Object(entry).id;
  } catch {
    return undefined;
  }
}

type Find = (kind: FindingKind, from: number, until: number, line: number) => void;

/** Whether the entries stand where they say. */
interface Places {
  meet(entry: BundleEntry, line: number): void;
  sign(checkpoint: OpenedCheckpoint, line: number): void;
  /** How many entries came. */
  met(): number;
  /** The first place that none has come for. */
  next(): number;
}

/** Of some entries: each brings the proof of its place. */
function provedPlaces(hash: TreeHash, head: OpenedCheckpoint, find: Find): Places {
  let [met, next] = [0, 0];
  return {
    meet({ index, leaf, proof }, line) {
      if (index < next) find('ENTRY_REORDERED', index, index + 1, line);
      else if (!proof || !includes(hash, head, index, leaf, proof)) find('PROOF_DIFFERS', index, index + 1, line);
      met += 1;
      next = Math.max(next, index + 1);
    },
    sign(_, line) {
      throw new BundleRefused('LINE_MALFORMED', line);
    },
    met: () => met,
    next: () => next,
  };
}

/** Of all entries: together they give every root that was signed. */
function wholeTree(hash: TreeHash, find: Find): Places {
  let tree = EMPTY;
  let good = 0;
  let broken = false;
  return {
    meet({ index, leaf }, line) {
      if (index !== tree.size && !broken) {
        broken = true;
        find(index > tree.size ? 'ENTRY_MISSING' : 'ENTRY_INSERTED', tree.size, tree.size + 1, line);
      }
      tree = append(hash, tree, [leaf]);
    },
    sign({ size, root }, line) {
      // After a gap every root differs; the gap is what was found.
      if (broken) return;
      if (size === tree.size && sameHash(rootOf(hash, tree), root)) {
        good = size;
        return;
      }
      broken = true;
      if (size > tree.size) find('TRUNCATED', tree.size, size, line);
      else find('TREE_DIFFERS', good, Math.max(size, tree.size), line);
    },
    met: () => tree.size,
    next: () => tree.size,
  };
}
