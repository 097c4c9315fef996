import type { ServerResponse } from 'node:http';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

/** The bound on a request's body, in bytes. */
export const MAX_BODY = 20_000;

type Serve = (request: Request, response: ServerResponse) => void | Promise<void>;

export interface Mounts {
  /** With sessions, answering with JSON. */
  json: Serve;
  /** With sessions, answering with streams of events. */
  sse: Serve;
  /** With the one session that the first client begins. */
  single: Serve;
  stateless: Serve;
  /** With a check of the origin. */
  strict: Serve;
  /** Behind a parser of bodies. */
  parsed: Serve;
  parser: Express;
  guard: RequestHandler;
}

/** An Express app as an author of a server would write it, with what stands in front of MCP: parser, guard, limiter. */
export function failingApp(mounts: Mounts): Express {
  const app = express();
  // Express logs what it answers with 500 unless it is told that this is a test.
  app.set('env', 'test');
  const limiter = rateLimit({
    windowMs: 60_000,
    limit: 0,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // It takes a limit of none for a mistake.
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

/** What servers without sessions answer to anything but a POST, after the SDK's examples. */
export function notAllowed(response: ServerResponse): void {
  response.writeHead(405, { 'content-type': 'application/json', allow: 'POST' });
  response.end('{"jsonrpc":"2.0","error":{"code":-32000,"message":"Method not allowed."},"id":null}');
}

/** What a token allows; `invalid` makes the SDK's error for one that is none. */
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
