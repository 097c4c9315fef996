import {
  Client as Client2,
  StreamableHTTPClientTransport as Transport2,
  type VersionNegotiationOptions,
} from '@modelcontextprotocol/client';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as Transport1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { z } from 'zod';
import * as adapter1 from '../../../src/adapters/mcp-client/v1.js';
import * as adapter2 from '../../../src/adapters/mcp-client/v2.js';
import type { Failure } from './failure.js';
import { Wire } from './wire.js';

/** Any result: these tests look at errors. */
const ANY_RESULT = z.looseObject({});
const CLIENT_INFO = { name: 'test', version: '1.0.0' };
const DEFAULTS = { timeout: 5_000 };

/** An official client, with the adapter for it. */
export interface ConnectedClient {
  adapter: typeof adapter1 | typeof adapter2;
  wire: Wire;
  /** Sends a request. Resolves to the value that the client returned or threw. */
  outcome(request: NonNullable<Failure['rpc']>, signal?: AbortSignal, timeout?: number): Promise<unknown>;
  /** Ends the session. Resolves to the error that the client threw. */
  end(): Promise<unknown>;
  close(): Promise<void>;
}

export type Connect = (origin: string, path: string, wire?: Wire) => Promise<ConnectedClient>;

export const connect1: Connect = async (origin, path, wire = new Wire(origin)) => {
  const client = new Client1(CLIENT_INFO);
  const transport = new Transport1(new URL(`${origin}/${path}`), { fetch: wire.fetch });
  // The SDK's types do not compile with `exactOptionalPropertyTypes`.
  await client.connect(transport as Parameters<Client1['connect']>[0], DEFAULTS);
  return {
    adapter: adapter1,
    wire,
    outcome: (request, signal, timeout) =>
      settled(client.request(request as { method: string }, ANY_RESULT, requestOptions(signal, timeout))),
    end: () => settled(transport.terminateSession()),
    close: () => client.close(),
  };
};

export const connect2: Connect = (origin, path, wire) => connectV2(origin, path, wire, { mode: 'legacy' });

/** A client that supports revision 2026-07-28 alone. */
export const connectModern: Connect = (origin, path, wire) =>
  connectV2(origin, path, wire, { mode: { pin: '2026-07-28' } });

async function connectV2(
  origin: string,
  path: string,
  wire = new Wire(origin),
  versionNegotiation: VersionNegotiationOptions,
): Promise<ConnectedClient> {
  const client = new Client2(CLIENT_INFO, { versionNegotiation });
  const transport = new Transport2(new URL(`${origin}/${path}`), { fetch: wire.fetch });
  await client.connect(transport, DEFAULTS);
  return {
    adapter: adapter2,
    wire,
    outcome: (request, signal, timeout) =>
      settled(client.request(request as { method: string }, ANY_RESULT, requestOptions(signal, timeout))),
    end: () => settled(transport.terminateSession()),
    close: () => client.close(),
  };
}

function settled(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error);
}

function requestOptions(signal: AbortSignal | undefined, timeout = DEFAULTS.timeout) {
  return signal ? { timeout, signal } : { timeout };
}
