import document from './aws-api-gateway.openapi.json' with { type: 'json' };

export default document;
