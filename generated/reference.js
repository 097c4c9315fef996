import aiWorkflowReference from './reference/ai-workflow.js';
import codensReference from './reference/codens.js';
import f2dReference from './reference/f2d.js';
import jobkoReference from './reference/jobko.js';
import jsonRpcReference from './reference/json-rpc.js';
import mcpReference from './reference/mcp.js';
import mcpTypescriptSdkReference from './reference/mcp-typescript-sdk.js';
import oauthReference from './reference/oauth.js';
import problemDetailsReference from './reference/problem-details.js';
import rocketpunchReference from './reference/rocketpunch.js';

export default [aiWorkflowReference, codensReference, f2dReference, jobkoReference, jsonRpcReference, mcpReference, mcpTypescriptSdkReference, oauthReference, problemDetailsReference, rocketpunchReference];
