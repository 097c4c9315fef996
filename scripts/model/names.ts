import type { Shape } from '../interfaces/contract-table.js';

/** `acme-cloud` -> `AcmeCloud`. */
export function pascalCase(kebab: string): string {
  return kebab
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

/** `acme-cloud` -> `acmeCloud`. */
export function camelCase(kebab: string): string {
  const pascal = pascalCase(kebab);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}

const SHAPE_SUFFIX: Record<Shape, string> = {
  body: '',
  text: '-text',
  'json-rpc-error': '-rpc',
  'tool-result': '-tool',
  'task-result': '-task',
};

/** The file stem of a documented error's body schema: `rate-limited` in a tool result -> `rate-limited-tool-error`. */
export function schemaStem(errorId: string, shape: Shape): string {
  return `${errorStem(errorId)}${SHAPE_SUFFIX[shape]}-error`;
}

/** The name of the OpenAPI response of a documented error: contract `acme`, error `rate-limited` -> `AcmeRateLimited`. */
export function responseName(contractId: string, errorId: string, shape: Shape, since?: string): string {
  const form = since === undefined ? '' : `Since${since.replace(/[^A-Za-z0-9]/g, '')}`;
  return pascalCase(`${contractId}-${errorStem(errorId)}${SHAPE_SUFFIX[shape]}`) + form;
}

/** The name of a header of such a response: `Retry-After` -> `AcmeRateLimitedRetryAfter`. */
export function headerName(response: string, header: string): string {
  return response + pascalCase(header.toLowerCase());
}

/** The name of a credential: contract `acme`, credential `api-key` -> `AcmeApiKey`. */
export function securityName(contractId: string, credential: string): string {
  return pascalCase(`${contractId}-${credential}`);
}

/** An error's id without the word `error`, which ends every type's name. */
function errorStem(errorId: string): string {
  return errorId.replace(/-error$/, '');
}

/** Header names are case-insensitive (RFC 9110 section 5.1). */
export function sameHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
