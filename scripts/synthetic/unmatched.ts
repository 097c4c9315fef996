import type { ExampleJson } from '../model/contract-json.js';
import { UNMATCHED } from '../model/source.js';
import type { Layout } from './envelope-layout.js';
import { type Files, responseFile } from './files.js';
import { brokenBodies } from './sample-violations.js';
import { toolResult } from './tool-result.js';

const BROKEN_BODIES = 5;

/** The responses that claim no documented error and break a layout's envelope. */
export function unmatched(layout: Layout): Files {
  const broken = brokenBodies(layout, layout.members).slice(0, BROKEN_BODIES);
  const files = broken.map(({ case: name, ...response }) => file(`${layout.case}-${name}`, response));
  return Object.assign({}, ...files);
}

/** A tool result that says nothing. */
export function unmatchedToolResult(): Files {
  return file('mcp-tool-content-empty', {
    summary: 'The content is empty.',
    body: toolResult([]),
    violations: [{ in: 'body', path: '/result/content', rule: 'minItems' }],
  });
}

function file(name: string, response: Omit<ExampleJson, 'basis'>): Files {
  return responseFile(UNMATCHED, name, { basis: 'inferred', ...response });
}
