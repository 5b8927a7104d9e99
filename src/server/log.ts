/** An error as it may stand in a log: its kind, its code and where it was raised. Messages may quote data. */
export function loggable(failure: unknown): object {
  if (!(failure instanceof Error)) return { name: typeof failure };
  const frames = failure.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    name: failure.name,
    ...('code' in failure && typeof failure.code === 'string' ? { code: failure.code } : {}),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(failure.cause === undefined ? {} : { cause: loggable(failure.cause) }),
    ...('originalError' in failure && failure.originalError ? { original: loggable(failure.originalError) } : {}),
  };
}
