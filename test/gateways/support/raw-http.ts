import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Behaviour } from './upstreams.js';

/**
 * A server of bytes: it answers the path `/<route>/<number>` with the behaviour of that number.
 *
 * @param keeps leaves the connection open where the end of the answer is known
 */
export async function startUpstream(
  behaviours: readonly Behaviour[],
  { keeps = false } = {},
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
      void perform(socket, behaviours[number], keeps);
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

async function perform(socket: Socket, behaviour: Behaviour | undefined, keeps: boolean): Promise<void> {
  for (const step of behaviour?.steps ?? []) {
    if (socket.destroyed) return;
    if (typeof step === 'number') await wait(step);
    else if (step === 'reset') return void socket.resetAndDestroy();
    else if (step === 'close') socket.end();
    else socket.write(keeps && typeof step === 'string' ? step.replace('Connection: close\r\n', '') : step);
  }
  if (!keeps) socket.end();
}

export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * All bytes of an answer, and how the connection ended. The date of the gateway is left out.
 *
 * @param leaves closes the connection after a whole answer, for servers that wait for the client to do so
 */
export async function rawAnswer(
  port: number,
  method: string,
  path: string,
  { leaves = false } = {},
): Promise<{ text: string; end: string }> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  let end = 'end';
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    if (leaves && isWhole(method, chunks)) socket.destroy();
  });
  socket.on('error', () => {
    end = 'broken';
  });
  socket.write(`${method} ${path} HTTP/1.1\r\nHost: gateway.test\r\nConnection: close\r\n\r\n`);
  await once(socket, 'close').catch(() => undefined);
  const text = Buffer.concat(chunks).toString('latin1');
  return { text: text.replace(/^date: .*\r\n/im, ''), end };
}

/**
 * The answers to several requests over one connection, each sent when the answer before it is whole, without their dates;
 * fewer if the connection ends before.
 */
export async function rawAnswers(
  port: number,
  requests: readonly { method: string; path: string }[],
): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  const answers: string[] = [];
  let chunks: Buffer[] = [];
  const send = () => {
    const next = requests[answers.length];
    if (next) socket.write(`${next.method} ${next.path} HTTP/1.1\r\nHost: gateway.test\r\n\r\n`);
    else socket.destroy();
  };
  const take = () => {
    answers.push(
      Buffer.concat(chunks)
        .toString('latin1')
        .replace(/^date: .*\r\n/im, ''),
    );
    chunks = [];
  };
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    if (!isWhole(requests[answers.length]?.method ?? '', chunks)) return;
    take();
    send();
  });
  socket.on('error', () => undefined);
  send();
  await once(socket, 'close').catch(() => undefined);
  if (chunks.length > 0) take();
  return answers;
}

/** Whether all of an answer came (RFC 9112 section 6.3). */
function isWhole(method: string, chunks: readonly Buffer[]): boolean {
  // The head comes in the first chunks, the end of the last part in the last ones.
  const start = Buffer.concat(chunks.slice(0, 4)).toString('latin1');
  const at = start.indexOf('\r\n\r\n') + 4;
  if (at < 4) return false;
  const head = start.slice(0, at);
  if (method === 'HEAD' || /^\S+ (?:204|304)/.test(head)) return true;
  const end = Buffer.concat(chunks.slice(-4)).toString('latin1');
  if (/^transfer-encoding: chunked/im.test(head)) return /\r\n0\r\n(?:[^\r\n]+\r\n)*\r\n$/.test(end.slice(-200));
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return length !== undefined && chunks.reduce((sum, chunk) => sum + chunk.length, -at) >= Number(length);
}

/** An answer without its framing: some servers choose it by how fast a body comes. */
export function unframed({ text, end }: { text: string; end: string }): { text: string; end: string } {
  const at = text.indexOf('\r\n\r\n') + 4;
  const [head, body] = [text.slice(0, at), text.slice(at)];
  const lines = head.split('\r\n').filter((line) => !/^(?:transfer-encoding|content-length):/i.test(line));
  return { text: lines.join('\r\n') + (/^transfer-encoding: chunked/im.test(head) ? dechunked(body) : body), end };
}

function dechunked(body: string): string {
  let [text, rest] = ['', body];
  for (let size = Number.parseInt(rest, 16); size > 0; size = Number.parseInt(rest, 16)) {
    const start = rest.indexOf('\r\n') + 2;
    text += rest.slice(start, start + size);
    rest = rest.slice(start + size + 2);
  }
  return text;
}
