/** A request that fails. */
export interface Failure {
  /** Below the server's root. */
  path: string;
  /** A JSON-RPC request: the version and an id are put in. */
  rpc?: { method: string; params?: unknown };
  /** Or the body as it is. */
  body?: string;
  /** POST unless told otherwise. */
  method?: string;
  /** Further headers; null takes away one that is sent by default. */
  headers?: Record<string, string | null>;
  /** The session to name: the one begun before, or one that never was. None by default. */
  session?: 'begun' | 'unknown';
}

/** What the request looks like on the wire. */
export function requestOf(failure: Failure, session: string | undefined, id: unknown): RequestInit {
  const method = failure.method ?? 'POST';
  const headers = new Headers({ accept: 'application/json, text/event-stream', 'content-type': 'application/json' });
  if (failure.session === 'unknown') headers.set('mcp-session-id', '00000000-0000-4000-8000-000000000000');
  if (failure.session === 'begun' && session !== undefined) headers.set('mcp-session-id', session);
  for (const [name, value] of Object.entries(failure.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  if (method === 'GET' || method === 'DELETE') return { method, headers };
  return { method, headers, body: bytesOf(failure.body ?? JSON.stringify({ jsonrpc: '2.0', id, ...failure.rpc })) };
}

/** A text sets a content type of its own where none is given. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** What was answered, as `inspect` takes it. */
export interface Seen {
  status: number;
  headers: Headers;
  body: string;
}

export async function seen(response: Response): Promise<Seen> {
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Begins a session, and says its id. */
export async function beginSession(url: string): Promise<string | undefined> {
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1.0.0' } };
  const init = requestOf({ path: '', rpc: { method: 'initialize', params } }, undefined, 1);
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(5_000) });
  await response.text();
  return response.headers.get('mcp-session-id') ?? undefined;
}
