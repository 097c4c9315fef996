import { randomUUID } from 'node:crypto';
import { createMcpExpressApp, requireBearerAuth } from '@modelcontextprotocol/express';
import {
  NodeStreamableHTTPServerTransport,
  type StreamableHTTPServerTransportOptions,
  toNodeHandler,
} from '@modelcontextprotocol/node';
import { createMcpHandler, OAuthError, OAuthErrorCode } from '@modelcontextprotocol/server';
import { type Listening, listen } from '../support/listen.js';
import { Sessions } from '../support/sessions.js';
import { server2 } from './content2.js';
import { failingApp, grant, MAX_BODY } from './failing-app.js';

/** Servers of SDK 2.x, one at each path. The servers without sessions also support revision 2026-07-28. */
export async function startSdk2(): Promise<Listening> {
  const json = sessionsOf({ enableJsonResponse: true });
  const sse = sessionsOf({});
  const single = await connected({ sessionIdGenerator: randomUUID, enableJsonResponse: true });
  const handler = createMcpHandler(server2, { maxRequestBodySize: MAX_BODY });
  const modern = createMcpHandler(server2, { legacy: 'reject', maxRequestBodySize: MAX_BODY });
  const serve = toNodeHandler(handler);
  const strict = { enableDnsRebindingProtection: true, allowedOrigins: ['https://app.example.com'] };
  const app = failingApp({
    json: (request, response) => json.handle(request, response),
    sse: (request, response) => sse.handle(request, response),
    single: (request, response) => single.handleRequest(request, response),
    stateless: (request, response) => serve(request, response),
    strict: async (request, response) => (await connected(strict)).handleRequest(request, response),
    parsed: (request, response) => serve(request, response, request.body),
    parser: createMcpExpressApp(),
    guard: requireBearerAuth({
      verifier: {
        verifyAccessToken: async (token) =>
          grant(token, (message) => new OAuthError(OAuthErrorCode.InvalidToken, message)),
      },
      requiredScopes: ['tools'],
      resourceMetadataUrl: 'http://127.0.0.1/.well-known/oauth-protected-resource',
    }),
  });
  app.all('/modern', toNodeHandler(modern));
  const listening = await listen(app);
  return {
    origin: listening.origin,
    close: async () => {
      await Promise.all([json.close(), sse.close(), single.close(), handler.close(), modern.close()]);
      await listening.close();
    },
  };
}

function sessionsOf(options: StreamableHTTPServerTransportOptions): Sessions {
  return new Sessions((onsessioninitialized) =>
    connected({ sessionIdGenerator: randomUUID, onsessioninitialized, ...options }),
  );
}

async function connected(options: StreamableHTTPServerTransportOptions): Promise<NodeStreamableHTTPServerTransport> {
  const transport = new NodeStreamableHTTPServerTransport({ maxRequestBodySize: MAX_BODY, ...options });
  await server2().connect(transport);
  return transport;
}
