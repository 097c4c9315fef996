import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IN_BAND, OVER_HTTP } from './failures.js';
import { MODERN } from './modern-failures.js';
import { startSdk1 } from './servers/sdk1.js';
import { startSdk2 } from './servers/sdk2.js';
import { type Connect, type ConnectedClient, connect1, connect2, connectModern } from './support/clients.js';
import { entriesOf } from './support/entries.js';
import { inspect } from './support/expect-inspection.js';
import { expectRecovered, expectSameAdvice, type Losses } from './support/expect-recovered.js';
import type { Failure } from './support/failure.js';
import type { Listening } from './support/listen.js';

type Lost = { [failure: string]: Losses };

/** The client makes an error of its own from the challenge of a 403 that asks for a scope. */
const LOST_2: Lost = { 'insufficient scope': { body: true } };

/** Client 2.x reports a missing resource as -32602, whatever the server's code. */
const RESOURCE_NOT_FOUND: Lost = { 'resource throwing -32002': { code: -32602 } };

const pairs: { name: string; connect: Connect; start: () => Promise<Listening>; lost: Lost }[] = [
  { name: 'client 1.x of servers 1.x', connect: connect1, start: startSdk1, lost: {} },
  { name: 'client 1.x of servers 2.x', connect: connect1, start: startSdk2, lost: {} },
  {
    name: 'client 2.x of servers 1.x',
    connect: connect2,
    start: startSdk1,
    lost: { ...LOST_2, ...RESOURCE_NOT_FOUND },
  },
  { name: 'client 2.x of servers 2.x', connect: connect2, start: startSdk2, lost: LOST_2 },
];

describe.each(pairs)('$name', ({ connect, start, lost }) => {
  let servers: Listening;
  let json: ConnectedClient;
  let sse: ConnectedClient;
  beforeAll(async () => {
    servers = await start();
    [json, sse] = await Promise.all([connect(servers.origin, 'json'), connect(servers.origin, 'sse')]);
    // The server has one session, and it is in use from now on.
    await connect(servers.origin, 'single').then((client) => client.close());
  });
  afterAll(async () => {
    await Promise.all([json.close(), sse.close()]);
    await servers.close();
  });

  it.each(entriesOf(OVER_HTTP))('recovers a failure in front of MCP: %s', async (name, failure) => {
    await expectRecovery(json, failure, lost[name]);
  });
  it.each(entriesOf(IN_BAND))('recovers a failure inside MCP, sent as JSON: %s', async (name, rpc) => {
    await expectRecovery(json, { path: 'json', rpc, session: 'open' }, lost[name]);
  });
  it.each(entriesOf(IN_BAND))('recovers a failure inside MCP, sent as an event stream: %s', async (name, rpc) => {
    await expectRecovery(sse, { path: 'sse', rpc, session: 'open' }, lost[name]);
  });

  it('recovers the status of a session that ended before', async () => {
    const client = await connect(servers.origin, 'json');
    expect(await client.end()).toBeUndefined();
    const other = await connect(servers.origin, 'json');
    const error = await endUnknownSession(other);
    expect(other.adapter.responseOf(error)).toEqual({ status: 404 });
    await Promise.all([client.close(), other.close()]);
  });
});

describe('client 2.x of a server 2.x in revision 2026-07-28', () => {
  let servers: Listening;
  let client: ConnectedClient;
  beforeAll(async () => {
    servers = await startSdk2();
    client = await connectModern(servers.origin, 'modern');
  });
  afterAll(async () => {
    await client.close();
    await servers.close();
  });

  it.each(entriesOf(MODERN))('recovers %s', async (_name, failure: Failure) => {
    // The wire replaces body and headers by those of the table; the client needs a request whose result it can parse.
    client.wire.fail({ method: 'POST', ...failure });
    const tool = failure.rpc?.method === 'tools/call';
    const outcome = await client.outcome(tool ? (failure.rpc as { method: string }) : { method: 'tools/list' });
    const seen = await client.wire.seen();
    const message: unknown = JSON.parse(seen.body);
    // A 400 that answers the request by its id is thrown as the error in it.
    const status = seen.status === 400 && (message as { id: unknown }).id !== null;
    const losses: Losses = status ? { status } : { resultType: true };
    expectRecovered(client.adapter.responseOf(outcome), seen, losses);
    const inspection = client.adapter.inspectThrown(inspect, outcome);
    expect(inspection).toMatchObject({ code: inspect(seen).code, message: inspect(seen).message });
    if (!status) expectSameAdvice(inspection, inspect(seen), losses);
  });
});

/** Compares the recovered response with the response on the wire, except for the parts that the client drops. */
async function expectRecovery(client: ConnectedClient, failure: Failure, losses: Losses = {}): Promise<void> {
  client.wire.fail(failure);
  const outcome = await client.outcome(failure.rpc ?? { method: 'ping' });
  const seen = await client.wire.seen();
  expectRecovered(client.adapter.responseOf(outcome), seen, losses);
  expectSameAdvice(client.adapter.inspectThrown(inspect, outcome), inspect(seen), losses);
}

/** Ends a session that the server does not know any more. */
async function endUnknownSession(client: ConnectedClient): Promise<unknown> {
  client.wire.forgetSession();
  return client.end();
}
