import type { Shape, Surface } from '../interfaces/contract-table.js';
import type { ContractJson } from './contract-json.js';

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

/** The words that name a shape. A body is the usual shape and has none. */
const SHAPE_WORDS: Record<Shape, string> = {
  body: '',
  text: 'text',
  'json-rpc-error': 'json-rpc',
  'tool-result': 'result',
  'task-result': 'task-result',
};

/** What names are derived from, besides the error. */
interface NamedContract {
  id: string;
  json: Pick<ContractJson, 'envelopes'>;
}

/** The words of a shape, left out if the contract's id ends with them and it has no other shape: `JsonRpcParseError`. */
function shapeWords({ id, json: { envelopes } }: NamedContract, shape: Shape): string {
  const words = SHAPE_WORDS[shape];
  return endsWithWord(id, words) && envelopes.every((envelope) => envelope.shape === shape) ? '' : words;
}

function endsWithWord(id: string, word: string): boolean {
  return `-${id}`.endsWith(`-${word}`);
}

/** The file stem of a documented error's body schema: `rate-limited` in a tool result -> `rate-limited-result-error`. */
export function schemaStem(contract: NamedContract, errorId: string, shape: Shape): string {
  return kebabCase(errorId.replace(/-error$/, ''), shapeWords(contract, shape), 'error');
}

/** How the file stem of an envelope of messages ends: `result-error-envelope`. */
export function envelopeStem(contract: NamedContract, shape: Shape): string {
  return kebabCase(shapeWords(contract, shape), 'error-envelope');
}

/**
 * The name of the response of a documented error: that of its type without `Error`, such as `AcmeRateLimited`. Without
 * it, an id like `server-error` would name a thing that is not an error: `AcmeServerErrorResponse`.
 */
export function responseName(contract: NamedContract, errorId: string, shape: Shape): string {
  const type = pascalCase(kebabCase(contract.id, schemaStem(contract, errorId, shape)));
  return errorId.endsWith('-error') ? `${type}Response` : type.replace(/Error$/, '');
}

/**
 * The name of the response for several errors of one surface: `AcmeRest4XX`. The word of the surface is left out if the
 * contract's id ends with it. A contract with one surface has it too, so that another surface renames nothing.
 */
export function groupName(contractId: string, surface: Surface, key: string): string {
  const word = endsWithWord(contractId, surface) ? '' : surface;
  return pascalCase(kebabCase(contractId, word, key));
}

/** The name of the OpenRPC error object of a documented error. An id that ends in `error` would be the name of its type. */
export function errorObjectName(contractId: string, errorId: string): string {
  return pascalCase(kebabCase(contractId, errorId)) + (errorId.endsWith('-error') ? 'Object' : '');
}

/** The name of a header of a contract or response: `Retry-After` -> `AcmeRetryAfter`. */
export function headerName(prefix: string, header: string, isRequired: boolean): string {
  return `${prefix}${isRequired ? '' : 'Optional'}${pascalCase(header.toLowerCase())}`;
}

/** The name of a credential: contract `acme`, credential `api-key` -> `AcmeApiKey`. */
export function securityName(contractId: string, credential: string): string {
  return pascalCase(`${contractId}-${credential}`);
}

function kebabCase(...words: string[]): string {
  return words.filter((word) => word !== '').join('-');
}

/** Header names are case-insensitive (RFC 9110 section 5.1). */
export function sameHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
