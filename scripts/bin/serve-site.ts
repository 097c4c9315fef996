/** Serves the built site on loopback, with clean addresses as static hosts have them. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder; returns the address and a function that ends the server. */
export async function serveSite(root: string, port = 0): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const found = fileOf(root, request.url ?? '/');
    const file = found ?? path.join(root, '404.html');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': type });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise<void>((done, fail) => server.on('error', fail).listen(port, '127.0.0.1', done));
  const { port: chosen } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${chosen}/`, close: () => server.close() };
}

/** The file at an address: the file itself, the page of a clean address, or the page of a folder. */
function fileOf(root: string, url: string): string | undefined {
  let name: string;
  try {
    name = path.join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  if (name !== root && !`${name}${path.sep}`.startsWith(`${root}${path.sep}`)) return undefined;
  return [name, `${name}.html`, path.join(name, 'index.html')].find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serveSite(fileURLToPath(new URL('../../website/dist', import.meta.url)));
  console.log(`The site is at ${address}. Press Ctrl-C to end.`);
}
