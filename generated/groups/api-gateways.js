import awsApiGatewayContract from '../contracts/aws-api-gateway.js';
import azureApiManagementContract from '../contracts/azure-api-management.js';
import envoyContract from '../contracts/envoy.js';
import kongContract from '../contracts/kong.js';

export default [awsApiGatewayContract, azureApiManagementContract, envoyContract, kongContract];
