/** The standards that the reading rules name. A contract of another id is never asked for by name. */
export const JSON_RPC = 'json-rpc';
export const MCP = 'mcp';
export const OAUTH = 'oauth';
export const PROBLEM_DETAILS = 'problem-details';

/** JSON-RPC 2.0 section 5.1. */
export const STANDARD_CODES: readonly unknown[] = [-32700, -32600, -32601, -32602, -32603];

/** The error of MCP for any failed tool. */
const TOOL_EXECUTION_ERROR = 'tool-execution-error';

/** Whether an error says no more than that there is one, so that the status says more. */
export function isGeneric(contract: string, error: string, codes: readonly unknown[] | undefined): boolean {
  if (contract !== JSON_RPC && contract !== MCP) return false;
  return codes?.some((code) => STANDARD_CODES.includes(code)) ?? error === TOOL_EXECUTION_ERROR;
}
