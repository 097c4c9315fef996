/** `npm run demo`: a gateway in front of mock senders, with a page of live counts. */
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { forwardResponse } from '../../../src/adapters/node-http/forward-response.js';
import { type ContractTable, createGateway, type LogLine } from '../../../src/gateway/index.js';
import { readContracts } from '../../model/source.js';
import { PAGE } from './page.js';
import { mockSenders } from './upstream.js';

const PORT = Number(process.env.PORT ?? 8080);
/** Requests that the demo makes itself, so that the page has something to show. */
const MILLISECONDS_BETWEEN = 400;
/** One of so many is a violation. */
const VIOLATION_EVERY = 7;
const SHOWN_VIOLATIONS = 10;

const inProject = (below: string) => new URL(`../../../${below}`, import.meta.url);
const senders = readContracts(fileURLToPath(inProject('schemas')), []).filter(
  ({ contract }) => contract.json.kind === 'vendor',
);
const { default: contracts } = (await import(inProject('generated/all.js').href)) as {
  default: readonly ContractTable[];
};

const lastViolations: { contract: string; error: string | null; where: string; rule: string }[] = [];

function keepViolation({ contract = '', error = null, violations = [] }: LogLine): void {
  for (const { in: part, path, rule } of violations)
    lastViolations.unshift({ contract, error, where: `${part} ${path}`.trim(), rule });
  lastViolations.splice(SHOWN_VIOLATIONS);
}

const gateway = createGateway({
  contracts,
  routes: Object.fromEntries(senders.map(({ id }) => [`/${id}`, { vendor: id, mode: 'tag' as const }])),
  log: keepViolation,
});

const upstream = mockSenders(senders);
await once(upstream.listen(0, '127.0.0.1'), 'listening');
const upstreamPort = (upstream.address() as AddressInfo).port;

const server = http.createServer((request, response) => {
  const { method = 'GET', url = '/' } = request;
  if (url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  else if (url === '/metrics')
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(gateway.metrics());
  else if (url === '/counts') {
    const counts = { responses: gateway.counters.responses(), violations: lastViolations };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(counts));
  } else {
    const asked = http.request({ host: '127.0.0.1', port: upstreamPort, method, path: url }, (answer) => {
      forwardResponse(gateway, answer, response, { method, path: url });
    });
    asked.on('error', () => response.writeHead(502).end());
    request.pipe(asked);
  }
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const inUse = error.code === 'EADDRINUSE';
  console.error(inUse ? `The port ${PORT} is in use. Choose another: PORT=8081 npm run demo` : error.message);
  process.exit(1);
});
await once(server.listen(PORT, '127.0.0.1'), 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

console.log(`A gateway in front of mock senders: ${origin}/
Send an answer that breaks its contract, and see it counted:
  curl -i ${origin}/${senders[0]?.id}/violation
End with Ctrl+C.`);

let turn = 0;
setInterval(() => {
  const sender = senders[turn % senders.length]?.id;
  const path = ++turn % VIOLATION_EVERY === 0 ? `/${sender}/violation` : `/${sender}`;
  http.get(origin + path, (answer) => answer.resume()).on('error', () => undefined);
}, MILLISECONDS_BETWEEN).unref();
