import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { executable } from './tools.js';

/** The answer of a mock server. */
export interface Mocked {
  status: number;
  retryAfter: string | null;
  body: unknown;
}

/** Starts Prism's mock server for a description, requests the error of one status, and stops the server. */
export async function mocked(folder: string, file: string, path: string, status: number): Promise<Mocked> {
  const port = await freePort();
  const args = ['mock', '--host', '127.0.0.1', '--port', String(port), file];
  const prism = spawn(executable('prism'), args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    let output = '';
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`Expected Prism to listen within 30 seconds. It wrote: ${output}`)),
        30_000,
      );
      const read = (chunk: Buffer) => {
        output += chunk;
        if (output.includes('is listening')) resolve(clearTimeout(timer));
      };
      prism.stdout.on('data', read);
      prism.stderr.on('data', read);
      prism.on('exit', () => reject(new Error(`Prism stopped: ${output}`)));
    });
    const headers = { Prefer: `code=${status}` };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers, signal: AbortSignal.timeout(10_000) });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: await response.json(),
    };
  } finally {
    prism.removeAllListeners('exit');
    prism.kill('SIGKILL');
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
