/** Work that the passage of time brings, as data; `Deps` is what it works with. */
export interface Job<Deps> {
  readonly name: string;
  /** When it falls due, as a cron expression in Asia/Shanghai. */
  readonly schedule: string;
  /** Does what is due at an instant. Whether it ran before, failed half-way or runs elsewhere too, the end is the same. */
  readonly run: (deps: Deps, at: Date) => Promise<void>;
}
