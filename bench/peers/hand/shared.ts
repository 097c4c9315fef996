/** Helpers that every project with guards by hand has. */

export interface Body {
  readonly [member: string]: unknown;
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

export function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}

/** A JSON-RPC error of any code. */
export function isAnyRpcError(body: unknown): boolean {
  if (!isObject(body) || body.jsonrpc !== '2.0') return false;
  const { error } = body;
  return isObject(error) && Number.isInteger(error.code) && typeof error.message === 'string';
}

/** A JSON-RPC error with this code. */
export function isRpcError(body: unknown, code: number): boolean {
  if (!isObject(body) || body.jsonrpc !== '2.0') return false;
  const { error } = body;
  return isObject(error) && error.code === code && typeof error.message === 'string';
}

/** The `data` of a JSON-RPC error with this code; undefined if the body is another value, or has none. */
export function rpcData(body: unknown, code: number): Body | undefined {
  if (!isObject(body) || body.jsonrpc !== '2.0') return undefined;
  const { error } = body;
  if (!isObject(error) || error.code !== code || typeof error.message !== 'string') return undefined;
  return isObject(error.data) ? error.data : undefined;
}
