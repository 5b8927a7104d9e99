import type { Listener, Pools } from './database.ts';
import { within } from './deadline.ts';
import { type NoticeRow, noticesByNos } from './notices.ts';

/** Notices may have been served that nobody heard of: the connection to the database was lost. */
export class FeedLost extends Error {
  override readonly name = 'FeedLost';
}

/** More was served than a reader took. */
export class FeedOverflow extends Error {
  override readonly name = 'FeedOverflow';
}

/** Tells of notices as they are served, by whatever gateway of this database. */
export interface NoticeFeed {
  /**
   * What is served into these inboxes from the moment this resolves. Its end is `return`; reading throws FeedLost or
   * FeedOverflow once something may be missing.
   */
  open(inboxes: readonly string[]): Promise<AsyncIterableIterator<NoticeRow>>;
  close(): Promise<void>;
}

/** A reader that does not read keeps so many notices in memory and no more. */
const MOST_WAITING = 250;
const READ_DEADLINE_MS = 15_000;

/** Builds the feed of one gateway. It listens from its first reader on. */
export function createNoticeFeed({ read, listen }: Pick<Pools, 'read' | 'listen'>): NoticeFeed {
  const open = new Set<Mailbox>();
  let listening: Promise<Listener> | null = null;
  let heard: number[] = [];
  let reading = false;

  function lose(): void {
    listening = null;
    for (const mailbox of open) mailbox.fail(new FeedLost('the connection that listens was lost'));
  }

  function hear(payload: string): void {
    heard.push(Number(payload));
    if (!reading) void readHeard();
  }

  async function readHeard(): Promise<void> {
    reading = true;
    while (heard.length > 0) {
      const nos = heard;
      heard = [];
      try {
        const rows = await within(READ_DEADLINE_MS, noticesByNos(read, nos, null));
        for (const row of rows) for (const mailbox of open) mailbox.put(row);
      } catch (cause) {
        for (const mailbox of open) mailbox.fail(new FeedLost('a notice could not be read', { cause }));
      }
    }
    reading = false;
  }

  return {
    async open(inboxes) {
      const mailbox = new Mailbox(inboxes, () => open.delete(mailbox));
      open.add(mailbox);
      listening ??= listen('notices', hear, lose);
      const mine = listening;
      try {
        await mine;
      } catch (cause) {
        if (listening === mine) listening = null;
        open.delete(mailbox);
        throw cause;
      }
      return mailbox;
    },
    async close() {
      const listener = await listening?.catch(() => null);
      await listener?.end();
    },
  };
}

/** What was served to one reader and not taken yet. */
class Mailbox implements AsyncIterableIterator<NoticeRow> {
  readonly #inboxes: ReadonlySet<string>;
  readonly #closed: () => void;
  #waiting: NoticeRow[] = [];
  #failure: Error | null = null;
  #over = false;
  #wake: () => void = () => undefined;

  constructor(inboxes: readonly string[], closed: () => void) {
    this.#inboxes = new Set(inboxes);
    this.#closed = closed;
  }

  put(row: NoticeRow): void {
    if (this.#failure !== null || !this.#inboxes.has(row.inbox)) return;
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(row);
    else this.fail(new FeedOverflow('a reader takes too little'));
    this.#wake();
  }

  /** What is waiting can still be read; then it throws. */
  fail(failure: Error): void {
    this.#failure ??= failure;
    this.#wake();
  }

  async next(): Promise<IteratorResult<NoticeRow>> {
    for (;;) {
      const row = this.#waiting.shift();
      if (row !== undefined) return { done: false, value: row };
      if (this.#over) return { done: true, value: undefined };
      if (this.#failure !== null) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async return(): Promise<IteratorResult<NoticeRow>> {
    this.#over = true;
    this.#waiting = [];
    this.#closed();
    this.#wake();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
