/** A `fetch` that always gives the same answer. */
export function answering(status: number, body: unknown, type = 'application/json'): typeof fetch {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return async () => new Response(text, { status, headers: { 'content-type': type } });
}
