import eip1474Contract from '../contracts/eip-1474.js';
import fhirOperationOutcomeContract from '../contracts/fhir-operation-outcome.js';
import jsonRpcContract from '../contracts/json-rpc.js';
import lspContract from '../contracts/lsp.js';
import mcpContract from '../contracts/mcp.js';
import oauthContract from '../contracts/oauth.js';
import problemDetailsContract from '../contracts/problem-details.js';
import scimContract from '../contracts/scim.js';

export default [eip1474Contract, fhirOperationOutcomeContract, jsonRpcContract, lspContract, mcpContract, oauthContract, problemDetailsContract, scimContract];
