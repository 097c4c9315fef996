/** A request that fails. */
export interface Failure {
  /** Without the leading slash. */
  path: string;
  /** A JSON-RPC request, without version and id. */
  rpc?: { method: string; params?: unknown };
  /** The body, instead of `rpc`. */
  body?: string;
  /** POST by default. */
  method?: string;
  /** Further headers; null removes a default header. */
  headers?: Record<string, string | null>;
  /** The session that the request names: an open one, or one that the server does not know. None by default. */
  session?: 'open' | 'unknown';
}

/** The request on the wire. */
export function requestOf(failure: Failure, session: string | undefined, id: unknown): RequestInit {
  const method = failure.method ?? 'POST';
  const headers = new Headers({ accept: 'application/json, text/event-stream', 'content-type': 'application/json' });
  if (failure.session === 'unknown') headers.set('mcp-session-id', '00000000-0000-4000-8000-000000000000');
  if (failure.session === 'open' && session !== undefined) headers.set('mcp-session-id', session);
  for (const [name, value] of Object.entries(failure.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  if (method === 'GET' || method === 'DELETE') return { method, headers };
  return { method, headers, body: bytesOf(failure.body ?? JSON.stringify({ jsonrpc: '2.0', id, ...failure.rpc })) };
}

/** Bytes: a string as body would set a content type. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** The answer, as `inspect` expects it. */
export interface Seen {
  status: number;
  headers: Headers;
  body: string;
}

export async function seen(response: Response): Promise<Seen> {
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Opens a session. Resolves to its id. */
export async function openSession(url: string): Promise<string | undefined> {
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1.0.0' } };
  const init = requestOf({ path: '', rpc: { method: 'initialize', params } }, undefined, 1);
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(5_000) });
  await response.text();
  return response.headers.get('mcp-session-id') ?? undefined;
}
