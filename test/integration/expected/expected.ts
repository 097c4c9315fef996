import type { Category, Inspection } from '../../../src/index.js';

/**
 * The kind of an answer:
 * - `rpc`: a JSON-RPC error
 * - `tool`: a tool result with `isError`
 * - `oauth`: an OAuth error
 * - `text`: a text that is not JSON
 */
export type Kind = 'rpc' | 'tool' | 'oauth' | 'text';

/** A row of a table. Null when a contract of a standard or an implementation may say more than status and code. */
export type Expected = readonly [
  status: number,
  kind: Kind,
  code: Inspection['code'],
  /** Part of the message; null without a message. */
  message: string | null,
  category: Category | null,
  when: 'never' | 'after-delay' | 'after-remedy' | null,
];

/** The contracts that may match each kind; null: no match. */
export const MATCHES: Record<Kind, readonly (string | null)[]> = {
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
