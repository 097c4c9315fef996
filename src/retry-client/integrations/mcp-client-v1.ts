import type { ContractTable } from '../../../generated/contract-table.js';
import { inspectThrown } from '../../adapters/mcp-client/v1.js';
import type { Inspect } from '../../create-inspector.js';
import { type McpRetry, type McpRetryOptions, mcpRetryWith } from './mcp-client.js';

export type { McpRetry, McpRetryOptions, ToolAnnotations, ToolCall } from './mcp-client.js';

/**
 * Makes a retry for the client of `@modelcontextprotocol/sdk` 1.x. Give its `fetch` to the transport.
 *
 * @param inspect a function that `createInspector` returned
 * @throws RangeError if a limit is out of range
 */
export function mcpRetry<C extends ContractTable, VendorId extends string>(
  inspect: Inspect<C, VendorId>,
  options?: McpRetryOptions<VendorId>,
): McpRetry {
  return mcpRetryWith<VendorId>((known) => (value) => inspectThrown(inspect, value, known), inspect, options);
}
