import { randomUUID } from 'node:crypto';
import { InvalidTokenError } from '@modelcontextprotocol/sdk/server/auth/errors.js';
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js';
import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js';
import {
  StreamableHTTPServerTransport,
  type StreamableHTTPServerTransportOptions,
} from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { type Listening, listen } from '../support/listen.js';
import { Sessions } from '../support/sessions.js';
import { server1 } from './content1.js';
import { failingApp, grant, MAX_BODY, notAllowed } from './failing-app.js';

/** Servers of SDK 1.x, one at each path. */
export async function startSdk1(): Promise<Listening> {
  const json = sessionsOf({ enableJsonResponse: true });
  const sse = sessionsOf({});
  const single = await connected({ sessionIdGenerator: randomUUID, enableJsonResponse: true });
  const strict = { enableDnsRebindingProtection: true, allowedOrigins: ['https://app.example.com'] };
  const app = failingApp({
    json: (request, response) => json.handle(request, response),
    sse: (request, response) => sse.handle(request, response),
    single: (request, response) => single.handleRequest(request, response),
    stateless: async (request, response) => {
      if (request.method !== 'POST') return notAllowed(response);
      await (await stateless({})).handleRequest(request, response);
    },
    strict: async (request, response) => (await stateless(strict)).handleRequest(request, response),
    parsed: async (request, response) => (await stateless({})).handleRequest(request, response, request.body),
    parser: createMcpExpressApp(),
    guard: requireBearerAuth({
      verifier: { verifyAccessToken: async (token) => grant(token, (message) => new InvalidTokenError(message)) },
      requiredScopes: ['tools'],
      resourceMetadataUrl: 'http://127.0.0.1/.well-known/oauth-protected-resource',
    }),
  });
  const listening = await listen(app);
  return {
    origin: listening.origin,
    close: async () => {
      await Promise.all([json.close(), sse.close(), single.close()]);
      await listening.close();
    },
  };
}

function sessionsOf(options: StreamableHTTPServerTransportOptions): Sessions {
  return new Sessions((onsessioninitialized) =>
    connected({ sessionIdGenerator: randomUUID, onsessioninitialized, ...options }),
  );
}

function stateless(options: StreamableHTTPServerTransportOptions): Promise<StreamableHTTPServerTransport> {
  return connected({ enableJsonResponse: true, ...options });
}

async function connected(options: StreamableHTTPServerTransportOptions): Promise<StreamableHTTPServerTransport> {
  const transport = new StreamableHTTPServerTransport({ maxRequestBodySize: MAX_BODY, ...options });
  await server1().connect(transport as Transport);
  return transport;
}
