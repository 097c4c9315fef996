import type { IncomingMessage, ServerResponse } from 'node:http';
import { Client as Client2, StreamableHTTPClientTransport as Transport2 } from '@modelcontextprotocol/client';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as Transport1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RetryEvent } from '../../src/retry-client/index.js';
import type { McpRetry } from '../../src/retry-client/integrations/mcp-client-v1.js';
import { mcpRetry as mcpRetry1 } from '../../src/retry-client/integrations/mcp-client-v1.js';
import { mcpRetry as mcpRetry2 } from '../../src/retry-client/integrations/mcp-client-v2.js';
import { type Listening, listen } from '../integration/support/listen.js';
import { inspect } from '../support/inspect.js';

const CLIENT_INFO = { name: 'test', version: '1.0.0' };
const NAMES = ['read', 'order'] as const;
type Name = (typeof NAMES)[number];

/** What each call of a tool gives, in turn; then a result. */
let results: object[] = [];
/** The heads that a proxy in front of MCP answers calls with; then it lets them through. */
let heads: [status: number, headers: Record<string, string>][] = [];
let calls: number[] = [];

function server(): McpServer {
  const mcp = new McpServer(CLIENT_INFO);
  for (const name of NAMES) {
    mcp.registerTool(name, { annotations: { readOnlyHint: name === 'read' } }, async () => {
      const result = results.shift() ?? { content: [{ type: 'text', text: 'done' }] };
      return result as { content: { type: 'text'; text: string }[] };
    });
  }
  return mcp;
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405).end();
    return;
  }
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = JSON.parse(text);
  if (body.method === 'tools/call') {
    calls.push(performance.now());
    const [status, headers] = heads.shift() ?? [];
    if (status === 0) return void response.destroy();
    if (status !== undefined) return void response.writeHead(status, headers).end('{"error":"No"}');
  }
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  await server().connect(transport as Transport);
  await transport.handleRequest(request, response, body);
}

let listening: Listening;
beforeAll(async () => {
  listening = await listen(serve);
});
afterAll(() => listening.close());

const events: RetryEvent[] = [];
const options = { random: () => 0, onDecision: (event: RetryEvent) => void events.push(event) };
beforeEach(() => {
  [results, heads, calls] = [[], [], []];
  events.length = 0;
});

interface Connected {
  retry: McpRetry;
  call(name: Name): Promise<object>;
  annotations(name: Name): Promise<object | undefined>;
}

async function connect1(): Promise<Connected> {
  const retry = mcpRetry1(inspect, options);
  const client = new Client1(CLIENT_INFO);
  const transport = new Transport1(new URL(listening.origin), { fetch: retry.fetch });
  await client.connect(transport as Parameters<Client1['connect']>[0]);
  const annotations = async (name: Name) =>
    (await client.listTools()).tools.find((tool) => tool.name === name)?.annotations;
  return { retry, annotations, call: (name) => client.callTool({ name }) };
}

async function connect2(): Promise<Connected> {
  const retry = mcpRetry2(inspect, options);
  const client = new Client2(CLIENT_INFO);
  await client.connect(new Transport2(new URL(listening.origin), { fetch: retry.fetch }));
  const annotations = async (name: Name) =>
    (await client.listTools()).tools.find((tool) => tool.name === name)?.annotations;
  return { retry, annotations, call: (name) => client.callTool({ name }) };
}

const waitsBetweenCalls = () => calls.slice(1).map((at, index) => at - (calls[index] ?? 0));
const DONE = { content: [{ text: 'done' }] };

describe.each([
  { name: 'client 1.x', connect: connect1 },
  { name: 'client 2.x', connect: connect2 },
])('a tool of a real server, called by $name', ({ connect }) => {
  const callTool = async (name: Name) => {
    const { retry, call, annotations } = await connect();
    return retry.callTool(() => call(name), { annotations: await annotations(name) });
  };

  it('waits as long as a `Retry-After` says, whatever the tool', async () => {
    heads = [[429, { 'retry-after': '1' }]];
    expect(await callTool('order')).toMatchObject(DONE);
    expect(waitsBetweenCalls()).toEqual([expect.any(Number)]);
    expect(waitsBetweenCalls()[0]).toBeGreaterThanOrEqual(1_000);
    expect(events).toMatchObject([{ decision: { action: 'wait', reason: 'given-wait' }, inspection: { status: 429 } }]);
  });

  it('waits as long as a tool result says', async () => {
    results = [{ isError: true, content: [], structuredContent: { retry_after: 1 } }];
    expect(await callTool('read')).toMatchObject(DONE);
    expect(waitsBetweenCalls()[0]).toBeGreaterThanOrEqual(1_000);
  });

  it('repeats a tool that only reads after a 503 and a broken connection', async () => {
    heads = [
      [503, {}],
      [0, {}],
    ];
    expect(await callTool('read')).toMatchObject(DONE);
    expect(events.map(({ inspection }) => inspection?.status ?? null)).toEqual([503, null]);
  });

  it.each([503, 0])('calls a tool that may order twice once: status %i', async (status) => {
    heads = [[status, {}]];
    await expect(callTool('order')).rejects.toThrow();
    expect(calls).toHaveLength(1);
    expect(events).toMatchObject([{ decision: { reason: 'unsafe-to-repeat' } }]);
  });

  it('returns an error of the tool that no repeat resolves', async () => {
    results = [{ isError: true, content: [{ type: 'text', text: 'No such page' }] }];
    expect(await callTool('read')).toMatchObject({ isError: true, content: [{ text: 'No such page' }] });
    expect(calls).toHaveLength(1);
  });
});
