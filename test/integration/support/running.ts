import { type Failure, openSession, requestOf, type Seen, seen } from './failure.js';
import type { Listening } from './listen.js';

/** Running servers, with an open session at each path that has sessions. */
export interface Running {
  origin: string;
  /** Sends a request. */
  send(failure: Failure): Promise<Seen>;
  close(): Promise<void>;
  sessionAt(path: string): string | undefined;
}

export async function run(start: () => Promise<Listening>): Promise<Running> {
  const { origin, close } = await start();
  const sessions = new Map<string, string | undefined>();
  for (const path of ['json', 'sse', 'single']) sessions.set(path, await openSession(`${origin}/${path}`));
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
