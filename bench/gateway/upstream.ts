/** A process: an upstream that answers fast, with errors as often as the path says. It prints its port. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ERROR, SUCCESS } from './traffic.js';

/** Milliseconds between the two halves of a slow body. */
const PAUSE = 30;

let answers = 0;

/** `/slow` sends its body in two halves; `/errors/100` an error in every hundredth answer, `/errors/1` only errors. */
const server = http.createServer(({ url = '' }, response) => {
  const every = Number(/^\/errors\/(\d+)/.exec(url)?.[1] ?? 1);
  const { status, headers, body } = ++answers % every === 0 ? ERROR : SUCCESS;
  response.writeHead(status, headers);
  if (url !== '/slow') {
    response.end(body);
    return;
  }
  response.write(body.slice(0, 40));
  setTimeout(() => response.end(body.slice(40)), PAUSE);
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
