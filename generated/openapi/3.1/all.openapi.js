import aiWorkflowDocument from './ai-workflow.openapi.js';
import anthropicDocument from './anthropic.openapi.js';
import aspnetCoreDocument from './aspnet-core.openapi.js';
import awsApiGatewayDocument from './aws-api-gateway.openapi.js';
import awsJsonDocument from './aws-json.openapi.js';
import azureDocument from './azure.openapi.js';
import azureApiManagementDocument from './azure-api-management.openapi.js';
import cloudflareDocument from './cloudflare.openapi.js';
import codensDocument from './codens.openapi.js';
import connectRpcDocument from './connect-rpc.openapi.js';
import discordDocument from './discord.openapi.js';
import djangoRestFrameworkDocument from './django-rest-framework.openapi.js';
import eip1474Document from './eip-1474.openapi.js';
import envoyDocument from './envoy.openapi.js';
import f2dDocument from './f2d.openapi.js';
import fastapiDocument from './fastapi.openapi.js';
import fastmcpDocument from './fastmcp.openapi.js';
import fhirOperationOutcomeDocument from './fhir-operation-outcome.openapi.js';
import githubDocument from './github.openapi.js';
import googleRpcDocument from './google-rpc.openapi.js';
import graphqlOverHttpDocument from './graphql-over-http.openapi.js';
import huggingFaceDocument from './hugging-face.openapi.js';
import jobkoDocument from './jobko.openapi.js';
import jsonApiDocument from './json-api.openapi.js';
import jsonRpcDocument from './json-rpc.openapi.js';
import kongDocument from './kong.openapi.js';
import kubernetesDocument from './kubernetes.openapi.js';
import laravelDocument from './laravel.openapi.js';
import lspDocument from './lsp.openapi.js';
import mcpDocument from './mcp.openapi.js';
import mcpCsharpSdkDocument from './mcp-csharp-sdk.openapi.js';
import mcpGoSdkDocument from './mcp-go-sdk.openapi.js';
import mcpJavaSdkDocument from './mcp-java-sdk.openapi.js';
import mcpPythonSdkDocument from './mcp-python-sdk.openapi.js';
import mcpRustSdkDocument from './mcp-rust-sdk.openapi.js';
import mcpTypescriptSdkDocument from './mcp-typescript-sdk.openapi.js';
import microsoftGraphDocument from './microsoft-graph.openapi.js';
import nestjsDocument from './nestjs.openapi.js';
import oauthDocument from './oauth.openapi.js';
import openaiDocument from './openai.openapi.js';
import openaiCompatibleDocument from './openai-compatible.openapi.js';
import openrouterDocument from './openrouter.openapi.js';
import problemDetailsDocument from './problem-details.openapi.js';
import rocketpunchDocument from './rocketpunch.openapi.js';
import scimDocument from './scim.openapi.js';
import shopifyDocument from './shopify.openapi.js';
import slackDocument from './slack.openapi.js';
import springBootDocument from './spring-boot.openapi.js';
import stripeDocument from './stripe.openapi.js';
import twilioDocument from './twilio.openapi.js';

const documents = [aiWorkflowDocument, anthropicDocument, aspnetCoreDocument, awsApiGatewayDocument, awsJsonDocument, azureDocument, azureApiManagementDocument, cloudflareDocument, codensDocument, connectRpcDocument, discordDocument, djangoRestFrameworkDocument, eip1474Document, envoyDocument, f2dDocument, fastapiDocument, fastmcpDocument, fhirOperationOutcomeDocument, githubDocument, googleRpcDocument, graphqlOverHttpDocument, huggingFaceDocument, jobkoDocument, jsonApiDocument, jsonRpcDocument, kongDocument, kubernetesDocument, laravelDocument, lspDocument, mcpDocument, mcpCsharpSdkDocument, mcpGoSdkDocument, mcpJavaSdkDocument, mcpPythonSdkDocument, mcpRustSdkDocument, mcpTypescriptSdkDocument, microsoftGraphDocument, nestjsDocument, oauthDocument, openaiDocument, openaiCompatibleDocument, openrouterDocument, problemDetailsDocument, rocketpunchDocument, scimDocument, shopifyDocument, slackDocument, springBootDocument, stripeDocument, twilioDocument];
const merged = (kind) => Object.assign({}, ...documents.map(({ components }) => components[kind]));

export default {
  ...{"openapi":"3.1.0","info":{"title":"Error responses of all contracts","version":"1.0.0","description":"Error responses that API descriptions may refer to, from all contracts together.","license":{"name":"MIT","url":"https://opensource.org/license/mit"}},"paths":{}},
  components: {
    schemas: merged('schemas'),
    responses: merged('responses'),
    headers: merged('headers'),
    securitySchemes: merged('securitySchemes'),
  },
};
