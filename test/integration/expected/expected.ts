import type { Category, Inspection } from '../../../src/index.js';

/**
 * What kind of answer it is, and who may be named for it:
 * - `rpc`: a JSON-RPC error, by JSON-RPC, MCP or the SDK
 * - `tool`: a tool result that says it failed, by MCP, the SDK or nobody
 * - `oauth`: an OAuth error, by OAuth, MCP, the SDK or nobody
 * - `text`: what was not read, by nobody
 */
export type Kind = 'rpc' | 'tool' | 'oauth' | 'text';

/** Null where contracts that are no vendor's may know more than the status and the code tell. */
export type Expected = readonly [
  status: number,
  kind: Kind,
  code: Inspection['code'],
  /** Part of the message; null for none. */
  message: string | null,
  category: Category | null,
  when: 'never' | 'after-delay' | 'after-remedy' | null,
];

/** The contracts that may be named for each kind. */
export const NAMED: Record<Kind, readonly (string | null)[]> = {
  rpc: ['json-rpc', 'mcp', 'mcp-typescript-sdk'],
  tool: [null, 'mcp', 'mcp-typescript-sdk'],
  oauth: [null, 'oauth', 'mcp', 'mcp-typescript-sdk'],
  text: [null],
};

/** The verdicts that each kind may have. */
export const VERDICTS: Record<Kind, readonly Inspection['verdict'][]> = {
  rpc: ['documented', 'undocumented'],
  tool: ['documented', 'undocumented', 'ambiguous', 'unrecognized'],
  oauth: ['documented', 'undocumented', 'ambiguous', 'unrecognized'],
  text: ['unreadable'],
};
