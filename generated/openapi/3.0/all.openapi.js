import aiWorkflowDocument from './ai-workflow.openapi.js';
import codensDocument from './codens.openapi.js';
import f2dDocument from './f2d.openapi.js';
import jobkoDocument from './jobko.openapi.js';
import jsonRpcDocument from './json-rpc.openapi.js';
import mcpDocument from './mcp.openapi.js';
import mcpTypescriptSdkDocument from './mcp-typescript-sdk.openapi.js';
import oauthDocument from './oauth.openapi.js';
import problemDetailsDocument from './problem-details.openapi.js';
import rocketpunchDocument from './rocketpunch.openapi.js';

const documents = [aiWorkflowDocument, codensDocument, f2dDocument, jobkoDocument, jsonRpcDocument, mcpDocument, mcpTypescriptSdkDocument, oauthDocument, problemDetailsDocument, rocketpunchDocument];
const merged = (kind) => Object.assign({}, ...documents.map(({ components }) => components[kind]));

export default {
  ...{"openapi":"3.0.3","info":{"title":"Error responses of all contracts","version":"1.0.0","description":"Error responses that API descriptions may refer to, from all contracts together.","license":{"name":"MIT","url":"https://opensource.org/license/mit"}},"paths":{}},
  components: {
    schemas: merged('schemas'),
    responses: merged('responses'),
    headers: merged('headers'),
    securitySchemes: merged('securitySchemes'),
  },
};
