import { type ContractFiles, responseFile } from '../model/contract-files.js';
import type { ExampleJson } from '../model/contract-json.js';
import { UNMATCHED } from '../model/source.js';
import type { ErrorFormat } from './error-format.js';
import { invalidBodies } from './sample-violations.js';
import { toolResult } from './tool-result.js';

const INVALID_BODIES = 5;

/** The responses that match no documented error and violate the envelope of a format. */
export function unmatched(format: ErrorFormat): ContractFiles {
  const broken = invalidBodies(format, format.members).slice(0, INVALID_BODIES);
  const files = broken.map(({ case: name, ...response }) => file(`${format.case}-${name}`, response));
  return Object.assign({}, ...files);
}

/** A tool result without content. */
export function unmatchedToolResult(): ContractFiles {
  return file('mcp-tool-content-empty', {
    summary: 'The content is empty.',
    body: toolResult([]),
    violations: [{ in: 'body', path: '/result/content', rule: 'minItems' }],
  });
}

function file(name: string, response: Omit<ExampleJson, 'basis'>): ContractFiles {
  return responseFile(UNMATCHED, name, { basis: 'inferred', ...response });
}
