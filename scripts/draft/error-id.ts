/** The reason phrases of RFC 9110 section 15, as ids. */
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'unauthorized',
  402: 'payment-required',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  409: 'conflict',
  410: 'gone',
  412: 'precondition-failed',
  413: 'content-too-large',
  415: 'unsupported-media-type',
  422: 'unprocessable-content',
  428: 'precondition-required',
  429: 'too-many-requests',
  500: 'internal-server-error',
  501: 'not-implemented',
  502: 'bad-gateway',
  503: 'service-unavailable',
  504: 'gateway-timeout',
};

/** JSON-RPC 2.0 section 5.1. */
const BY_RPC_CODE: Readonly<Record<number, string>> = {
  [-32700]: 'parse-error',
  [-32600]: 'invalid-request',
  [-32601]: 'method-not-found',
  [-32602]: 'invalid-params',
  [-32603]: 'internal-error',
};

export function idOfStatus(status: number | undefined): string {
  return status === undefined ? 'other' : (BY_STATUS[status] ?? `status-${status}`);
}

/** `RATE_LIMITED`, `rateLimited` and `Rate limited.` all give `rate-limited`. */
export function idOfCode(code: string | number): string {
  if (typeof code === 'number') return BY_RPC_CODE[code] ?? `code-${code < 0 ? 'minus-' : ''}${Math.abs(code)}`;
  return idOfText(code);
}

const MOST_WORDS = 6;

export function idOfText(text: string): string {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const id = words.join('-');
  return /^[a-z]/.test(id) ? id : `error-${id || 'without-words'}`;
}

/** The id, or the id with the first number that makes it one of its own. */
export function uniqueId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
