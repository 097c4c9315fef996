import { beginSession, type Failure, requestOf, type Seen, seen } from './failure.js';
import type { Listening } from './listen.js';

/** Servers that run, with a session begun below each path that has them. */
export interface Running {
  origin: string;
  /** Sends a request as it is. */
  send(failure: Failure): Promise<Seen>;
  close(): Promise<void>;
  sessionAt(path: string): string | undefined;
}

export async function run(start: () => Promise<Listening>): Promise<Running> {
  const { origin, close } = await start();
  const sessions = new Map<string, string | undefined>();
  for (const path of ['json', 'sse', 'single']) sessions.set(path, await beginSession(`${origin}/${path}`));
  const sessionAt = (path: string) => sessions.get(path);
  return {
    origin,
    close,
    sessionAt,
    send: async (failure) => {
      const request = requestOf(failure, sessionAt(failure.path), 7);
      return seen(await fetch(`${origin}/${failure.path}`, { ...request, signal: AbortSignal.timeout(5_000) }));
    },
  };
}
