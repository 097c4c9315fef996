import jsonRpcContract from '../contracts/json-rpc.js';
import mcpContract from '../contracts/mcp.js';
import oauthContract from '../contracts/oauth.js';
import problemDetailsContract from '../contracts/problem-details.js';

export default [jsonRpcContract, mcpContract, oauthContract, problemDetailsContract];
