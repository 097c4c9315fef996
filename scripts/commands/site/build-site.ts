import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OutputError } from '../../output-folder.js';
import type { VitePress } from './find-vitepress.js';

/**
 * Builds a folder with VitePress, in a process of its own: it prints to the terminal, and keeps hundreds of megabytes.
 *
 * @param signal ends the build
 * @throws OutputError with what VitePress printed last, if it fails
 */
export async function buildSite(root: string, { vitepress }: VitePress, signal: AbortSignal): Promise<void> {
  const entry = pathToFileURL(path.join(vitepress, 'dist', 'node', 'index.js')).href;
  const script = `const { build } = await import(${JSON.stringify(entry)}); await build(process.cwd()); process.exit(0);`;
  const args = ['--max-old-space-size=4096', '--input-type=module', '-e', script];
  const env = { ...process.env, FORCE_COLOR: '0', NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { cwd: root, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-20_000);
    });
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  if (code !== 0) throw new OutputError(`VitePress could not build the site: ${reasonIn(printed)}`);
}

/** The line of the error among what VitePress printed. */
function reasonIn(printed: string): string {
  const lines = printed.split('\n').map((line) => line.trim());
  const found = lines.find((line) => /error/i.test(line)) ?? lines.filter((line) => line !== '').at(-1);
  return found ?? 'it printed no reason.';
}
