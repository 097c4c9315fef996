import fastmcpContract from '../contracts/fastmcp.js';
import mcpContract from '../contracts/mcp.js';
import mcpCsharpSdkContract from '../contracts/mcp-csharp-sdk.js';
import mcpGoSdkContract from '../contracts/mcp-go-sdk.js';
import mcpJavaSdkContract from '../contracts/mcp-java-sdk.js';
import mcpPythonSdkContract from '../contracts/mcp-python-sdk.js';
import mcpRustSdkContract from '../contracts/mcp-rust-sdk.js';
import mcpTypescriptSdkContract from '../contracts/mcp-typescript-sdk.js';

export default [fastmcpContract, mcpContract, mcpCsharpSdkContract, mcpGoSdkContract, mcpJavaSdkContract, mcpPythonSdkContract, mcpRustSdkContract, mcpTypescriptSdkContract];
