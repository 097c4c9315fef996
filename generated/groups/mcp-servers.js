import mcpContract from '../contracts/mcp.js';
import mcpTypescriptSdkContract from '../contracts/mcp-typescript-sdk.js';

export default [mcpContract, mcpTypescriptSdkContract];
