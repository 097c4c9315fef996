import type { ServerResponse } from 'node:http';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

/** The limit of a request's body, in bytes. */
export const MAX_BODY = 20_000;

type Serve = (request: Request, response: ServerResponse) => void | Promise<void>;

export interface Mounts {
  /** With sessions; answers with JSON. */
  json: Serve;
  /** With sessions; answers with event streams. */
  sse: Serve;
  /** With one session, which the first client opens. */
  single: Serve;
  stateless: Serve;
  /** With a check of the origin. */
  strict: Serve;
  /** Behind a parser of bodies. */
  parsed: Serve;
  parser: Express;
  guard: RequestHandler;
}

/** An Express app as the author of a server writes it, with a parser, a bearer check and a rate limiter before MCP. */
export function failingApp(mounts: Mounts): Express {
  const app = express();
  // In any other environment Express logs the errors that it answers with 500.
  app.set('env', 'test');
  const limiter = rateLimit({
    windowMs: 60_000,
    limit: 0,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Its validation rejects a limit of 0.
    validate: false,
    skip: ({ headers }) => headers['x-spend'] === undefined,
  });
  mounts.parser.set('env', 'test');
  mounts.parser.post('/', mounts.parsed);
  app.all('/json', mounts.json);
  app.all('/sse', mounts.sse);
  app.all('/single', mounts.single);
  app.all('/stateless', mounts.stateless);
  app.all('/strict', mounts.strict);
  app.all('/guarded', mounts.guard, mounts.stateless);
  app.all('/limited', limiter, mounts.stateless);
  app.use('/parsed', mounts.parser);
  return app;
}

/** The answer of servers without sessions to any method but POST, as in the SDK's examples. */
export function notAllowed(response: ServerResponse): void {
  response.writeHead(405, { 'content-type': 'application/json', allow: 'POST' });
  response.end('{"jsonrpc":"2.0","error":{"code":-32000,"message":"Method not allowed."},"id":null}');
}

/** Looks up a token; `invalid` makes the SDK's error for an unknown one. */
export function grant(token: string, invalid: (message: string) => Error) {
  const known: Record<string, { scopes: string[]; lives: number }> = {
    good: { scopes: ['tools'], lives: 3600 },
    narrow: { scopes: [], lives: 3600 },
    old: { scopes: ['tools'], lives: -3600 },
  };
  if (token === 'broken') throw new Error('The token store is down');
  const found = known[token];
  if (!found) throw invalid('Unknown token');
  return { token, clientId: 'test', scopes: found.scopes, expiresAt: Math.floor(Date.now() / 1000) + found.lives };
}
