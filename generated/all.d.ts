import aiWorkflowContract from './contracts/ai-workflow.js';
import codensContract from './contracts/codens.js';
import f2dContract from './contracts/f2d.js';
import jobkoContract from './contracts/jobko.js';
import jsonRpcContract from './contracts/json-rpc.js';
import mcpContract from './contracts/mcp.js';
import mcpTypescriptSdkContract from './contracts/mcp-typescript-sdk.js';
import oauthContract from './contracts/oauth.js';
import problemDetailsContract from './contracts/problem-details.js';
import rocketpunchContract from './contracts/rocketpunch.js';

/** All contracts, by id. */
declare const all: readonly [
  typeof aiWorkflowContract,
  typeof codensContract,
  typeof f2dContract,
  typeof jobkoContract,
  typeof jsonRpcContract,
  typeof mcpContract,
  typeof mcpTypescriptSdkContract,
  typeof oauthContract,
  typeof problemDetailsContract,
  typeof rocketpunchContract,
];
export default all;
