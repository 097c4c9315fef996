import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Behaviour } from './upstreams.js';

/** A server of bytes: it answers the path `/<route>/<number>` with the behaviour of that number. */
export async function startUpstream(
  behaviours: readonly Behaviour[],
): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    let request = '';
    socket.on('data', (bytes) => {
      request += bytes.toString('latin1');
      if (!request.includes('\r\n\r\n')) return;
      const number = Number(/^\S+ \S*\/(\d+)/.exec(request)?.[1]);
      request = '';
      void perform(socket, behaviours[number]);
    });
  });
  const port = await listen(server);
  return {
    port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function perform(socket: Socket, behaviour: Behaviour | undefined): Promise<void> {
  for (const step of behaviour?.steps ?? []) {
    if (socket.destroyed) return;
    if (typeof step === 'number') await wait(step);
    else if (step === 'reset') return void socket.resetAndDestroy();
    else if (step !== 'close') socket.write(step);
  }
  socket.end();
}

export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** All bytes of an answer, and how the connection ended. The date of the gateway is left out. */
export async function rawAnswer(port: number, method: string, path: string): Promise<{ text: string; end: string }> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  let end = 'end';
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {
    end = 'broken';
  });
  socket.write(`${method} ${path} HTTP/1.1\r\nHost: gateway.test\r\nConnection: close\r\n\r\n`);
  await once(socket, 'close').catch(() => undefined);
  const text = Buffer.concat(chunks).toString('latin1');
  return { text: text.replace(/^date: .*\r\n/im, ''), end };
}

/** An answer without its framing: some servers choose it by how fast a body comes. */
export function unframed({ text, end }: { text: string; end: string }): { text: string; end: string } {
  const at = text.indexOf('\r\n\r\n') + 4;
  const [head, body] = [text.slice(0, at), text.slice(at)];
  const lines = head.split('\r\n').filter((line) => !/^(?:transfer-encoding|content-length):/i.test(line));
  return { text: lines.join('\r\n') + (/^transfer-encoding: chunked/im.test(head) ? dechunked(body) : body), end };
}

function dechunked(body: string): string {
  const size = Number.parseInt(body, 16);
  const start = body.indexOf('\r\n') + 2;
  if (!size || start < 2) return '';
  return body.slice(start, start + size) + dechunked(body.slice(start + size + 2));
}
