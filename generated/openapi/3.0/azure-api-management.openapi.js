import document from './azure-api-management.openapi.json' with { type: 'json' };

export default document;
