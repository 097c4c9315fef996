import type { ContractModel } from '../../scripts/model/model.js';
import type { ErrorResponse, InspectOptions } from '../../src/index.js';
import type { Random } from '../support/random.js';

const STATUSES = [undefined, null, 200, 202, 301, 400, 401, 402, 403, 404, 409, 422, 429, 500, 502, 503, 599];
const WAITS = ['0', '12', '1.5', '-1', '9e99', 'Fri, 20 Nov 2026 08:00:12 GMT', 'fri,,', ' , ', ''];
const TYPES = ['application/json', 'application/problem+json; charset=utf-8', 'text/html', 'text/event-stream', 'x'];
const CHALLENGES = [
  'Bearer error="invalid_token"',
  'Basic realm="a, b", DPoP error="use_dpop_nonce", error=x',
  'Bearer "',
  'Negotiate abc==, Bearer error=insufficient_scope',
];
const LIMITS = ['"default";r=0;t=30', 'limit=10, remaining=0, reset=30', '1795000000', 'r=1'];

/** The headers of a response that the reading rules use, some with values that cannot be read. */
function headersOf(random: Random): ErrorResponse['headers'] {
  if (random.oneIn(4)) return undefined;
  const headers: Record<string, string | string[]> = {};
  if (random.oneIn(2))
    headers['Retry-After'] = random.oneIn(8) ? [random.pick(WAITS), random.pick(WAITS)] : random.pick(WAITS);
  if (random.oneIn(3)) headers['content-type'] = random.pick(TYPES);
  if (random.oneIn(5)) headers['WWW-Authenticate'] = random.pick(CHALLENGES);
  if (random.oneIn(6)) headers[random.oneIn(2) ? 'RateLimit' : 'RateLimit-Reset'] = random.pick(LIMITS);
  if (random.oneIn(6)) headers.Date = 'Fri, 20 Nov 2026 08:00:00 GMT';
  if (random.oneIn(6)) headers['x-request-id'] = random.oneIn(2) ? 'req-1' : '\u00e9';
  return random.oneIn(4) && !headers['x-request-id'] ? new Headers(headers as Record<string, string>) : headers;
}

/** What surrounds a body: the status and the headers of its response, and what the caller names. */
interface Surroundings {
  response: Omit<ErrorResponse, 'body'>;
  options: InspectOptions;
}

/** Makes surroundings for the bodies of a contract. */
export function surroundingsFor({ id, errors }: ContractModel): (random: Random) => Surroundings {
  const listed = errors.flatMap(({ forms }) => forms).flatMap(({ boundStatus }) => boundStatus ?? []);
  return (random) => {
    const status = random.oneIn(2) && listed.length > 0 ? random.pick(listed) : random.pick(STATUSES);
    const headers = headersOf(random);
    const options: InspectOptions = {};
    if (random.oneIn(2)) options.vendor = random.oneIn(10) ? 'nobody' : id;
    if (random.oneIn(6)) options.surface = random.pick(['rest', 'mcp', 'json-rpc'] as const);
    if (random.oneIn(6)) options.protocolVersion = random.pick(['2025-06-18', '2026-07-28', '1999-01-01']);
    return { response: { ...(status !== undefined && { status }), ...(headers && { headers }) }, options };
  };
}
