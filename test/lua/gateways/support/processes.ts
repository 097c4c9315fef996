import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { listen } from '../../../gateways/support/raw-http.js';

export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The published modules. */
export const LUA = join(ROOT, 'generated/lua');

/** A server of other people that runs in a folder of its own. */
export interface Host {
  /** The number of the first process: others are its children. */
  pid: number;
  folder: string;
  /** What it wrote to its outputs. */
  output(): string;
  stop(): Promise<void>;
}

/** Whether a program is installed; the tests that need it are skipped otherwise. */
export function isInstalled(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).error === undefined;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'error-envelopes-lua-'));
}

/** Starts a server and waits until it listens. */
export async function startHost(
  folder: string,
  port: number,
  [command, ...args]: readonly [string, ...string[]],
): Promise<Host> {
  const child = spawn(command, args, { cwd: folder });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  await untilListening(port, child, () => text);
  return {
    pid: child.pid as number,
    folder,
    output: () => text,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilListening(port: number, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await wait(20);
  }
  child.kill('SIGKILL');
  throw new Error(`The server does not listen on ${port}:\n${output()}`);
}

/** Waits until a condition holds, for what a server does after its answer. */
export async function eventually<T>(read: () => Promise<T> | T, isDone: (value: T) => boolean): Promise<T> {
  let value = await read();
  for (let tries = 0; tries < 60 && !isDone(value); tries++) {
    await wait(25);
    value = await read();
  }
  return value;
}
