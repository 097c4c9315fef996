import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Resource } from './proxy.js';

/** A process that listens on a port. */
export interface Server {
  url: string;
  use(resource: Resource): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a module of this folder in a process of its own. */
export async function start(module: 'upstream' | 'proxy', ...args: readonly string[]): Promise<Server> {
  const file = fileURLToPath(new URL(`${module}.ts`, import.meta.url));
  const child = fork(file, args, { execArgv: ['--expose-gc', '--import', 'tsx'] });
  const [port] = await answer(child);
  return {
    url: `http://127.0.0.1:${port}`,
    use: async (resource) => {
      child.send(resource);
      return (await answer(child))[0] as number;
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** The next message of a process. It fails if the process ends before. */
async function answer(child: ChildProcess): Promise<unknown[]> {
  const done = new AbortController();
  const ended = once(child, 'exit', done).then(([code]) => {
    throw new Error(`A process of the measurement ended with the code ${code}.`);
  });
  try {
    return await Promise.race([once(child, 'message', done), ended]);
  } finally {
    done.abort();
  }
}
