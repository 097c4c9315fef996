import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TOOLS } from '../tools.js';

export interface Host {
  port: number;
  close(): Promise<void>;
}

/** Starts the gateway in a host, in front of an upstream. */
export type StartHost = (upstream: string) => Promise<Host>;

/** One module for no platform: a module of Node would not be found. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** The part of miniflare that is used. */
interface Miniflare {
  unsafeGetDirectURL(): Promise<URL>;
  dispose(): Promise<void>;
}

const startWorkerd =
  (waits: boolean): StartHost =>
  async (upstream) => {
    const entry = createRequire(path.join(TOOLS, 'package.json')).resolve('miniflare');
    const { Miniflare } = (await import(pathToFileURL(entry).href)).default;
    const host: Miniflare = new Miniflare({
      modules: true,
      script: await bundled('worker.ts'),
      compatibilityDate: '2025-07-01',
      bindings: { UPSTREAM: upstream, WAITS: waits },
      // The worker itself, without the front of miniflare, which changes headers.
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    });
    return { port: Number((await host.unsafeGetDirectURL()).port), close: () => host.dispose() };
  };

const DENO = path.join(TOOLS, 'node_modules/@deno', `${process.platform}-${process.arch}-glibc`, 'deno');

const startDeno: StartHost = async (upstream) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deno-'));
  writeFileSync(path.join(folder, 'program.mjs'), await bundled('deno.ts'));
  const flags = ['--quiet', '--no-config', '--no-npm', '--allow-net=127.0.0.1'];
  const noEval = '--v8-flags=--disallow-code-generation-from-strings';
  const child = spawn(DENO, ['run', ...flags, noEval, 'program.mjs', upstream], {
    cwd: folder,
    env: { ...process.env, DENO_DIR: folder, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return {
    port: Number(line),
    close: async () => {
      child.kill();
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What a host hides from a program: it counts these answers in another way than a server on sockets. */
type Hidden = Readonly<Record<string, readonly string[]>>;

const ENCODED = ['skipped encoded'];

/** It reads and decodes gzip and brotli, and gives an error if the bytes are not of the coding. */
const DECODES: Hidden = {
  deflate: ENCODED,
  'deflate without a header': ENCODED,
  'two codings': ENCODED,
  zstd: ENCODED,
  'gzip that is none': ['skipped aborted'],
  'a bomb of gzip': ['skipped too-large'],
};

/** Its `fetch` gives an informational response as if it were the last one. */
const ENDS_EARLY: Hidden = { 'early hints': [] };

/** A worker that may not work on behind the answer leaves encoded bodies alone. */
const LEAVES_ENCODED: Hidden = Object.fromEntries(
  ['gzip', 'brotli', ...Object.keys(DECODES)].map((name) => [name, ENCODED]),
);

const hasWorkerd = existsSync(path.join(TOOLS, 'node_modules/miniflare'));

/** The hosts; without a start where npm has no binary for this machine. */
export const hosts: readonly { name: string; start: StartHost | undefined; hidden: Hidden }[] = [
  { name: 'workerd', start: hasWorkerd ? startWorkerd(true) : undefined, hidden: { ...DECODES, ...ENDS_EARLY } },
  {
    name: 'workerd without waitUntil',
    start: hasWorkerd ? startWorkerd(false) : undefined,
    hidden: { ...LEAVES_ENCODED, ...ENDS_EARLY },
  },
  { name: 'Deno', start: existsSync(DENO) ? startDeno : undefined, hidden: DECODES },
];
